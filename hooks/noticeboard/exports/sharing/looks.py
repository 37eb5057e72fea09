"""How each kind of picture looks before anything is printed on it: one palette, and a head for every kind.

A chat often shows only a square from the middle: what tells one kind from another stands there, above the title.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from noticeboard.exports.sharing.card import SITE
from noticeboard.exports.sharing.plate import ACCENT, BAND, BAND_INK, Colour, Colours, Plate

WIDTH, HEIGHT = 1200, 630
"""What chats and networks ask for, in pixels."""

HEAD = 140
"""Where the head ends, in which the kind is named."""

MARGIN = 84
"""What stays empty at both sides of the words."""

# The tokens of the site's style sheet.
_RED: Colour = (0x8F, 0x1D, 0x1D)
_RED_BAND: Colour = (0x7D, 0x17, 0x17)
_RED_TINT: Colour = (0xF8, 0xE8, 0xE3)
_ON_RED: Colour = (0xFF, 0xF8, 0xF0)
_INK: Colour = (0x23, 0x1C, 0x18)
_SOFT: Colour = (0x5A, 0x50, 0x48)
_PAPER: Colour = (0xFF, 0xFD, 0xF9)
_GROUND: Colour = (0xEF, 0xE8, 0xDC)


@dataclass(frozen=True, slots=True)
class Look:
    """The look of a kind: the colours of its head, and what is drawn on the empty sheet."""

    band: Colour
    band_ink: Colour
    draw: Callable[[Plate], None]

    def plate(self) -> Plate:
        """The sheet on which the words are printed."""
        colours = Colours(_PAPER, _INK, self.band, self.band_ink, _RED)
        plate = Plate.blank(WIDTH, HEIGHT, colours)
        self.draw(plate)
        return plate


def _solid(plate: Plate) -> None:
    """A band from edge to edge."""
    plate.fill((0, 0, WIDTH, HEAD), BAND)


def _between_rules(plate: Plate) -> None:
    """A band between two red rules."""
    _solid(plate)
    plate.fill((0, 0, WIDTH, 14), ACCENT)
    plate.fill((0, HEAD - 6, WIDTH, HEAD), ACCENT)


def _letterhead(plate: Plate) -> None:
    """The name in red over a thick and a thin rule, as on the letters of a Chinese office."""
    _solid(plate)
    plate.fill((MARGIN, HEAD - 12, WIDTH - MARGIN, HEAD - 6), ACCENT)
    plate.fill((MARGIN, HEAD, WIDTH - MARGIN, HEAD + 2), ACCENT)


def _underlined(plate: Plate) -> None:
    """A band, and under the name a short red rule."""
    _solid(plate)
    plate.fill((WIDTH // 2 - 70, HEAD - 8, WIDTH // 2 + 70, HEAD), ACCENT)


def _newspaper(plate: Plate) -> None:
    """A thin strip on top, and the name between two rules."""
    _solid(plate)
    plate.fill((0, 0, WIDTH, 16), ACCENT)
    for left, right in ((MARGIN, 400), (WIDTH - 400, WIDTH - MARGIN)):
        plate.fill((left, 83, right, 86), ACCENT)


def _mark(plate: Plate) -> None:
    """The site's mark on a red ground: a notice board, in the shapes of mark.svg."""
    plate.fill((0, 0, WIDTH, HEIGHT), BAND)
    scale, left, top = 4, WIDTH // 2 - 24 * 4, 84
    for x1, y1, x2, y2, colour in _MARK:
        plate.fill((left + x1 * scale, top + y1 * scale, left + x2 * scale, top + y2 * scale), colour)


_MARK = (
    (3, 6, 45, 38, BAND_INK),
    (6, 9, 42, 35, BAND),
    (8, 11, 40, 33, BAND_INK),
    (13, 16, 35, 18, BAND),
    (13, 21, 35, 23, BAND),
    (13, 26, 26, 28, BAND),
    (13, 38, 16, 44, BAND_INK),
    (32, 38, 35, 44, BAND_INK),
)
"""Rectangles of the mark, 48 units wide: frame, board, sheet, its lines, legs."""

LOOKS: Mapping[str, Look] = {
    "notice": Look(_RED_BAND, _ON_RED, _solid),
    "withdrawal": Look(_SOFT, _PAPER, _solid),
    "correction": Look(_RED_TINT, _RED, _between_rules),
    "feedback": Look(_PAPER, _RED, _letterhead),
    "rectification": Look(_GROUND, _INK, _underlined),
    "article": Look(_PAPER, _RED, _newspaper),
    SITE: Look(_RED_BAND, _ON_RED, _mark),
}
