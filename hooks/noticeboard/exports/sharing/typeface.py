"""Characters and lines as they are set: the ink of each, where it stands, and how much room it takes."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import accumulate

from PIL import Image, ImageDraw, ImageFont

from noticeboard.exports.sharing.fonts import Face
from noticeboard.exports.sharing.lines import CLOSING, OPENING

_LACKING = "\uffff"
"""No font has this: what is drawn for it is what is drawn for all that a font lacks."""

_KEPT_GLYPHS = 6000
_LATIN_GAP = 1 / 12
"""Room between Chinese and other scripts, in parts of a full character."""

_SIDE = 1 / 16
"""What a mark keeps of the blank beside it where its half that is empty is taken away."""


@dataclass(frozen=True, slots=True)
class Glyph:
    """A character in a size. `ink` is how much of each pixel it covers (0 to 255), None for a blank one.

    `left` and `top` say where the ink begins, from the place on the baseline at which the character stands; `advance`
    is the room that it takes. All are in pixels.
    """

    ink: Image.Image | None
    left: int
    top: int
    advance: float

    @property
    def right(self) -> int:
        """Where the ink ends."""
        return self.left + (self.ink.width if self.ink else 0)


class Typeface:
    """Sets text in a face, and in those behind it what it lacks."""

    def __init__(self, faces: Sequence[Face]) -> None:
        self._faces = faces
        self._font = cache(self._load)
        self._face_for = cache(self._find_face)
        self.glyph = lru_cache(_KEPT_GLYPHS)(self._draw)

    def has(self, character: str) -> bool:
        """Whether any of the faces has the character."""
        return self._face_for(character) is not None

    def advances(self, text: str, size: int) -> list[float]:
        """The room that each character takes in a line, marks beside marks closed up."""
        glyphs = [self.glyph(character, size) for character in text]
        widths = [glyph.advance for glyph in glyphs]
        for n in range(1, len(text)):
            before, after = text[n - 1], text[n]
            if before in CLOSING and (after in CLOSING or after in OPENING):
                widths[n - 1] -= _blank_after(glyphs[n - 1], size)
            elif before in OPENING and after in OPENING:
                widths[n - 1] -= _blank_before(glyphs[n], size)
            elif (_is_han(before) and _is_latin(after)) or (_is_latin(before) and _is_han(after)):
                widths[n - 1] += size * _LATIN_GAP
        return widths

    def line(self, text: str, size: int, spacing: float = 0.0) -> tuple[list[float], float]:
        """The place of each character of a line, and the width of the line.

        At its ends marks are closed up, too, so that what is centred looks centred. `spacing` is put between all.
        """
        if not text:
            return [], 0.0
        first, last = self.glyph(text[0], size), self.glyph(text[-1], size)
        start = -_blank_before(first, size) if text[0] in OPENING else 0.0
        ends = list(accumulate((advance + spacing for advance in self.advances(text, size)), initial=start))
        return ends[:-1], ends[-1] - spacing - (_blank_after(last, size) if text[-1] in CLOSING else 0.0)

    def _draw(self, character: str, size: int) -> Glyph:
        font = self._font(self._face_for(character) or self._faces[0], size)
        canvas = Image.new("L", (size * 3, size * 3))
        ImageDraw.Draw(canvas).text((size, size * 2), character, font=font, fill=255, anchor="ls")
        box = canvas.getbbox()
        advance = font.getlength(character)
        if box is None:
            return Glyph(None, 0, 0, advance)
        return Glyph(canvas.crop(box), box[0] - size, box[1] - size * 2, advance)

    def _find_face(self, character: str) -> Face | None:
        return next((face for face in self._faces if self._has(face, character)), None)

    def _has(self, face: Face, character: str) -> bool:
        font = self._font(face, _PROBE)
        drawn = [font.getmask(c) for c in (character, _LACKING)]
        return character.isspace() or drawn[0].size != drawn[1].size or bytes(drawn[0]) != bytes(drawn[1])

    def _load(self, face: Face, size: int) -> ImageFont.FreeTypeFont:
        # Chinese needs no shaping, and the simple layout is the same on every machine.
        return ImageFont.truetype(face.path, size, face.index, layout_engine=ImageFont.Layout.BASIC)


_PROBE = 16


def _blank_before(glyph: Glyph, size: int) -> float:
    """The empty half before the ink of an opening mark, as far as there is one."""
    return max(0.0, min(size / 2, glyph.left - size * _SIDE))


def _blank_after(glyph: Glyph, size: int) -> float:
    """The empty half behind the ink of a closing mark, as far as there is one."""
    return max(0.0, min(size / 2, glyph.advance - glyph.right - size * _SIDE))


def _is_han(character: str) -> bool:
    return "\u3400" <= character <= "\u9fff" or "\uf900" <= character <= "\ufaff" or character >= "\U00020000"


def _is_latin(character: str) -> bool:
    return character.isascii() and character.isalnum()
