"""Getting Sveltia CMS: pinned, checked, and a clear word where it is not to be had."""

import socket
import tarfile
from pathlib import Path
from types import SimpleNamespace

import pytest
from typer.testing import CliRunner

from built_site import BuiltSite
from noticeboard.cli import app
from noticeboard.commands.console import USAGE
from noticeboard.commands.edit import CACHE
from noticeboard.editing import bundle as bundles
from noticeboard.editing.bundle import NoBundle, bundle
from site_tree import write_site


def test_without_npm_it_says_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    monkeypatch.setattr(bundles.sys, "executable", str(tmp_path / "python"))
    with pytest.raises(NoBundle) as raised:
        bundle(tmp_path)
    assert "Node.js" in raised.value.said_in("zh")
    result = CliRunner().invoke(app, ["edit", "--no-open", "--site", str(write_site(tmp_path / "site", {}))])
    assert result.exit_code == USAGE
    assert "npm" in result.stderr
    assert "Traceback" not in result.output


def test_what_is_not_the_registered_package_is_not_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def pack(command: list[str], **_: object) -> SimpleNamespace:
        folder = Path(command[-1])
        with tarfile.open(folder / "other.tgz", "w:gz") as archive:
            archive.add(__file__, "package/npm/index.js")
        return SimpleNamespace(returncode=0, stderr="")

    monkeypatch.setattr(bundles.shutil, "which", lambda name, **_: name)
    monkeypatch.setattr(bundles.subprocess, "run", pack)
    with pytest.raises(NoBundle) as raised:
        bundle(tmp_path)
    assert "校验" in raised.value.said_in("zh")
    assert list(tmp_path.iterdir()) == []


def test_without_a_network_it_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    failed = SimpleNamespace(returncode=1, stderr="npm error code ENOTFOUND\n")
    monkeypatch.setattr(bundles.shutil, "which", lambda name, **_: name)
    monkeypatch.setattr(bundles.subprocess, "run", lambda *_, **__: failed)
    with pytest.raises(NoBundle) as raised:
        bundle(tmp_path)
    assert "code ENOTFOUND" in raised.value.said_in("en")


def test_what_was_fetched_is_fetched_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    there = tmp_path / f"sveltia-cms-{bundles.VERSION}"
    there.mkdir()
    assert bundle(tmp_path) == there


def test_a_folder_without_a_site_is_a_wrong_call(tmp_path: Path) -> None:
    result = CliRunner().invoke(app, ["edit", "--no-open", "--site", str(tmp_path)])
    assert result.exit_code == USAGE
    assert "mkdocs.yml" in result.stderr


def test_a_port_that_is_taken_is_a_wrong_call(tmp_path: Path) -> None:
    root = write_site(tmp_path / "site", {})
    (root / CACHE / f"sveltia-cms-{bundles.VERSION}").mkdir(parents=True)
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        for options in (["--port", port, "--preview-port", "0"], ["--port", "0", "--preview-port", port]):
            result = CliRunner().invoke(app, ["edit", "--no-open", "--site", str(root), *options])
            assert result.exit_code == USAGE
            assert port in result.stderr
            assert "Traceback" not in result.output


def test_nothing_of_the_editor_is_in_the_built_site(sample_site: BuiltSite) -> None:
    for path in sample_site.folder.rglob("*"):
        assert "sveltia" not in path.name.lower()
        if path.is_file() and path.suffix in {".html", ".js", ".css", ".json", ".xml", ".txt"}:
            text = path.read_text("utf-8").lower()
            assert "sveltia" not in text, path
            assert "nc-root" not in text, path
