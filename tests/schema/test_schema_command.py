"""`noticeboard schema`, and what VS Code is told of its files."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from built_site import PROJECT
from noticeboard.cli import app
from noticeboard.commands.console import OK, USAGE
from noticeboard.schema.file_kinds import FILE_KINDS
from noticeboard.schema.schema_files import SCHEMA_FOLDER, schema_comment, schema_file, write_schemas


def test_a_schema_is_printed() -> None:
    result = CliRunner().invoke(app, ["schema", "round"])
    assert result.exit_code == OK
    assert json.loads(result.stdout)["properties"]["term"]["title"] == "届"


def test_all_schemas_are_printed_by_kind() -> None:
    assert list(json.loads(CliRunner().invoke(app, ["schema"]).stdout)) == list(FILE_KINDS)


def test_a_kind_that_does_not_exist_is_a_wrong_call() -> None:
    for language, word in (("zh", "没有"), ("en", "no kind")):
        result = CliRunner().invoke(app, ["schema", "rounds", "--lang", language])
        assert result.exit_code == USAGE
        assert word in result.stderr
        assert "round, notice" in result.stderr


def test_a_folder_that_cannot_be_written_is_a_wrong_call(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    result = CliRunner().invoke(app, ["schema", "--out", str(tmp_path / "file")])
    assert result.exit_code == USAGE
    assert "file" in result.stderr


def test_a_file_a_kind_is_written_and_renewed_only_where_it_changed(tmp_path: Path) -> None:
    result = CliRunner().invoke(app, ["schema", "--out", str(tmp_path / "s")])
    assert result.exit_code == OK
    assert {path.stem for path in (tmp_path / "s").iterdir()} == set(FILE_KINDS)
    assert write_schemas(tmp_path / "s") == ()
    assert [path.stem for path in write_schemas(tmp_path / "t", "terms")] == ["terms"]


@pytest.mark.parametrize(
    ("kind", "file"),
    [
        ("round", "announcements/2024-03-round-10/round.yml"),
        ("units", "announcements/units.yml"),
        ("settings", "mkdocs.yml"),
    ],
)
def test_the_comment_leads_from_the_file_to_its_schema(tmp_path: Path, kind: str, file: str) -> None:
    write_schemas(tmp_path / SCHEMA_FOLDER)
    (tmp_path / file).parent.mkdir(parents=True, exist_ok=True)
    way = schema_comment(kind, file).removeprefix("# yaml-language-server: $schema=")
    assert (tmp_path / file).parent.joinpath(way).resolve() == tmp_path / schema_file(kind)


def test_front_matter_names_no_schema_since_nothing_would_look_at_it() -> None:
    assert schema_comment("article", "docs/news/2024/a.md") == ""


def test_vs_code_is_told_the_schema_of_every_file_that_is_all_records() -> None:
    told = json.loads((PROJECT / ".vscode" / "settings.json").read_text("utf-8"))["yaml.schemas"]
    whole = [kind for kind in FILE_KINDS.values() if not kind.prose and not kind.within]
    assert told == {schema_file(kind.key): kind.files for kind in whole}


def test_schema_files_are_never_committed() -> None:
    assert f"/{SCHEMA_FOLDER.split('/')[0]}/" in (PROJECT / ".gitignore").read_text("utf-8").splitlines()
