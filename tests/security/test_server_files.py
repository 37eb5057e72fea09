"""The header files for servers say what the policy says, and their servers understand them."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import time
from collections.abc import Callable, Iterator
from http.client import HTTPConnection, HTTPMessage
from pathlib import Path
from xml.etree import ElementTree

import pytest

from noticeboard.security.policy import COMPLAINTS_HEADERS, PAGE_POLICY, headers
from noticeboard.security.servers import server_files, write_server_files

HTTPS, HTTP = "https://example.gov.cn/", "http://example.gov.cn/a.b/"
PAGES = ("index.html", "complaints/index.html", "a.b/index.html", "a.b/complaints/index.html", "a.b/news/index.html")


def test_the_policy_lets_nothing_inline_run_and_nothing_come_from_elsewhere() -> None:
    policy = dict(part.split(" ", 1) for part in PAGE_POLICY.split("; "))
    assert policy["default-src"] == policy["base-uri"] == policy["form-action"] == "'none'"
    for kind in ("script", "style", "img", "font", "connect", "worker"):
        assert policy[f"{kind}-src"] == "'self'"
    assert set(policy.values()) == {"'none'", "'self'"}
    assert '"' not in PAGE_POLICY


def test_only_a_header_can_forbid_frames() -> None:
    assert "frame-ancestors" not in PAGE_POLICY
    assert headers(HTTP)["Content-Security-Policy"] == f"{PAGE_POLICY}; frame-ancestors 'none'"


@pytest.mark.parametrize(("url", "bound"), [(HTTPS, True), (HTTP, False), (None, False)])
def test_only_a_site_on_https_binds_browsers_to_it(url: str | None, bound: bool) -> None:
    for text in server_files(url).values():
        assert ("max-age=" in text) is bound


def test_iis_gets_well_formed_xml_in_which_no_header_stands_twice() -> None:
    root = ElementTree.fromstring(server_files(HTTP)["iis-web.config"])
    everywhere, complaints = root.findall(".//customHeaders")
    assert {add.get("name"): add.get("value") for add in everywhere.findall("add")} == headers(HTTP)
    assert {add.get("name"): add.get("value") for add in complaints.findall("add")} == COMPLAINTS_HEADERS
    assert [location.get("path") for location in root.findall("location")] == ["complaints"]
    for section in (everywhere, complaints):
        assert [e.get("name") for e in section.findall("remove")] == [e.get("name") for e in section.findall("add")]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A folder of pages, and beside it the files for the server of a site below a path."""
    for page in PAGES:
        (tmp_path / "html" / page).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "html" / page).write_text("<!doctype html><title>a</title>")
    write_server_files(tmp_path / "headers", HTTP)
    # Where a server that was started by root serves as somebody else, that one must be able to read.
    for folder in (tmp_path, *tmp_path.parents):
        if folder.is_relative_to(tmp_path.parent.parent) and folder.owner() == tmp_path.owner():
            folder.chmod(0o755)
    return tmp_path


def nginx(root: Path, port: int) -> list[str]:
    include = f"include {root}/headers/nginx-headers.conf;"
    own = f'location /a.b/news/ {{ {include} add_header X-Own "1"; }}'
    places = " ".join(
        f"{name}_temp_path {root}/{name};" for name in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    (root / "nginx.conf").write_text(
        f"daemon off; pid {root}/pid; error_log {root}/log; events {{}}\n"
        f"http {{ access_log off; {places} server {{ listen 127.0.0.1:{port}; root {root}/html; {include} {own} }} }}\n"
    )
    return [_found("nginx"), "-p", str(root), "-c", str(root / "nginx.conf")]


def apache(root: Path, port: int) -> list[str]:
    shutil.copy(root / "headers" / "apache.htaccess", root / "html" / "a.b" / ".htaccess")
    modules = "mpm_event authz_core dir mime headers"
    loaded = "".join(f"LoadModule {name}_module {_apache_modules()}/mod_{name}.so\n" for name in modules.split())
    (root / "httpd.conf").write_text(
        f"{loaded}ServerName localhost\nServerRoot {root}\nPidFile {root}/pid\nErrorLog {root}/log\n"
        "TypesConfig /dev/null\n"
        f"Listen 127.0.0.1:{port}\nDocumentRoot {root}/html\nDirectoryIndex index.html\n"
        f"<Directory {root}/html>\nAllowOverride FileInfo\nRequire all granted\n</Directory>\n"
    )
    return [_found("apache2", "httpd"), "-d", str(root), "-f", str(root / "httpd.conf"), "-DFOREGROUND"]


@pytest.fixture(params=[nginx, apache], ids=["nginx", "apache"])
def answer(request: pytest.FixtureRequest, root: Path) -> Iterator[Callable[[str], HTTPMessage]]:
    """Asks the server, which runs for this test, for an address: the headers of the answer."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    process = subprocess.Popen(request.param(root, port), stdout=subprocess.PIPE, stderr=subprocess.STDOUT)

    def ask(path: str) -> HTTPMessage:
        connection = HTTPConnection("127.0.0.1", port, timeout=30)
        connection.request("GET", path)
        got = connection.getresponse()
        got.read()
        connection.close()
        return got.headers

    try:
        _wait(lambda: ask("/"), process)
        yield ask
    finally:
        process.terminate()
        process.wait()


def test_the_server_sends_every_header_with_pages_and_errors_and_forbids_to_keep_complaint_pages(
    answer: Callable[[str], HTTPMessage],
) -> None:
    for path in ("/a.b/", "/a.b/news/", "/a.b/complaints/", "/a.b/nowhere"):
        got = answer(path)
        assert {name: got.get(name) for name in headers(HTTP)} == headers(HTTP), path
        assert got.get("Cache-Control") == ("no-store" if path == "/a.b/complaints/" else None), path


def _wait(ready: Callable[[], object], process: subprocess.Popen[bytes]) -> None:
    while process.poll() is None:
        try:
            ready()
            return
        except OSError:
            time.sleep(0.05)
    assert process.stdout
    pytest.fail(process.stdout.read().decode())


def _found(*names: str) -> str:
    for name in names:
        if found := shutil.which(name, path=f"{os.environ['PATH']}:/usr/sbin"):
            return found
    reason = f"no {names[0]}: apt-get install nginx-light apache2-bin"
    if os.environ.get("CI") == "true":
        pytest.fail(reason, pytrace=False)
    pytest.skip(reason)


def _apache_modules() -> Path:
    known = [
        Path(folder) for folder in ("/usr/lib/apache2/modules", "/usr/lib64/httpd/modules", "/usr/libexec/apache2")
    ]
    return next((folder for folder in known if folder.is_dir()), known[0])
