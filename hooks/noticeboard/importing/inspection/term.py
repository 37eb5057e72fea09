"""Which round it is: its term, its number in the term, and the batch within it."""

import re
from collections import Counter

from noticeboard.drafts.draft import Found
from noticeboard.importing.inspection.passage import Passage
from noticeboard.values.numerals import parse_number
from noticeboard.values.problem import BadValue

_N = r"[0-9]{1,3}|[一二三四五六七八九十〇零百]{1,5}"
_TERM = re.compile(
    rf"第?(?P<n>{_N}|首|本)届(?P<committee>(?:[一-鿿]{{2,4}}?(?=[市县区旗州]委))?(?:[省市县区旗州]委|(?:[一-鿿]{{1,5}}区)?(?:党工委|工委)))"
)
_ROUND = re.compile(
    rf"(?:第(?P<n>{_N})|(?P<first>首))轮(?:(?:巡察)?\(?(?:第(?P<batch>{_N})|(?P<first_batch>首))批(?:次)?)?"
)
_BATCH = re.compile(rf"第(?P<batch>{_N})批(?:次)?巡察")
_ELSEWHERE = re.compile(r"上一?$|此前|前一")


def term_of(passage: Passage) -> Found | None:
    """The term as records write it: 六届县委; the one that is named most, of several the first."""
    found = [match for match in _TERM.finditer(passage.text) if match["n"] != "本"]
    if not found:
        return None
    counts = Counter(match["committee"] for match in found)
    best = max(found, key=lambda match: (counts[match["committee"]], -len(match["committee"]), -match.start()))
    number = "一" if best["n"] == "首" else best["n"]
    return passage.found(f"{number}届{best['committee']}", *best.span())


def number_of(passage: Passage) -> tuple[Found | None, Found | None]:
    """The round's number and its batch, None where they are not named."""
    for match in _ROUND.finditer(passage.text):
        if _ELSEWHERE.search(passage.text[max(0, match.start() - 3) : match.start()]):
            continue
        number = _found(passage, match, "n", "first")
        batch = _found(passage, match, "batch", "first_batch")
        if number:
            other = _BATCH.search(passage.text)
            return number, batch or (_found(passage, other, "batch", "batch") if other else None)
    return None, None


def _found(passage: Passage, match: re.Match[str], key: str, first: str) -> Found | None:
    if match[key] is None and match[first] is None:
        return None
    try:
        return passage.found(parse_number(match[key]) if match[key] else 1, *match.span())
    except BadValue:
        return None
