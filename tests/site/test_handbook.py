"""The handbook: every command, field and check is documented; it is shown in the preview, and never published."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import typer

from built_site import PROJECT, BuiltSite
from noticeboard.cli import app
from noticeboard.handbook.made_pages import made_pages, made_texts
from noticeboard.problems import PROBLEMS
from noticeboard.reading.keys import shape_of
from noticeboard.records.base import Model
from noticeboard.records.fields import FIELDS
from noticeboard.schema.file_kinds import FILE_KINDS

HANDBOOK = PROJECT / "docs/handbook"
PAGES = sorted(HANDBOOK.glob("*.md"))
WRITTEN = {page.name: page.read_text("utf-8") for page in PAGES}


def commands(group: Any, before: str = "") -> Iterator[str]:
    """The names of all commands, each with those of the groups that it is in."""
    for name in group.list_commands(None):
        command = group.get_command(None, name)
        if hasattr(command, "list_commands"):
            yield from commands(command, f"{before}{name} ")
        else:
            yield f"{before}{name}"


def test_every_command_is_documented() -> None:
    said = WRITTEN["commands.md"]
    names = list(commands(typer.main.get_group(app)))
    assert "new round" in names
    assert [name for name in names if f"| `noticeboard {name}` |" not in said] == []


@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_field_of_every_file_is_documented(language: str) -> None:
    page = made_texts(language)["fields.md"]
    sections = dict(
        zip(
            re.findall(r"^## (.+)$", page, re.MULTILINE),
            re.split(r"^## .+$", page, flags=re.MULTILINE)[1:],
            strict=True,
        )
    )
    for kind in FILE_KINDS.values():
        section = sections[kind.label.said_in(language)]
        for key in keys_in(kind.model, set()):
            of_another = kind.document and any(
                key in other.document.fields for other in FILE_KINDS.values() if other.document
            )
            assert f"| `{key}` | {FIELDS[key].label.said_in(language)} |" in section or of_another, (kind.key, key)


def test_every_field_is_documented_somewhere() -> None:
    page = made_texts("zh")["fields.md"]
    assert [key for key in FIELDS if f"| `{key}` |" not in page] == []


@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_check_is_documented(language: str) -> None:
    page = made_texts(language)["checks.md"]
    assert [code for code in PROBLEMS if f"| `{code}` |" not in page] == []


def keys_in(model: type[Model], seen: set[type[Model]]) -> set[str]:
    """Every key in the model and in all that stands in it."""
    if model in seen:
        return set()
    seen.add(model)
    parts = dict(shape_of(model).values())
    return {*parts, *(key for part in parts.values() if part for key in keys_in(part, seen))}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_its_links_lead_to_its_pages(page: Path) -> None:
    known = {*WRITTEN, *made_texts("zh")}
    links = re.findall(r"\]\(([^)]+\.md)\)", WRITTEN[page.name])
    assert [link for link in links if link not in known] == []


def test_every_page_is_reached_from_the_first() -> None:
    assert [
        name for name in {*WRITTEN, *made_texts("zh")} - {"index.md"} if f"({name})" not in WRITTEN["index.md"]
    ] == []


def test_it_is_not_published(sample_site: BuiltSite) -> None:
    assert [file for file in sample_site.files if "handbook" in file] == []
    assert "handbook" not in (sample_site.folder / "sitemap.xml").read_text("utf-8")


def test_a_site_without_a_handbook_has_no_pages_made_for_it(tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    assert made_pages(tmp_path, tmp_path / "docs", "zh") == {}
    assert not (tmp_path / ".cache").exists()


def test_every_picture_is_shown_with_what_is_on_it_and_none_is_missing() -> None:
    shown = {
        name for text in WRITTEN.values() for name in re.findall(r"!\[[^\]]{6,}\]\(pictures/([\w-]+)\.png\)", text)
    }
    assert shown
    assert shown == {file.stem for file in (HANDBOOK / "pictures").iterdir()}
