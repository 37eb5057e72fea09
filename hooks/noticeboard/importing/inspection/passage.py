"""The lines of a text as one clean text to match in, of which every character knows where it stood.

Clean is: full-width signs and traditional characters folded, blanks gone where they part nothing. A table's row is read
as lines of `heading：cell`. The clean text is for matching and for values; quotes are cut from the text as given.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from noticeboard.bilingual import Text
from noticeboard.drafts.draft import Found, Scalar
from noticeboard.importing.given import Given, Line
from noticeboard.values.folding import fold
from noticeboard.values.traditional import simplify

Stretch = tuple[int, int]
"""From an index of a clean text to another."""

_NARROW = re.compile(r"[0-9A-Za-z@.\-/+%]")
_BLANK = re.compile(r"[^\S\n]+")
_LATIN = re.compile(r"[0-9A-Za-z@]")
_MARK_OF_A_LIST = re.compile(r"(?<![0-9A-Za-z@.])[0-9]{1,2}[.)]\Z")
_HAN = re.compile(r"[一-鿿]")
# 0300-8880 035: a number that was set in two.
_SPLIT_NUMBER = re.compile(r"(?<![0-9])0[0-9]{2,3}-[0-9]{3,4}(?P<blank> )[0-9]{3,4}(?![0-9-])")


@dataclass(frozen=True, slots=True)
class Piece:
    """A line to be read, or a cell of one, under the `label` of its column. `between` stands for a line end in it."""

    line: Line
    text: str
    label: str = ""
    between: str = " "


@dataclass(frozen=True, slots=True)
class Passage:
    """`text` is for matching, `shown` the same length with the signs of Chinese text as written; both are clean.

    `origins` has for every character the index of its piece and of its place in that piece's text (-1: a label).
    """

    given: Given
    pieces: tuple[Piece, ...]
    text: str
    shown: str
    origins: tuple[tuple[int, int], ...]

    def found(self, value: Scalar, start: int, end: int) -> Found:
        """The value, read between the two indexes."""
        return Found(value, self.place(start), self.quote(start, end))

    def place(self, at: int) -> Text:
        return self.given.place(self.pieces[self.origins[at][0]].line.number)

    def quote(self, start: int, end: int) -> str:
        """The words between two indexes, as they were given; lines are parted by a blank. A heading quotes itself."""
        parts = []
        for index in dict.fromkeys(piece for piece, _ in self.origins[start:end]):
            places = [place for piece, place in self.origins[start:end] if piece == index and place >= 0]
            if places:
                parts.append(self.pieces[index].text[min(places) : max(places) + 1])
        return " ".join(parts) or self.shown[start:end]

    def line_start(self, at: int) -> int:
        return self.text.rfind("\n", 0, at) + 1

    def line_end(self, at: int) -> int:
        end = self.text.find("\n", at)
        return len(self.text) if end < 0 else end


def passage_of(given: Given, pieces: Iterable[Piece]) -> Passage:
    """The pieces as one passage, a line each."""
    kept = tuple(piece for piece in pieces if piece.text.strip() or piece.label)
    text, shown, origins = [], [], []
    for index, piece in enumerate(kept):
        if piece.label:
            text.append(f"{piece.label}:")
            shown.append(f"{piece.label}：")
            origins += [(index, -1)] * (len(piece.label) + 1)
        folded = simplify(fold(piece.text)).replace("\n", piece.between)
        places = _kept(folded)
        text.append("".join(folded[place] for place in places) + "\n")
        plain = simplify(piece.text).replace("\n", piece.between)
        shown.append("".join(_as_shown(plain[place], folded[place]) for place in places) + "\n")
        origins += [(index, place) for place in places]
        origins.append((index, max(0, len(piece.text) - 1)))
    return Passage(given, kept, "".join(text), "".join(shown), tuple(origins))


def _as_shown(plain: str, folded: str) -> str:
    """Figures, letters and the signs among them half-width, Chinese punctuation as it was written."""
    return folded if folded.isspace() or _NARROW.match(folded) else plain


def _kept(folded: str) -> list[int]:
    """The indexes of the characters that stay: blanks that part two numbers or two long words, and all others."""
    dropped: set[int] = set()
    for match in _SPLIT_NUMBER.finditer(folded):
        dropped.add(match.start("blank"))
    start = len(folded) - len(folded.lstrip())
    end = len(folded.rstrip())
    for blank in _BLANK.finditer(folded, start, end):
        first, last = folded[blank.start() - 1], folded[blank.end()]
        # 1. qhxc1@example.com: what counts the items of a list is no part of the first.
        counts = bool(_MARK_OF_A_LIST.search(folded, max(0, blank.start() - 4), blank.start()))
        both_latin = bool((counts or _LATIN.match(first)) and _LATIN.match(last))
        both_han = bool(_HAN.match(first) and _HAN.match(last))
        keeps = both_latin or (both_han and _long_before(folded, blank.start()) and _long_after(folded, blank.end()))
        dropped.update(range(blank.start() + (1 if keeps else 0), blank.end()))
    return [place for place in range(start, end) if place not in dropped]


def _long_before(text: str, at: int) -> bool:
    return at >= 2 and not text[at - 2].isspace()


def _long_after(text: str, at: int) -> bool:
    return at + 1 < len(text) and not text[at + 1].isspace()
