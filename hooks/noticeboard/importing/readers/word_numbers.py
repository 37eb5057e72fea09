"""The numbers that Word writes before paragraphs by itself: 一、 and （一） are words of the text, no layout."""

import re
from collections import defaultdict

from lxml import etree
from lxml.etree import _Element as Element

from noticeboard.importing.readers.hidden_in_word import W
from noticeboard.values.numerals import chinese_number

_CHINESE = frozenset({"chineseCounting", "chineseCountingThousand", "japaneseCounting", "ideographDigital"})
_WRITTEN = frozenset({*_CHINESE, "decimal", "decimalEnclosedCircle", "decimalFullWidth"})
_PLACE = re.compile(r"%(\d)")
_MARKDOWN_HAS_IT = re.compile(r"%\d\.")


def with_numbers(main: Element, numbering: Element) -> None:
    """Write the numbers of numbered paragraphs as words. Plain 1. 2. 3. and bullets stay lists."""
    levels = _levels(numbering)
    counters: dict[str, dict[int, int]] = defaultdict(dict)
    for properties in main.iter(f"{W}numPr"):
        number, level = _value(properties, "numId"), int(_value(properties, "ilvl") or 0)
        paragraph = next(properties.iterancestors(f"{W}p"), None)
        kind = levels.get((number, level))
        if kind is None or paragraph is None:
            continue
        counts = counters[number]
        counts[level] = counts.get(level, _start(kind) - 1) + 1
        for below in [other for other in counts if other > level]:
            del counts[below]
        text = _text(kind)
        if _format(kind) not in _WRITTEN or _MARKDOWN_HAS_IT.fullmatch(text):
            continue

        def said(match: re.Match[str], counts: dict[int, int] = counts, number: str = number) -> str:
            return _said(levels.get((number, int(match[1]) - 1)), counts.get(int(match[1]) - 1, 1))

        _write(paragraph, _PLACE.sub(said, text))
        parent = properties.getparent()
        if parent is not None:
            parent.remove(properties)


def _levels(numbering: Element) -> dict[tuple[str, int], Element]:
    """What each level of each list looks like."""
    abstract = {each.get(f"{W}abstractNumId", ""): each for each in numbering.iter(f"{W}abstractNum")}
    found = {}
    for num in numbering.iter(f"{W}num"):
        for level in abstract.get(_value(num, "abstractNumId"), num).iter(f"{W}lvl"):
            found[(num.get(f"{W}numId", ""), int(level.get(f"{W}ilvl", "0")))] = level
    return found


def _said(level: Element | None, count: int) -> str:
    kind = "decimal" if level is None else _format(level)
    if kind in _CHINESE:
        return chinese_number(count)
    if kind == "decimalEnclosedCircle" and count <= 20:
        return chr(0x2460 + count - 1)
    return str(count)


def _write(paragraph: Element, text: str) -> None:
    run = etree.Element(f"{W}r")
    etree.SubElement(run, f"{W}t").text = text
    properties = paragraph.find(f"{W}pPr")
    paragraph.insert(0 if properties is None else 1, run)


def _value(element: Element, name: str) -> str:
    found = element.find(f"{W}{name}")
    return "" if found is None else found.get(f"{W}val", "")


def _start(level: Element) -> int:
    return int(_value(level, "start") or 1)


def _format(level: Element) -> str:
    return _value(level, "numFmt")


def _text(level: Element) -> str:
    return _value(level, "lvlText")
