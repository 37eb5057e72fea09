"""People whom a text names and should not: those who report, and children.

Names are told by their family name and by jieba's dictionary and model of names, which is asked only where a word such
as 举报人 or an age stands beside: loading it takes a second.
"""

import logging
import re
from collections.abc import Iterator
from functools import cache

from noticeboard.checks.span import Span
from noticeboard.values.folding import fold
from noticeboard.values.numerals import parse_number
from noticeboard.values.problem import BadValue
from noticeboard.values.surnames import surname_of

_REPORTER = re.compile(
    r"(?:检举控告人|举报人|检举人|控告人|信访人|来信人|来访人|反映人|投诉人|上访人|举报者)"
    r"(?P<said>(?:的?姓名|名字)?\s?(?:是|为|系|叫|名叫|[：:（(“\"])?\s?)"
)
_BEHIND_A_NAME = re.compile(r"\s*(?:[，。；、,.;（()）”\"）！？\n|]|同志|先生|女士|等|$)")

_MINOR_AGE = 18
_AGE = r"(?P<age>[0-9]{1,2}|[一二三四五六七八九]|十[一二三四五六七]?)(?:周?岁|个月大)"
_SEX = r"(?:男|女)(?:孩|童|生)?"
_AGE_BEHIND = re.compile(rf"\s?[（(，,、]\s?(?:{_SEX}[，,、]\s?)?(?:今年|现年|年仅|时年|当时|才|约)?\s?{_AGE}")
_AGE_AHEAD = re.compile(
    rf"{_AGE}的?(?:男孩|女孩|男童|女童|儿童|小学生|初中生|学生|孩子|小朋友|幼儿|留守儿童)(?:[，,]?(?:名叫|叫|是))?"
)
_PUPIL = re.compile(
    r"(?:小学|幼儿园|年级|初中|中学|[0-9一二三四五六]班)[一-鿿（）()0-9]{0,10}?(?:小学生|学生|同学|小朋友|幼儿|儿童)"
)
_PUPILS = re.compile(r"学生|同学|小朋友|幼儿|儿童")


def named_reporters(text: str) -> Iterator[Span]:
    """The names of people who reported (art. 47 of the 2020 rules: strictly secret)."""
    if "人" not in text and "举报者" not in text:
        return
    for match in _REPORTER.finditer(text):
        if text[match.start() - 1 : match.start()] == "被":
            continue
        if name := _name_at(text, match.end(), called_so=bool(match["said"].strip())):
            yield name


def named_minors(text: str) -> Iterator[Span]:
    """The names of people under 18, by the age or the school that stands beside them (domain: minors)."""
    if "岁" in text or "个月大" in text:
        folded = fold(text)
        for match in _AGE_BEHIND.finditer(folded):
            if _is_minor(match["age"]) and (name := _name_before(text, match.start())):
                yield name
        for match in _AGE_AHEAD.finditer(folded):
            if _is_minor(match["age"]) and (name := _name_at(text, match.end(), called_so=False)):
                yield name
    if _PUPILS.search(text):
        for match in _PUPIL.finditer(text):
            if name := _name_at(text, match.end(), called_so=False):
                yield name


def _is_minor(age: str) -> bool:
    try:
        return parse_number(age) < _MINOR_AGE
    except BadValue:
        return False


def _name_at(text: str, start: int, *, called_so: bool) -> Span | None:
    """The name that begins at `start`. `called_so`: the words before say that one follows."""
    rest = text[start : start + 8]
    surname = surname_of(rest)
    if not surname or "某" in rest[:3]:
        return None
    length = _length_of_name(rest, surname)
    if length is None and called_so:
        # A name that no dictionary knows ends where the sentence pauses.
        length = _up_to_a_pause(rest, surname)
        if length and _is_word(rest[:length]):
            return None
    return Span(start, start + length) if length else None


def _name_before(text: str, end: int) -> Span | None:
    """The name that ends at `end`."""
    for length in (3, 2, 4):
        name = text[max(0, end - length) : end]
        surname = surname_of(name)
        if len(name) == length and "某" not in name and surname and _length_of_name(name, surname) == length:
            return Span(end - length, end)
    return None


def _length_of_name(rest: str, surname: str) -> int | None:
    """How many characters of `rest` are a name, as the dictionary sees it."""
    words = _tagged(rest)
    first, tag = words[0]
    if tag.startswith("nr") and len(surname) < len(first) <= len(surname) + 2:
        return len(first)
    if first == surname and len(words) > 1 and words[1][1].startswith("nr") and len(words[1][0]) <= 2:
        return len(first) + len(words[1][0])
    return None


def _up_to_a_pause(rest: str, surname: str) -> int | None:
    """The family name and one or two characters more, if a sign or a title follows them."""
    lengths = (len(surname) + 2, len(surname) + 1)
    return next((n for n in lengths if _is_han(rest[:n], n) and _BEHIND_A_NAME.match(rest, n)), None)


def _is_word(text: str) -> bool:
    """Whether the dictionary holds `text` as a word that is no name: 单位, 党员, 时候."""
    words = _tagged(text)
    return len(words) == 1 and not words[0][1].startswith("nr")


def _is_han(text: str, length: int) -> bool:
    return len(text) == length and all("一" <= char <= "鿿" for char in text)


@cache
def _tagged(text: str) -> tuple[tuple[str, str], ...]:
    """The words of `text` with what kind of word each is."""
    # Imported here: the dictionary is needed by few texts, and reading it takes a second.
    from jieba import posseg, setLogLevel

    setLogLevel(logging.WARNING)
    return tuple((pair.word, pair.flag) for pair in posseg.cut(text))
