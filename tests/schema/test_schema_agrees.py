"""The schema and the reader agree: what the one takes the other takes, and what has no shape neither does."""

from pathlib import Path

import pytest
from jsonschema import Draft7Validator

from built_site import PROJECT
from noticeboard.edition import examine
from noticeboard.problems import PROBLEMS, Severity
from noticeboard.records.base import Model
from noticeboard.schema.file_kinds import FILE_KINDS
from noticeboard.schema.of_models import schema_of
from noticeboard.schema.short_forms import SHORT_FORMS
from noticeboard.settings import Site
from schema_reading import complaints, files_of, kind_of

SAMPLES = sorted(path for path in (PROJECT / "tests" / "samples").iterdir() if path.name not in {"built", "defects"})
SITE = Site("示例", None, "zh")

SHAPE = {
    "amount-unreadable",
    "channel-incomplete",
    "choice-unknown",
    "date-unreadable",
    "date-yearless",
    "duration-unreadable",
    "field-missing",
    "field-unfit",
    "key-empty",
    "key-misspelt",
    "key-unknown",
    "number-negative",
    "number-unreadable",
    "path-escapes",
    "period-open",
    "slug-unfit",
    "term-unreadable",
    "time-unreadable",
    "type-wrong",
    "url-unsafe",
    "value-malformed",
    "yaml-full-width-colon",
}
"""The problems that a schema can tell, too."""


def found_in(site: Path) -> dict[str, set[str]]:
    """The codes of what must be put right in YAML, by file."""
    found: dict[str, set[str]] = {}
    for finding in examine(site, site / "docs", SITE, preview=True).findings:
        if finding.problem.severity is not Severity.ERROR and finding.code != "key-empty":
            continue
        if not in_body(site / finding.where.file, finding.where.line or 0):
            found.setdefault(finding.where.file, set()).add(finding.code)
    return found


def in_body(path: Path, line: int) -> bool:
    """Whether the line stands below front matter."""
    return (
        path.suffix == ".md" and path.is_file() and b"\n---" in b"\n".join(path.read_bytes().split(b"\n")[1 : line - 1])
    )


@pytest.mark.parametrize("kind", FILE_KINDS)
def test_a_schema_is_what_its_own_schema_says(kind: str) -> None:
    Draft7Validator.check_schema(schema_of(FILE_KINDS[kind]))


def test_every_file_of_this_repository_is_valid() -> None:
    seen = set()
    for folder in ("announcements", "docs", "mkdocs.yml"):
        for file, kind, data in files_of(PROJECT):
            if file.startswith(folder):
                assert complaints(kind, data) == [], file
                seen.add(kind)
    assert seen >= set(FILE_KINDS) - {"page"}


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.name)
def test_the_schema_takes_what_reading_takes_and_no_other_shape(sample: Path) -> None:
    found = found_in(sample)
    for file, kind, data in files_of(sample):
        codes = found.get(file, set())
        said = complaints(kind, data)
        if codes & SHAPE:
            assert said, f"{file}: {codes & SHAPE}"
        elif said:
            assert codes, f"{file}: {said}"


def test_every_problem_that_a_schema_can_tell_is_known() -> None:
    assert set(PROBLEMS) >= SHAPE


def test_every_model_that_may_be_one_line_has_a_form_of_that_line() -> None:
    def below(model: type[Model]) -> set[type[Model]]:
        return {model}.union(*(below(kind) for kind in model.__subclasses__()))

    short = {
        model
        for model in below(Model)
        if any(one.info.mode == "before" for one in model.__pydantic_decorators__.model_validators.values())
    }
    assert short == set(SHORT_FORMS)


def test_a_document_without_its_kind_is_no_document() -> None:
    assert kind_of("announcements/a/b.md", "published: 2024-03-11") is None
    assert complaints("notice", {"published": "2024-03-11"})
