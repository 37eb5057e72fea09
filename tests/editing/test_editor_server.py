"""The editor's server: who is let in, and what a page may do that it gave."""

import json
from collections.abc import Iterator
from http.client import HTTPConnection
from pathlib import Path

import pytest

from noticeboard.editing.desk import Desk
from noticeboard.editing.door import TOKEN_HEADER
from noticeboard.editing.server import HOST, EditorServer, Looked, Office
from serving import serving
from site_tree import write_site

ARTICLE = "docs/news/2024/a.md"


def look(file: str) -> Looked:
    return Looked((f"{file}: 问题",), shows="unfinished" not in file)


@pytest.fixture
def server(tmp_path: Path) -> Iterator[EditorServer]:
    root = write_site(tmp_path / "site", {ARTICLE: "---\ntitle: 甲\npublished: 2024-03-11\n---\n正文。\n"})
    (tmp_path / "bundle" / "locales").mkdir(parents=True)
    (tmp_path / "bundle" / "locales" / "zh-CN.json").write_text('{"a": 1}', "utf-8")
    (tmp_path / "secret.json").write_text("{}", "utf-8")
    office = Office("“示例”<网>", Desk(root, "docs"), tmp_path / "bundle", look, "http://p/")
    with serving(EditorServer(office)) as running:
        yield running


def ask(
    server: EditorServer, method: str, path: str, body: object = None, **headers: str | None
) -> tuple[int, str, dict[str, str]]:
    """Ask as the page does; what is named otherwise in `headers` is sent so, and None is not sent."""
    own = {"Host": f"{HOST}:{server.door.port}", "Origin": server.address.rstrip("/"), "Token": server.door.token}
    sent = {key: value for key, value in {**own, **headers}.items() if value is not None}
    if "Token" in sent:
        sent[TOKEN_HEADER] = sent.pop("Token")
    connection = HTTPConnection(HOST, server.door.port)
    connection.request(method, path, None if body is None else json.dumps(body), sent)
    answer = connection.getresponse()
    said = answer.read().decode()
    connection.close()
    return answer.status, said, dict(answer.getheaders())


def change(server: EditorServer, **headers: str | None) -> int:
    given = {"title": "甲", "published": "2024-03-11", "body": "正文。"}
    body = {"name": "article/2024--a.json", "given": given, "wanted": {**given, "title": "乙"}}
    return ask(server, "PUT", "/sheets", body, **headers)[0]


def title(server: EditorServer) -> str:
    sheets = json.loads(ask(server, "GET", "/sheets")[1])["sheets"]
    return next(sheet["data"]["title"] for sheet in sheets if sheet["name"] == "article/2024--a.json")


def test_it_listens_on_this_machine_alone(server: EditorServer) -> None:
    assert server.server_address[0] == "127.0.0.1"


def test_its_own_page_reads_and_writes(server: EditorServer) -> None:
    assert title(server) == "甲"
    given = {"title": "甲", "published": "2024-03-11", "body": "正文。"}
    body = {"name": "article/2024--a.json", "given": given, "wanted": {**given, "title": "乙"}}
    status, said, _ = ask(server, "PUT", "/sheets", body)
    assert status == 200
    assert json.loads(said)["findings"] == [f"{ARTICLE}: 问题"]
    assert json.loads(said)["page"] == "http://p/news/2024/a/"
    assert title(server) == "乙"


def test_it_does_not_lead_to_a_page_that_the_preview_cannot_show_yet(server: EditorServer) -> None:
    wanted = {"title": "乙", "published": "2024-03-11"}
    status, said, _ = ask(
        server, "PUT", "/sheets", {"name": "article/unfinished.json", "given": None, "wanted": wanted}
    )
    assert status == 200
    assert json.loads(said)["page"] == ""
    assert json.loads(said)["unfinished"]


@pytest.mark.parametrize(
    "headers",
    [
        {"Token": None},
        {"Token": "x"},
        {"Token": "é"},
        {"Origin": "http://evil.example.com"},
        {"Origin": "null"},
        {"Origin": None},
        {"Host": "evil.example.com"},
        {"Host": "127.0.0.1:1"},
        {"Host": "127.0.0.1"},
    ],
)
def test_nobody_elses_page_changes_anything(server: EditorServer, headers: dict[str, str | None]) -> None:
    if headers.get("Token") == "é":
        headers = {"Token": "\u00e9"}
    assert change(server, **headers) == 403
    assert title(server) == "甲"


@pytest.mark.parametrize("headers", [{"Token": None}, {"Host": "evil.example.com"}, {"Origin": "http://evil.example"}])
def test_nobody_elses_page_reads_anything(server: EditorServer, headers: dict[str, str | None]) -> None:
    status, said, _ = ask(server, "GET", "/sheets", **headers)
    assert status in (403, 421)
    assert "甲" not in said


def test_a_name_that_another_made_lead_here_gets_no_token(server: EditorServer) -> None:
    status, said, _ = ask(server, "GET", "/", Host=f"evil.example.com:{server.door.port}")
    assert status == 421
    assert server.door.token not in said
    assert server.door.token in ask(server, "GET", "/")[1]


@pytest.mark.parametrize(
    "path", ["/sveltia/../secret.json", "/sveltia/%2e%2e/secret.json", "/page/../../desk.py", "/x"]
)
def test_no_file_outside_is_given(server: EditorServer, path: str) -> None:
    assert ask(server, "GET", path)[0] == 404


def test_every_answer_forbids_what_comes_from_elsewhere(server: EditorServer) -> None:
    for path in ("/", "/configuration.json", "/page/main.js", "/nothing"):
        policy = ask(server, "GET", path)[2]["Content-Security-Policy"]
        assert "default-src 'none'" in policy
        assert "http" not in policy
        assert "'unsafe-eval'" not in policy
        assert "script-src 'self';" in policy


def test_a_translation_is_given_as_the_module_that_is_imported(server: EditorServer) -> None:
    _, said, headers = ask(server, "GET", "/sveltia/locales/zh-CN.json")
    assert said == 'export default {"a": 1}'
    assert headers["Content-Type"].startswith("text/javascript")


@pytest.mark.parametrize("body", [None, [], {}, {"name": 1, "wanted": {}, "given": None}, {"name": "a", "wanted": []}])
def test_what_is_no_change_is_refused(server: EditorServer, body: object) -> None:
    assert ask(server, "PUT", "/sheets", body)[0] in (400, 413)


def test_a_refusal_says_why(server: EditorServer) -> None:
    status, said, _ = ask(server, "PUT", "/sheets", {"name": "article/nothing.json", "wanted": {}, "given": {}})
    assert status == 409
    assert "重新载入" in json.loads(said)["error"]


def test_the_name_of_the_site_is_text(server: EditorServer) -> None:
    assert "“示例”&lt;网&gt; · 编辑" in ask(server, "GET", "/")[1]
