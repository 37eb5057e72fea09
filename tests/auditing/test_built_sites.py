"""Every defect planted in a built site is found at its line, and nothing else is; near misses stay silent."""

import inspect
from pathlib import Path

import pytest

from built_cases import BASE, BuiltCase, cases, found, inspected
from noticeboard.auditing.rules import columns, links, listings, loading, pages, reach, tags
from noticeboard.auditing.rules.table import PAGE_RULES, SITE_RULES, SOURCE_RULES
from noticeboard.problems.audit import AUDIT

DEFECTS, NEAR_MISSES = cases("defects"), cases("near-misses")
ONLINE = {"site-outside-dead", "site-outside-silent"}
"""Found only where outside links are asked."""


def test_the_clean_site_is_clean() -> None:
    assert found(inspected(BASE)) == []


@pytest.mark.parametrize("case", DEFECTS, ids=lambda case: case.name)
def test_what_is_planted_is_found_and_nothing_else(case: BuiltCase, tmp_path: Path) -> None:
    assert case.planted
    case.write(tmp_path)
    assert found(inspected(tmp_path, case.now)) == sorted(case.planted, key=lambda p: (p[0], p[1], p[2] or 0))


@pytest.mark.parametrize("case", NEAR_MISSES, ids=lambda case: case.name)
def test_a_near_miss_stays_silent(case: BuiltCase, tmp_path: Path) -> None:
    assert not case.planted
    case.write(tmp_path)
    assert found(inspected(tmp_path, case.now)) == []


RULES = (*SOURCE_RULES, *PAGE_RULES, *SITE_RULES)


def test_every_rule_that_is_written_is_applied() -> None:
    written = {
        function
        for module in (columns, links, listings, loading, pages, reach, tags)
        for name, function in inspect.getmembers(module, inspect.isfunction)
        if function.__module__ == module.__name__ and not name.startswith("_")
    }
    assert written == set(RULES)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_every_rule_says_what_must_hold_and_why(rule) -> None:
    assert rule.__doc__


def test_every_kind_of_problem_is_planted() -> None:
    planted = {code for case in DEFECTS for code, _, _ in case.planted}
    assert planted == set(AUDIT.problems) - ONLINE


@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_finding_is_said_in_both_languages(language: str, tmp_path: Path) -> None:
    for case in DEFECTS:
        case.write(tmp_path / case.name)
        for finding in inspected(tmp_path / case.name, case.now).findings:
            assert "{" not in finding.line(language).replace(str(finding.params.get("code", "")), "")
