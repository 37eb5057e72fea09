"""Where a Chinese title is broken: punctuation where it belongs, words whole if possible, lines of one length.

Rules for the ends of lines are those of GB/T 15834-2011, 5.1, and of W3C's Requirements for Chinese Text Layout.
"""

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate, pairwise

from noticeboard.segmentation import words_of

OPENING = frozenset("（《〈「『【〔“‘([{")
"""Marks that stand before something, and so never at the end of a line."""

_ENDS = frozenset("）》〉」』】〕”’)]}")
CLOSING = _ENDS | frozenset("，。、；：！？…—·～%％‰℃,.;:!?")
"""Marks that stand after something, and so never at the beginning of a line."""

_MEASURES = frozenset("年月日时分届轮次批号个名人项件条家天组万元亿")
_NUMERALS = frozenset("0123456789〇一二三四五六七八九十百千万")
_PAUSE = frozenset("，。、；：！？ ")
_PARTICLES = frozenset("的地得等了着们")
_PREPOSITIONS = ("关于", "对于", "根据", "按照", "以及")
_NOUN_ENDINGS = frozenset("组局委办站所院校厅部会镇乡村")
_TERMS = re.compile(
    "巡察组|巡察办|巡察|[县市区省]委|党组|党委|党工委|领导小组|常委会|回头看|通讯员|[\u4e00-\u9fff]{2}(?:街道|社区)"
)
"""Words of the field that no dictionary has, or that it cuts in two."""
_LATIN = re.compile(r"[!-~\u00c0-\u024f]")

_NEVER = math.inf
_IN_WORD = 12.0
_IN_QUOTE = 4.0
_LEANING = 6.0
_AT_PAUSE = -6.0
"""What a break costs, in squares of characters by which a line differs from the others."""

_REACH = 5.0
"""A break is looked for so many characters around the place at which all lines are of one length."""


@dataclass(frozen=True, slots=True)
class Lines:
    """A text broken into lines, and how far that is from what a typesetter would want: 0 is best."""

    texts: tuple[str, ...]
    cost: float

    @property
    def good(self) -> bool:
        """Whether no word is broken."""
        return self.cost < _IN_WORD


def broken(text: str, advances: Sequence[float], limit: float, most: int) -> Lines | None:
    """The text in lines of which none is longer than `limit`, at most `most`; None where that cannot be.

    `advances` are the widths of its characters and `limit` that of a line, in full characters. One line more than are
    needed may be taken, where fewer would break a word.
    """
    ends = [0.0, *accumulate(advances)]
    least = math.ceil(ends[-1] / limit)
    if least <= 1:
        return Lines((text,), 0.0)
    best: Lines | None = None
    for count in range(least, most + 1):
        found = _breaks(ends, break_costs(text), limit, count)
        if found and (best is None or found[0] < best.cost):
            best = Lines(tuple(text[a:b].strip() for a, b in pairwise((0, *found[1]))), found[0])
        if best and (best.good or count > least):
            break
    return best


@lru_cache(64)
def break_costs(text: str) -> tuple[float, ...]:
    """What it costs to break the text before each of its characters; infinite where that is forbidden."""
    starts = _word_starts(text)
    depth = 0
    costs = [_NEVER]
    for n, (before, after) in enumerate(pairwise(text), start=1):
        depth = max(0, depth + (before in OPENING) - (before in _ENDS))
        if before in OPENING or after in CLOSING or _together(before, after):
            costs.append(_NEVER)
        elif before in _PAUSE:
            costs.append(_AT_PAUSE)
        else:
            # A word of one character (对, 向, 县) belongs to the next, a particle to the one before.
            alone = {n - 1, n} <= starts and before not in _PARTICLES
            leaning = alone or after in _PARTICLES or text.endswith(_PREPOSITIONS, 0, n)
            costs.append((n not in starts) * _IN_WORD + (depth > 0) * _IN_QUOTE + leaning * _LEANING)
    return tuple(costs)


def _word_starts(text: str) -> set[int]:
    """Where words begin."""
    starts = {0, *accumulate(len(word) for word in words_of(text))}
    for term in _TERMS.finditer(text):
        starts -= set(range(term.start() + 1, term.end()))
        starts |= {term.start(), term.end()}
    # 组, 局, 镇 … as words of their own end the name that stands before them.
    return {n for n in starts if not (n and n < len(text) and text[n] in _NOUN_ENDINGS and n + 1 in starts)}


def _together(before: str, after: str) -> bool:
    """Whether two characters are one number, one word of another script, or a number and what it counts."""
    if before == " " or after == " ":
        return after == " "
    if _LATIN.match(before) and _LATIN.match(after):
        return True
    numeral = before in _NUMERALS or before == "第"
    return numeral and (after in _MEASURES or after in _NUMERALS)


def _breaks(ends: Sequence[float], costs: Sequence[float], limit: float, count: int) -> tuple[float, list[int]] | None:
    """The places at which `count` lines end at the least cost, and the cost; None where a line would be too long."""
    whole = ends[-1]
    best: dict[int, tuple[float, list[int]]] = {0: (0.0, [])}
    for line in range(1, count + 1):
        places = _near(ends, costs, whole * line / count) if line < count else [len(costs)]
        reached: dict[int, tuple[float, list[int]]] = {}
        for place in places:
            cost = costs[place] if line < count else 0.0
            options = [
                (so_far + cost + (ends[place] - ends[start] - whole / count) ** 2, [*breaks, place])
                for start, (so_far, breaks) in best.items()
                if start < place and ends[place] - ends[start] <= limit
            ]
            if options:
                reached[place] = min(options)
        best = reached
    return best.get(len(costs))


def _near(ends: Sequence[float], costs: Sequence[float], ideal: float) -> Iterator[int]:
    """The places where a break is allowed near the ideal one; all that are allowed, where none is near."""
    allowed = [place for place, cost in enumerate(costs) if cost != _NEVER]
    near = [place for place in allowed if abs(ends[place] - ideal) <= _REACH]
    return iter(near or allowed)
