"""The words of the interface: the same keys in both languages, and every one that a template asks for."""

import re
from string import Formatter

import pytest
import yaml

from noticeboard.letter import LETTER
from noticeboard.library import Mark
from noticeboard.lifecycle import State
from noticeboard.records.fields import FIELDS
from noticeboard.records.kinds import CHANNEL_KINDS
from noticeboard.words import load_words
from tiny_site import LOCALES, PROJECT, words_in

TEMPLATES = sorted((PROJECT / "overrides").rglob("*.html"))
LITERAL = re.compile(r"""(?<![.\w])t\(\s*(["'])([a-z_.]+)\1\s*[,)]""")
BEGUN = re.compile(r"""(?<![.\w])t\(\s*(["'])([a-z_.]+\.)\1\s*~""")
LABEL = re.compile(r"""\blabel\(\s*(["'])([a-z_]+)\1\s*\)""")
ENDINGS = {
    "mark.": tuple(Mark),
    "state.": tuple(State),
    "tab.": ("home", "announcements", "complaints", "units", "news", "about"),
    "letter.": tuple(line.key for line in LETTER),
    "verify.": ("standing", "open", "upcoming", "closed", "withdrawn", "official", "unknown", "resembles", "short"),
    "rights.": ("received", "told", "closed", "answered"),
    "contact.touch.": tuple(kind.key for kind in CHANNEL_KINDS.values() if kind.scheme),
}
"""The beginnings of keys that templates complete themselves, with everything that may follow."""


def strings(language: str) -> dict[str, str]:
    return {key: words_in(language)(key) for key in words_in(language).keys}


def plain(key: str) -> str:
    """The key without the form that a number chooses."""
    return key.removesuffix(".one").removesuffix(".other")


def test_both_languages_have_the_same_keys() -> None:
    assert words_in("zh").keys == words_in("en").keys


def test_both_languages_fill_in_the_same_values() -> None:
    def fields(text: str) -> set[str]:
        return {name for _, name, _, _ in Formatter().parse(text) if name}

    zh, en = strings("zh"), strings("en")
    # A form for one thing may say "one" in words.
    both = {key for key in zh.keys() & en.keys() if not key.endswith(("_one", ".one"))}
    assert {key: fields(zh[key]) for key in both} == {key: fields(en[key]) for key in both}


def test_no_word_is_empty() -> None:
    assert [key for language in ("zh", "en") for key, text in strings(language).items() if not text.strip()] == []


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: path.name)
def test_every_word_that_a_template_asks_for_exists(template) -> None:
    text = template.read_text("utf-8")
    known = words_in("zh").keys | {plain(key) for key in words_in("zh").keys}
    asked = {match[2] for match in LITERAL.finditer(text)}
    assert asked <= known
    for match in BEGUN.finditer(text):
        assert {f"{match[2]}{ending}" for ending in ENDINGS[match[2]]} <= known
    assert {match[2] for match in LABEL.finditer(text)} <= set(FIELDS)


def test_the_templates_are_looked_at() -> None:
    assert sum(len(LITERAL.findall(path.read_text("utf-8"))) for path in TEMPLATES) > 50


def test_weekdays_are_seven_in_both_languages() -> None:
    for language in ("zh", "en"):
        assert len(words_in(language)("hours.weekdays").split()) == 7


def test_a_language_that_is_not_chinese_is_english() -> None:
    spoken = [load_words(LOCALES, language).language for language in ("zh", "zh-TW", "en", "de")]
    assert spoken == ["zh", "zh", "en", "en"]


def test_a_key_that_does_not_exist_is_a_mistake_of_the_program() -> None:
    with pytest.raises(KeyError):
        words_in("zh")("no.such.key")


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_section_stands_in_one_file(language: str) -> None:
    files = sorted((LOCALES / language).glob("*.yml"))
    sections = [section for file in files for section in yaml.safe_load(file.read_text("utf-8"))]
    assert sorted(set(sections)) == sorted(sections)
    assert [file.name for file in files] == [file.name for file in sorted((LOCALES / "zh").glob("*.yml"))]
