"""A picture of few colours, on which lines of text are printed: few colours make a small file."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from PIL import Image

from noticeboard.exports.sharing.typeface import Typeface

Colour = tuple[int, int, int]
Box = tuple[int, int, int, int]

_SHADES = 6
"""Shades from a ground to the ink on it, both included."""

SHEET, BAND, ACCENT = 0, _SHADES, 2 * _SHADES
"""Places in the palette: where the shades of the sheet and those of the band begin, and a colour for shapes."""

BAND_INK = ACCENT - 1


@dataclass(frozen=True, slots=True)
class Colours:
    """The colours of a picture: of the sheet and the ink on it, of the band and the ink on that, and of shapes."""

    sheet: Colour
    ink: Colour
    band: Colour
    band_ink: Colour
    accent: Colour

    @property
    def palette(self) -> list[int]:
        """Red, green and blue of every colour, one behind the other."""
        colours = [*_shades(self.sheet, self.ink), *_shades(self.band, self.band_ink), self.accent]
        return [part for colour in colours for part in colour]


@dataclass(frozen=True, slots=True)
class Style:
    """How a line is printed: on SHEET or on BAND, its size, and what is put between its characters, in pixels.

    `strength`, up to 1, makes the ink of small things lighter.
    """

    typeface: Typeface
    size: int
    ground: int = SHEET
    strength: float = 1.0
    spacing: float = 0.0


class Plate:
    """A picture in the making. Places are in pixels from the upper left corner."""

    def __init__(self, image: Image.Image) -> None:
        self.image = image

    @classmethod
    def blank(cls, width: int, height: int, colours: Colours) -> "Plate":
        """A plate all of the sheet's colour."""
        image = Image.new("P", (width, height), SHEET)
        image.putpalette(colours.palette)
        return cls(image)

    def copy(self) -> "Plate":
        """The same picture, to go on with."""
        return Plate(self.image.copy())

    def fill(self, box: Box, colour: int) -> None:
        """Fill a rectangle: left, top, right, bottom."""
        self.image.paste(colour, box)

    def print(self, texts: Sequence[str], style: Style, baseline: int) -> None:
        """Print the texts on one line, a full character apart, in the middle, where all is of their ground."""
        strips = [_strip(style, text) for text in texts if text]
        left = (self.image.width - _width(strips, style)) / 2
        for strip in strips:
            self.image.paste(strip.image, (round(left) + strip.left, baseline + strip.top))
            left += strip.width + style.size


def width_of(texts: Sequence[str], style: Style) -> float:
    """How wide a line of the texts would be, in pixels."""
    return _width([_strip(style, text) for text in texts if text], style)


@dataclass(frozen=True, slots=True, eq=False)
class _Strip:
    """A printed text with the ground around it, and where its upper left corner is from the text's beginning."""

    image: Image.Image
    left: int
    top: int
    width: float


def _width(strips: Sequence[_Strip], style: Style) -> float:
    return sum(strip.width for strip in strips) + style.size * (len(strips) - 1)


# Names of offices and days come again from picture to picture.
@lru_cache(500)
def _strip(style: Style, text: str) -> _Strip:
    places, width = style.typeface.line(text, style.size, style.spacing)
    placed = [
        (stamp, round(place) + stamp.left)
        for character, place in zip(text, places, strict=True)
        if (stamp := _stamp(style, character))
    ]
    # No larger than its ink, so that it covers nothing that stands above or below.
    left = min((x for _, x in placed), default=0)
    top = min((stamp.top for stamp, _ in placed), default=0)
    right = max((x + stamp.shades.width for stamp, x in placed), default=1)
    bottom = max((stamp.top + stamp.shades.height for stamp, _ in placed), default=1)
    image = Image.new("P", (right - left, bottom - top), style.ground)
    for stamp, x in placed:
        image.paste(stamp.shades, (x - left, stamp.top - top), stamp.mask)
    return _Strip(image, left, top, width)


@dataclass(frozen=True, slots=True, eq=False)
class _Stamp:
    """A glyph in the shades of a ramp; `mask` is where it has any ink."""

    shades: Image.Image
    mask: Image.Image
    left: int
    top: int


@lru_cache(6000)
def _stamp(style: Style, character: str) -> _Stamp | None:
    glyph = style.typeface.glyph(character, style.size)
    if glyph.ink is None:
        return None
    to_shades, to_mask = _tables(style.ground, style.strength)
    shades = glyph.ink.point(to_shades)
    shades.putpalette([0, 0, 0])
    return _Stamp(shades, glyph.ink.point(to_mask), glyph.left, glyph.top)


@cache
def _tables(ground: int, strength: float) -> tuple[list[int], list[int]]:
    """For how much of a pixel is covered, from 0 to 255: its shade, and whether it has any ink."""
    steps = [round(cover / 255 * strength * (_SHADES - 1)) for cover in range(256)]
    return [ground + step for step in steps], [255 if step else 0 for step in steps]


def _shades(ground: Colour, ink: Colour) -> list[Colour]:
    """Equal steps from one colour to the other."""
    last = _SHADES - 1
    return [
        (
            ground[0] + round((ink[0] - ground[0]) * step / last),
            ground[1] + round((ink[1] - ground[1]) * step / last),
            ground[2] + round((ink[2] - ground[2]) * step / last),
        )
        for step in range(_SHADES)
    ]
