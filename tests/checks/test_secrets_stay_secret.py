"""No output of the command repeats a secret that it found: no report in any format, no difference, no message."""

import re
from pathlib import Path

import pytest

from checked_site import check
from defects import DEFECTS, Case, write_case
from noticeboard.checks.personal.secrets_in_texts import spans_of_secrets
from noticeboard.reports.formats import Format
from noticeboard.values.folding import squeeze
from tiny_site import read_site

CASES = [case for case in DEFECTS if case.family == "personal"]
OUTPUTS = [
    *(("--format", format_.value, "--lang", lang) for format_ in Format for lang in ("zh", "en")),
    ("--fix",),
    ("--fix", "--lang", "en"),
]


def secrets_in(root: Path, now: str) -> set[str]:
    """What must not be repeated, as it stands in the site, and as it reads without blanks."""
    files = {"mkdocs.yml": (root / "mkdocs.yml").read_text("utf-8")}
    library = read_site(root, files, now, preview=True).library
    found = library.once(spans_of_secrets).items()
    written = {span.of(passage.text) for passage, spans in found for span in spans}
    return written | {bare(secret) for secret in written}


def bare(text: str) -> str:
    return re.sub(r"[-·*]", "", squeeze(text))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
@pytest.mark.parametrize("arguments", OUTPUTS, ids=" ".join)
def test_no_output_repeats_a_secret(tmp_path: Path, case: Case, arguments: tuple[str, ...]) -> None:
    write_case(case, tmp_path)
    secrets = secrets_in(tmp_path, f"{case.now}T12:00")
    assert secrets or {code for code, _, _ in case.planted} <= {
        "picture-located", "picture-author", "picture-traced", "document-author", "document-remarks"
    }  # fmt: skip
    said = check(tmp_path, *arguments, now=case.now)
    assert said.out
    shown = said.out + said.err
    assert [secret for secret in secrets if len(secret) > 1 and (secret in shown or secret in bare(shown))] == []


@pytest.mark.parametrize(
    "name", ["李新良", "王小明", "zhangwei", "罗志成", "周平", "何静", "郑国平", "林岚", "Zhang San"]
)
def test_no_output_repeats_who_made_a_file(tmp_path: Path, name: str) -> None:
    for case in CASES:
        if case.folder.name in ("documents", "pictures"):
            root = tmp_path / case.folder.name
            write_case(case, root)
            # The names of authors and reviewers in records are for readers; no message repeats those either.
            assert name not in check(root, now=case.now).out


def test_a_struck_out_line_of_the_source_is_not_shown(tmp_path: Path) -> None:
    case = next(case for case in CASES if case.folder.name == "people")
    write_case(case, tmp_path)
    said = check(tmp_path, now=case.now)
    assert "反映的问题当天转办" not in said.out
    assert "王**" in said.out
