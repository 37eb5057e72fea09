"""Whole tiny sites, one situation each: what `noticeboard check` says of them, word for word."""

import re
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest
from typer.testing import CliRunner

from defects import DEFECTS
from noticeboard.cli import app
from noticeboard.commands.console import FOUND, OK, USAGE
from noticeboard.edition import CONFIG_FILE, examine
from noticeboard.problems import PROBLEMS
from noticeboard.problems.audit import AUDIT
from noticeboard.problems.page_security import PAGE_SECURITY
from noticeboard.problems.tables import TABLES
from noticeboard.settings import Site

NO_SITES = ("built", "defects")
"""What are folders of cases over one site each."""
SAMPLES = sorted(path for path in (Path(__file__).parent / "samples").iterdir() if path.name not in NO_SITES)
NOW = "2024-03-20"
CHINESE = re.compile(r"[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]")
QUOTED = re.compile(r"“[^”]*”")

each_sample = pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.name)


class Outcome(NamedTuple):
    """What the command printed of the content, line by line, its closing line, and its exit code."""

    lines: list[str]
    closing: str
    code: int


@cache
def outcome_of(sample: Path, language: str = "zh") -> Outcome:
    result = CliRunner(env={"NOTICEBOARD_NOW": NOW}).invoke(app, ["check", "--site", str(sample), "--lang", language])
    if result.exception and not isinstance(result.exception, SystemExit):
        raise result.exception
    # What begins with a blank belongs to the line above it.
    *lines, closing = [line for line in result.stdout.splitlines() if line and not line.startswith(" ")]
    return Outcome(lines, closing, result.exit_code)


def expected_of(sample: Path) -> list[str]:
    file = sample / "expected.txt"
    return file.read_text("utf-8").splitlines() if file.is_file() else []


def places(lines: list[str]) -> list[str]:
    return [line.partition(": ")[0] for line in lines]


@each_sample
def test_a_sample_is_reported_as_its_officer_should_read_it(sample: Path) -> None:
    outcome = outcome_of(sample)
    assert outcome.lines == expected_of(sample)
    assert outcome.code == (FOUND if expected_of(sample) else OK)


@each_sample
def test_a_good_sample_expects_nothing_and_every_other_one_something(sample: Path) -> None:
    assert sample.name.startswith("good-") != bool(expected_of(sample))


@each_sample
def test_the_closing_line_counts_what_was_found(sample: Path) -> None:
    errors, warnings = map(int, re.findall(r"(\d+) 处", outcome_of(sample).closing))
    assert errors + warnings == len(expected_of(sample))


@each_sample
def test_in_english_the_same_places_are_named_without_chinese_but_in_quotes(sample: Path) -> None:
    lines = outcome_of(sample, "en").lines
    assert sorted(places(lines)) == sorted(places(expected_of(sample)))
    for line in lines:
        said = line.partition(": ")[2]
        assert not CHINESE.search(QUOTED.sub("", said)), line


@each_sample
def test_every_message_names_a_file_says_what_is_wrong_and_what_to_do(sample: Path) -> None:
    for language in ("zh", "en"):
        for line in outcome_of(sample, language).lines:
            place, _, said = line.partition(": ")
            what, dash, remedy = said.partition(" — ")
            file = sample / re.sub(r":\d+$", "", place)
            assert file.exists() or file.is_symlink(), line
            assert what, line
            assert dash, line
            assert remedy, line
            assert "None" not in said, line
            assert "{}" not in said, line


@each_sample
def test_the_line_that_is_named_exists(sample: Path) -> None:
    for line in expected_of(sample):
        place = line.partition(": ")[0]
        if match := re.fullmatch(r"(.+):(\d+)", place):
            text = (sample / match[1]).read_text("utf-8")
            assert 1 <= int(match[2]) <= len(text.split("\n")), line


def test_every_problem_in_the_table_occurs_in_a_sample() -> None:
    site = Site("示例", None, "zh")
    found = {
        finding.code
        for sample in SAMPLES
        for finding in examine(sample.resolve(), sample.resolve() / "docs", site, preview=True).findings
    }
    planted = {code for case in DEFECTS for code, _, _ in case.planted}
    # Those of a built site have samples of their own; tables are no content, and have theirs in test_round_table.
    elsewhere = {*AUDIT.problems, *PAGE_SECURITY.problems, *TABLES.problems}
    assert found | planted == set(PROBLEMS) - elsewhere


def test_a_folder_without_a_site_is_a_wrong_call(tmp_path: Path) -> None:
    result = CliRunner().invoke(app, ["check", "--site", str(tmp_path)])
    assert result.exit_code == USAGE
    assert CONFIG_FILE in result.stderr


@pytest.mark.parametrize("variable", ["NOTICEBOARD_NOW", "SOURCE_DATE_EPOCH"])
def test_a_moment_that_is_none_is_a_wrong_call(variable: str) -> None:
    env = {"NOTICEBOARD_NOW": "", "SOURCE_DATE_EPOCH": "", variable: "昨天"}
    sample = SAMPLES[0].with_name("good-minimal-round")
    result = CliRunner(env=env).invoke(app, ["check", "--site", str(sample)])
    assert result.exit_code == USAGE
    assert variable in result.stderr
    assert "昨天" in result.stderr
