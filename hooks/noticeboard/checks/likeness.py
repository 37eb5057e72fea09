"""Likeness of texts: which of many are nearly the same. Linear in their number: no text is compared with all others."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations
from zlib import crc32

from rapidfuzz.distance import Indel

SHORTEST = 100
"""Texts of fewer characters are alike by nature: 巡察组进驻某单位, in two lines."""
_ALIKE = 0.9
"""Share of the characters that two versions of one text have in common, in their order."""
_SAMPLE = 16
"""So many clauses of a text stand for it: those whose checksums are lowest, which are the same ones in a copy."""
_SHARED = 4
"""Two texts of which so many sampled clauses are the same are compared."""
_COMMON = 20
"""A clause that stands in more texts than that is a turn of phrase."""

_CLAUSE = re.compile(r"[^，。；：！？、,.;:!?\n]{5,}")
_BLANK = re.compile(r"\s+")
_FIGURES = re.compile(r"\d+|第[一二三四五六七八九十百]+")


def alike(texts: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Pairs of texts that are the same or versions of one another, as numbers, the lower first; each text once.

    Texts that differ in a figure or an ordinal (第一巡察组, 3月12日) are reports on two events, however alike.
    """
    plain = {n: _BLANK.sub("", text) for n, text in enumerate(texts) if len(text) >= SHORTEST}
    copies: dict[str, int] = {}
    found: set[int] = set()
    for n, text in plain.items():
        first = copies.setdefault(text, n)
        if first != n and len(text) >= SHORTEST:
            found.add(n)
            yield first, n
    for first, second in sorted(_candidates({n: plain[n] for n in copies.values()})):
        if second not in found and _versions(plain[first], plain[second]):
            found.add(second)
            yield first, second


def _candidates(texts: dict[int, str]) -> Iterator[tuple[int, int]]:
    """Pairs that share clauses which few others have."""
    having: dict[int, list[int]] = defaultdict(list)
    for n, text in texts.items():
        for clause in sorted({crc32(clause.encode()) for clause in _CLAUSE.findall(text)})[:_SAMPLE]:
            having[clause].append(n)
    shared = Counter(pair for few in having.values() if len(few) <= _COMMON for pair in combinations(few, 2))
    return (pair for pair, count in shared.items() if count >= _SHARED)


def _versions(text: str, other: str) -> bool:
    if Counter(_FIGURES.findall(text)) != Counter(_FIGURES.findall(other)):
        return False
    return Indel.normalized_similarity(text, other, score_cutoff=_ALIKE) >= _ALIKE
