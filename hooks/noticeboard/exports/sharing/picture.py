"""Draws a card: its words on the sheet of its kind."""

from dataclasses import replace
from functools import cache
from math import ceil

from noticeboard.exports.sharing.card import SITE, Card, drawable
from noticeboard.exports.sharing.fonts import Fonts
from noticeboard.exports.sharing.lines import Lines, broken
from noticeboard.exports.sharing.looks import HEAD, HEIGHT, LOOKS, MARGIN, WIDTH
from noticeboard.exports.sharing.plate import BAND, Plate, Style, width_of
from noticeboard.exports.sharing.png import png
from noticeboard.exports.sharing.typeface import Typeface

_LIMIT = WIDTH - 2 * MARGIN
"""The longest line."""

_TITLE_SIZES = ((92, 1), (80, 1), (92, 2), (80, 2), (66, 3), (56, 4), (48, 4))
"""Sizes of titles, in pixels, and how many lines they may have: the first that will do and breaks no word is taken."""

_MEASURED = 48
"""The size in which a title is measured; in another it is wider or narrower by just as much."""

_LEADING = 1.34
_MIDDLE, _MIDDLE_ABOVE_DEADLINE = 318, 303
_CENTRE = 0.36
"""The middle of a Chinese character stands so high above its baseline, in parts of its size."""

_DEADLINE, _SIGNATURE, _STRIP = 504, 554, 582
"""Baselines of the deadline and of office and day; where the strip of a demonstration begins."""

_SMALLEST = 20


class Studio:
    """Draws pictures with the fonts of this machine."""

    def __init__(self, fonts: Fonts) -> None:
        self._title = Typeface(fonts.title)
        self._text = Typeface(fonts.text)
        self._sheet = cache(self._printed_sheet)

    def lacks(self, characters: frozenset[str]) -> frozenset[str]:
        """Those of the characters that the fonts cannot draw."""
        return frozenset(c for c in characters if not (self._title.has(c) and self._text.has(c)))

    def draw(self, card: Card) -> bytes:
        """The picture of a card as a PNG file: the same bytes for the same words and fonts."""
        plate = self._sheet(card.kind, card.label, card.demo).copy()
        title, office = drawable(card.title), drawable(card.office)
        if card.kind == SITE:
            _print_line(plate, (title,), Style(self._title, 84, BAND), 392)
            _print_line(plate, (office,), Style(self._text, 34, BAND), 468)
        else:
            self._print_title(plate, title, _MIDDLE_ABOVE_DEADLINE if card.deadline else _MIDDLE)
            _print_line(plate, (card.deadline,), Style(self._text, 38), _DEADLINE)
            _print_line(plate, (office, card.day), Style(self._text, 30, strength=0.75), _SIGNATURE)
        return png(plate.image)

    def _printed_sheet(self, kind: str, label: str, demo: str) -> Plate:
        """What all pictures of a kind have in common."""
        plate = LOOKS[kind].plate()
        # Chinese is spaced out on a signboard, as words of other scripts are not.
        spacing = 3 if label.isascii() else 16
        _print_line(plate, (label,), Style(self._title, 58, BAND, spacing=spacing), HEAD - 47)
        if demo:
            plate.fill((0, _STRIP, WIDTH, HEIGHT), BAND)
            _print_line(plate, (demo,), Style(self._text, 26, BAND), _STRIP + 34)
        return plate

    def _print_title(self, plate: Plate, title: str, middle: int) -> None:
        size, lines = self._set(title)
        leading = ceil(size * _LEADING)
        baseline = middle - leading * (len(lines.texts) - 1) // 2 + round(size * _CENTRE)
        for n, line in enumerate(lines.texts):
            plate.print((line,), Style(self._title, size), baseline + n * leading)

    def _set(self, title: str) -> tuple[int, Lines]:
        """The size and the lines of a title; of one that is far too long, as much as there is room for."""
        advances = [advance / _MEASURED for advance in self._title.advances(title, _MEASURED)]
        settings = []
        for size, most in _TITLE_SIZES:
            lines = broken(title, advances, _LIMIT / size, most)
            if lines is not None:
                settings.append((size, lines))
                if lines.good:
                    break
        if not settings:
            return self._set(f"{title[: (len(title) - 1) * 9 // 10]}…")
        return min(settings, key=lambda setting: setting[1].cost)


def _print_line(plate: Plate, texts: tuple[str, ...], style: Style, baseline: int) -> None:
    """Print texts on one line: smaller where it would be too long, the first cut off where that is not enough."""
    while width_of(texts, style) > _LIMIT:
        if style.size > _SMALLEST:
            style = replace(style, size=style.size - 2)
        else:
            texts = (f"{texts[0][: (len(texts[0]) - 1) * 9 // 10]}…", *texts[1:])
    plate.print(texts, style, baseline)
