"""Every planted defect is found at its line, and nothing else is; near misses stay silent."""

import pytest

from defects import BASE, DEFECTS, SILENT, Case, found, read_case

each_defect = pytest.mark.parametrize("case", DEFECTS, ids=lambda case: case.name)
each_near_miss = pytest.mark.parametrize("case", SILENT, ids=lambda case: case.name)


def test_the_base_is_clean() -> None:
    assert found(read_case(BASE)) == []


@each_defect
def test_what_is_planted_is_found_and_nothing_else(case: Case) -> None:
    assert case.planted
    assert sorted(found(case)) == sorted(case.planted)


@each_near_miss
def test_a_near_miss_stays_silent(case: Case) -> None:
    assert not case.planted
    assert found(case) == []


@each_near_miss
def test_what_comes_near_stands_in_the_case(case: Case) -> None:
    texts = [path.read_text("utf-8") for path in case.folder.rglob("*") if path.suffix in {".md", ".yml"}]
    assert [words for words in case.near if sum(words in text for text in texts) < 2] == []


def test_enough_is_planted_and_enough_comes_near() -> None:
    assert sum(len(case.planted) for case in DEFECTS) >= 120
    assert sum(case.near_misses for case in SILENT) >= 120
