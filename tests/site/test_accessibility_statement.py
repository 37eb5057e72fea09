"""The accessibility statement says what tests watch over: neither goes without the other."""

import ast
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from built_site import PROJECT, BuiltSite
from noticeboard.pages.promises import PROMISES, Promise
from tiny_site import words_in

TESTS = PROJECT / "tests"
ALL = [promise for promises in PROMISES.values() for promise in promises]
CHINESE = re.compile(r"[\u4e00-\u9fff]")


def names_of_tests(folder: Path) -> Iterator[str]:
    """The names of the test functions in a folder."""
    for file in folder.rglob("test_*.py"):
        for node in ast.parse(file.read_text("utf-8")).body:
            if isinstance(node, ast.FunctionDef) and node.name.startswith("test_"):
                yield node.name


def test_every_promise_names_tests_that_exist() -> None:
    there = set(names_of_tests(TESTS))
    assert [promise.said.zh for promise in ALL if not promise.tests] == []
    assert [name for promise in ALL for name in promise.tests if name not in there] == []


def test_every_test_of_accessibility_is_promised_once() -> None:
    named = Counter(name for promise in ALL for name in promise.tests)
    assert [name for name, times in named.items() if times > 1] == []
    assert set(names_of_tests(TESTS / "browser" / "accessibility")) - set(named) == set()


def test_every_promise_is_worded_in_both_languages_and_names_criteria_as_wcag_counts_them() -> None:
    for said in (*PROMISES, *(promise.said for promise in ALL)):
        assert CHINESE.search(said.zh)
        assert said.en
        assert not CHINESE.search(said.en)
    criteria = [criterion for promise in ALL for criterion in promise.wcag]
    assert [criterion for criterion in criteria if not re.fullmatch(r"[1-4]\.[1-5]\.\d{1,2}", criterion)] == []


def sentence(promise: Promise) -> str:
    basis = [f"WCAG {'、'.join(promise.wcag)}"] if promise.wcag else []
    basis += ["适老化规范"] if promise.elderly else []
    return promise.said.zh + (f"依据：{'、'.join(basis)}" if basis else "")


def test_the_page_makes_every_promise_as_of_the_build(sample_site: BuiltSite) -> None:
    page = sample_site.page("accessibility/")
    shown = ["".join(item.text_content().split()) for item in page.all("//section[h2/@id='promises']//li")]
    assert shown == ["".join(sentence(promise).split()) for promise in ALL]
    assert "2026年11月23日 09:00" in page.text("//section[h2/@id='promises']/p")


def test_the_page_keeps_the_offices_own_words(sample_site: BuiltSite) -> None:
    page = sample_site.page("accessibility/")
    text = page.text("//main")
    for said in ("还做得不够的", "尚未经过第三方机构评测", "0300-8880000", "qhxcb@example.com"):
        assert said in text
    assert page.text("//h1") == words_in("zh")("accessibility.title")
    assert page.text("//nav[@class='crumbs']//*[@aria-current='page']") == "无障碍说明"
