"""The card as a PDF of one page, tagged for readers of screens (PDF/UA-1) and made to last (PDF/A-2a)."""

import json
from dataclasses import asdict
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from PIL import ImageFont

from noticeboard.exports.qr import qr_file
from noticeboard.exports.sharing.fonts import Face, Fonts
from noticeboard.exports.sharing.typeface import Typeface
from noticeboard.exports.taken.card import Card
from noticeboard.library import Library
from noticeboard.words import Words

if TYPE_CHECKING:
    import typst


class CardPrinter:
    """Sets cards in the fonts of this machine; one compiler for all, which keeps what it has read."""

    def __init__(self, library: Library, words: Words, fonts: Fonts) -> None:
        self._library = library
        self._words = words
        # The compiler takes folders only; which of the fonts there are used is said by their names.
        self._folders = sorted({str(face.path.parent) for face in (*fonts.title, *fonts.text)})
        self._families = {"title_fonts": _families(fonts.title), "text_fonts": _families(fonts.text)}
        self._text = Typeface(fonts.text)
        self._compiler = cache(self._new_compiler)

    def lacks(self, card: Card) -> frozenset[str]:
        """The characters of a card that the fonts do not have: a number of which a part is missing is printed never."""
        return frozenset(c for c in set(self._given(card)) if c.isprintable() and not self._text.has(c))

    def pdf(self, card: Card) -> bytes:
        """The file: the same bytes for the same card, day and fonts."""
        made = self._compiler().compile(
            format="pdf",
            sys_inputs={"given": self._given(card)},
            pdf_standards=["a-2a", "ua-1"],
            timestamp=int(self._library.moment.timestamp()),
        )
        assert isinstance(made, bytes)
        return made

    def _new_compiler(self) -> "typst.Compiler":
        # Slow to load, and whoever only checks the content prints no card.
        import typst

        template = Path(__file__).with_name("card.typ")
        fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=self._folders)
        return typst.Compiler(template, root=template.parent, font_paths=fonts)

    def _given(self, card: Card) -> str:
        """What the template is told."""
        words, day = self._words, self._library.moment.date()
        code = {"code": "", "code_alt": "", "address": ""}
        if card.address:
            alt = words("contact.qr_of", value=card.address)
            code = {"code": qr_file(card.address, alt), "code_alt": alt, "address": card.address}
        given = {
            **asdict(card),
            **code,
            "title": words("card.title"),
            "lang": words.language,
            "region": "CN" if words.language == "zh" else "GB",
            "year": day.year,
            "month": day.month,
            "day": day.day,
            "as_of": f"{card.as_of}{words('site.stop')}{card.warning}",
            "scan": words("card.scan"),
            "keep": words("card.keep"),
            **self._families,
        }
        return json.dumps(given, ensure_ascii=False)


def _families(faces: tuple[Face, ...]) -> list[str]:
    named = (ImageFont.truetype(face.path, 16, face.index).getname()[0] for face in faces)
    return list(dict.fromkeys(name for name in named if name))
