"""All files of a site that are no pages."""

from dataclasses import dataclass

from noticeboard.bilingual import Text
from noticeboard.exports.letter_docx import letter_docx
from noticeboard.exports.made_file import MadeFile
from noticeboard.exports.security_txt import security_txt
from noticeboard.exports.sharing.fonts import installed_fonts
from noticeboard.exports.taken.cards import card_files
from noticeboard.exports.taken.contacts import contacts
from noticeboard.exports.taken.dates import dates
from noticeboard.library import Library
from noticeboard.words import Words

_NO_FONT = Text(
    "本机没有中文字体，带走的卡片只有网页，没有PDF — 要有，请安装一种中文字体（如思源黑体、Noto CJK）后再生成",
    "no Chinese font is installed, so the cards to take along are web pages only, without PDFs — to have them, install"
    " one (such as Source Han Sans or Noto CJK) and build again",
)
_LACKING = Text(
    "{cards}：本机字体缺字，这些卡片没有PDF — 要有，请安装字更全的字体（如思源黑体）后再生成",
    "{cards}: the installed fonts lack characters, so these cards have no PDF — to have them, install fonts with more"
    " characters (such as Source Han Sans) and build again",
)
_NAMED = 5
"""So many cards are named in a message."""


@dataclass(frozen=True, slots=True)
class SiteFiles:
    """The files, and what the officer should know of those that are missing."""

    files: tuple[MadeFile, ...]
    notes: tuple[Text, ...] = ()


def site_files(library: Library, words: Words, *, preview: bool = False) -> SiteFiles:
    """Every file that is made from records or settings, beside the pages. A preview prints no cards: they take time."""
    makers = (security_txt, letter_docx, contacts, dates)
    files = tuple(file for make in makers for file in make(library, words))
    fonts = None if preview else installed_fonts()
    cards = card_files(library, words, fonts)
    if preview or not cards.unprinted:
        notes: tuple[Text, ...] = ()
    elif fonts is None:
        notes = (_NO_FONT,)
    else:
        named = "、".join(cards.unprinted[:_NAMED]) + ("…" if len(cards.unprinted) > _NAMED else "")
        notes = (Text(*(text.format(cards=named) for text in _LACKING)),)
    return SiteFiles((*files, *cards.files), notes)
