"""The pictures with which the pages of one build are shared, and their files in the site."""

from pathlib import Path

from noticeboard.bilingual import Text
from noticeboard.edition import CONFIG_FILE, Edition
from noticeboard.exports.sharing.cache import PictureCache
from noticeboard.exports.sharing.card import Card
from noticeboard.exports.sharing.fonts import Fonts, installed_fonts
from noticeboard.exports.sharing.looks import HEIGHT, WIDTH
from noticeboard.exports.sharing.picture import Studio
from noticeboard.pages.metadata import SharedPicture, absolute
from noticeboard.printing.cards import own_cards, site_card

_FOLDER = "assets/share"
"""Where the pictures stand in the site."""

_NO_FONT = Text(
    "本机没有中文字体，分享链接时不带图片 — 要带图片，请安装一种中文字体（如思源宋体、Noto CJK）后再生成",
    "no Chinese font is installed, so links are shared without pictures — to have them, install one (such as Source Han"
    " Serif or Noto CJK) and build again",
)
_LACKING = Text(
    "{files}：本机字体里没有“{characters}”，分享时没有自己的图片 — 要有，请安装字更全的字体（如思源宋体）后再生成",
    "{files}: the installed fonts lack “{characters}”, so this is shared without a picture of its own — to have one,"
    " install fonts with more characters (such as Source Han Serif) and build again",
)
_NAMED = 5
"""So many files are named in a message."""


class Pictures:
    """Knows the picture of every page, and draws those that no earlier build has drawn.

    A preview has none, nor has a site without an address, by which alone a chat could fetch one. `notes` are what the
    officer should know of pictures that are missing.
    """

    def __init__(self, edition: Edition, root: Path, *, preview: bool) -> None:
        self._site = edition.library.site
        self._words = edition.words
        self._default: Card | None = None
        self._own: dict[str, Card] = {}
        self.notes: tuple[Text, ...] = ()
        if preview or not self._site.url:
            return
        fonts = installed_fonts()
        if fonts is None:
            self.notes = (_NO_FONT,)
        else:
            self._prepare(edition, root, fonts)

    def of(self, uri: str) -> SharedPicture | None:
        """The picture of any page of the site."""
        card = self._own.get(uri, self._default)
        if card is None:
            return None
        alt = card.title
        if card is not self._default:
            alt = self._words("share.alt", label=card.label, title=card.title, office=card.office, day=card.day)
        return SharedPicture(f"{absolute(self._site, _FOLDER)}{card.name}", WIDTH, HEIGHT, alt)

    def lay_default(self, output: Path) -> None:
        """Put the picture of the site itself into the site at `output`. It comes before all others."""
        if self._default or self._own:
            (output / _FOLDER).mkdir(parents=True, exist_ok=True)
        if self._default:
            self._lay(self._default, output)

    def lay(self, uri: str, output: Path) -> None:
        """Put a page's own picture there, if it has one."""
        if card := self._own.get(uri):
            self._lay(card, output)

    def tidy(self) -> None:
        """Forget the pictures of earlier builds that no page shows any more."""
        cards = (*self._own.values(), *filter(None, (self._default,)))
        if cards:
            self._cache.forget_all_but({card.name for card in cards})

    def _prepare(self, edition: Edition, root: Path, fonts: Fonts) -> None:
        library, words = edition.library, edition.words
        self._studio = Studio(fonts)
        self._cache = PictureCache(root, fonts)
        cards = own_cards(library, words)
        default = site_card(library, words)
        # What was drawn once can be drawn: only new words are looked at.
        new = [card.characters for card in (*cards.values(), default) if card.name not in self._cache.names]
        lacking = self._studio.lacks(frozenset[str]().union(*new))
        self._own = {uri: card for uri, card in cards.items() if not card.characters & lacking}
        self._default = None if default.characters & lacking else default
        without = [edition.pages[uri].source or uri for uri in cards if uri not in self._own]
        if self._default is None:
            without.append(CONFIG_FILE)
        if without:
            files = "、".join(without[:_NAMED]) + ("…" if len(without) > _NAMED else "")
            characters = "".join(sorted(lacking))
            self.notes = (Text(*(text.format(files=files, characters=characters) for text in _LACKING)),)

    def _lay(self, card: Card, output: Path) -> None:
        target = output / _FOLDER / card.name
        if self._cache.lay(card.name, target):
            return
        drawn = self._studio.draw(card)
        try:
            with target.open("xb") as file:
                file.write(drawn)
        except FileExistsError:
            # Another record has the same words.
            return
        self._cache.keep(target)
