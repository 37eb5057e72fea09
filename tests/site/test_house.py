"""How the code is laid out: who may import whom, and how long a file may be."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from built_site import PROJECT

HOOKS = PROJECT / "hooks"
PACKAGE = HOOKS / "noticeboard"

WORDS = {"bilingual", "errors", "problems"}
RECORDS = {*WORDS, "values", "records"}
READING = {*RECORDS, "reading", "settings", "config"}
LIBRARY = {*READING, "grouping", "lifecycle", "units", "library"}
SHOWN = {*LIBRARY, "words", "standard_text", "signature"}

MAY_IMPORT = {
    "bilingual": set(),
    "problems": {"bilingual"},
    "errors": {"bilingual", "problems", "values"},
    "values": {"bilingual"},
    "records": {*WORDS, "values"},
    "reading": {*RECORDS, "history", "progress"},
    "settings": {*RECORDS, "reading"},
    "config": {*RECORDS, "reading", "settings"},
    "lifecycle": RECORDS,
    "units": RECORDS,
    "grouping": set(),
    "letter": set(),
    "dialect": set(),
    "library": {*RECORDS, "reading", "settings", "grouping", "lifecycle", "units"},
    "words": RECORDS,
    "segmentation": set(),
    "page_chrome": set(),
    "picture_facts": set(),
    "standard_text": RECORDS,
    "signature": RECORDS,
    "forking": set(),
    "data_sheet": READING,
    "progress": {"bilingual"},
    "prose": {"values"},
    "checks": {*LIBRARY, "forking", "page_chrome", "picture_facts", "progress", "prose"},
    "pages": {*SHOWN, "letter"},
    "taking": {*RECORDS, "library", "units"},
    "exports": {"dialect", *SHOWN, "data_sheet", "letter", "segmentation", "taking"},
    "security": WORDS,
    "unfinished": LIBRARY,
    "beside": LIBRARY,
    "preview": WORDS,
    "edition": {*SHOWN, "beside", "checks", "pages", "exports", "progress", "unfinished"},
    "printing": {"dialect", *SHOWN, "taking", "pages", "exports", "security", "edition", "forking", "segmentation"},
    "reports": WORDS | {"values"},
    "history": WORDS,
    "schema": READING,
    "editing": {*READING, "schema", "drafts"},
    "scope": LIBRARY,
    "drafts": WORDS | {"values", "segmentation"},
    "tables": {*RECORDS, "reading"},
    "scaffolding": {*LIBRARY, "checks", "drafts", "standard_text"},
    "asking": {*LIBRARY, "drafts", "scaffolding"},
    "importing": {
        "dialect",
        *LIBRARY,
        "data_sheet",
        "drafts",
        "page_chrome",
        "picture_facts",
        "prose",
        "signature",
        "standard_text",
    },
    "auditing": WORDS | {"values", "forking", "progress"},
    "handbook": {*READING, "schema", "reports"},
    "staging": set(),
    "build": {
        *SHOWN,
        "checks",
        "pages",
        "exports",
        "security",
        "printing",
        "edition",
        "handbook",
        "preview",
        "reports",
        "staging",
        "unfinished",
    },
    "mending": {*LIBRARY, "checks"},
    "commands": {
        *SHOWN,
        "asking",
        "auditing",
        "checks",
        "data_sheet",
        "drafts",
        "editing",
        "edition",
        "exports",
        "history",
        "importing",
        "mending",
        "progress",
        "reports",
        "scaffolding",
        "schema",
        "scope",
        "tables",
        "unfinished",
    },
    "cli": {"commands"},
}
"""Every room and, of the others, those that it may know. What is not said here is forbidden."""


def room_of(file: Path) -> str:
    return file.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imported(file: Path) -> Iterator[str]:
    """The dotted names of the modules that a file imports, wherever in it."""
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{file}: a relative import"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


FILES = sorted(file for file in PACKAGE.rglob("*.py") if file.name != "__init__.py" or file.parent != PACKAGE)
each_file = pytest.mark.parametrize("file", FILES, ids=lambda file: file.relative_to(PACKAGE).as_posix())


def test_every_room_is_in_the_table() -> None:
    assert {room_of(file) for file in FILES} == set(MAY_IMPORT)


def test_the_table_lets_nobody_import_in_a_circle() -> None:
    settled: set[str] = set()
    while len(settled) < len(MAY_IMPORT):
        ready = {room for room, others in MAY_IMPORT.items() if others - {room} <= settled} - settled
        assert ready, f"a circle among {sorted(set(MAY_IMPORT) - settled)}"
        settled |= ready


@each_file
def test_a_room_imports_only_what_lies_above_it(file: Path) -> None:
    room = room_of(file)
    known = {name.split(".")[1] for name in imported(file) if name.startswith("noticeboard.")}
    assert known - MAY_IMPORT[room] - {room} == set()


def test_only_the_hook_knows_mkdocs() -> None:
    knowing = {
        file.relative_to(HOOKS).as_posix()
        for file in HOOKS.rglob("*.py")
        if any(name.split(".")[0] in {"mkdocs", "properdocs", "material"} for name in imported(file))
    }
    assert knowing == {"site.py"}


def test_the_hook_has_at_most_a_hundred_lines() -> None:
    assert len((HOOKS / "site.py").read_text("utf-8").splitlines()) <= 100


@pytest.mark.parametrize("folder", ["hooks", "tests", "overrides", "locales"])
def test_no_file_is_longer_than_three_hundred_lines(folder: str) -> None:
    kinds = {".py", ".html", ".js", ".yml"}
    lengths = {
        file.relative_to(PROJECT).as_posix(): len(file.read_text("utf-8").splitlines())
        for file in (PROJECT / folder).rglob("*")
        if file.suffix in kinds and "samples" not in file.parts and file.is_file()
    }
    assert lengths
    assert {file: lines for file, lines in lengths.items() if lines > 300} == {}


@pytest.mark.parametrize("target", ["serve", "test"])
def test_the_commands_of_the_readme_are_there(target: str) -> None:
    lines = (PROJECT / "Makefile").read_text("utf-8").splitlines()
    assert any(line.startswith(f"{target}:") for line in lines)


def test_every_test_file_has_a_name_of_its_own() -> None:
    names = [file.name for file in (PROJECT / "tests").rglob("test_*.py")]
    assert len(names) == len(set(names))
