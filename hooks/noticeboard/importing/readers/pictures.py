"""Pictures of a text: under neutral names, and without anything that they tell beside what they show."""

import io
import warnings
from dataclasses import dataclass, field

import filetype
from PIL import Image, ImageOps

from noticeboard.bilingual import Text
from noticeboard.drafts.draft import Todo
from noticeboard.importing.given import Picture
from noticeboard.picture_facts import facts_of

_UNKNOWN = Text(
    "有一张图片的格式不能用在网页上，没有取出 — 另存为 .png 或 .jpg，放在文章旁边",
    "a picture of a format that pages cannot show was left out — save it as .png or .jpg beside the record",
)
_TOLD = Text(
    "图片 {name} 清不掉拍摄地点等信息，没有取出 — 截屏另存后放在文章旁边",
    "picture {name} would still tell where it was taken and was left out — put a screenshot of it beside the record",
)
_NO_ALT = Text(
    "图片 {name} 没有说明 — 在 ![…] 里写一句这张图是什么",
    "picture {name} has no description — say in ![…] what it shows",
)
_REMOTE = Text(
    "网页上的图片没有随文件保存：{name} — 从原网页另存，放在文章旁边",
    "a picture of the page was not saved with it: {name} — save it from the page, beside the record",
)
_KINDS = {"image/jpeg": "JPEG", "image/png": "PNG", "image/webp": "WEBP", "image/gif": "GIF", "image/bmp": "PNG"}
_ENDINGS = {"JPEG": "jpg", "PNG": "png", "WEBP": "webp", "GIF": "gif"}
_SMALLEST = 40
"""Pixels. What is smaller is an icon or a counter of the page."""


@dataclass
class Album:
    """The pictures of one text, in order, and what is to be done about them. `prefix` begins their names."""

    prefix: str = "tu"
    todos: list[Todo] = field(default_factory=list)
    _count: int = 0

    def take(self, data: bytes, alt: str = "") -> Picture | None:
        """The picture, cleaned; None for an icon, and for what cannot be published, which becomes a to-do."""
        kind = filetype.guess(data)
        shown = _KINDS.get(kind.mime if kind else "")
        clean = _cleaned(data, shown) if shown else None
        if clean is None or shown is None:
            self.todos.append(Todo(_UNKNOWN, "body"))
            return None
        if not clean:
            return None
        self._count += 1
        name = f"{self.prefix}{self._count}.{_ENDINGS[shown]}"
        told = facts_of(io.BytesIO(clean))
        if told.located or told.named or told.traced:
            self.todos.append(Todo(_filled(_TOLD, name), "body"))
            return None
        return Picture(name, clean, alt)

    def missing(self, address: str) -> None:
        """A picture that the text shows and the file does not hold."""
        self.todos.append(Todo(_filled(_REMOTE, address.rpartition("/")[2][:60] or address[:60]), "body"))


def undescribed(pictures: tuple[Picture, ...]) -> tuple[Todo, ...]:
    """What is to be done about pictures that neither their file nor the text describes."""
    return tuple(Todo(_filled(_NO_ALT, picture.name), "body") for picture in pictures if not picture.alt)


def _filled(words: Text, name: str) -> Text:
    return Text(words.zh.format(name=name), words.en.format(name=name))


def _cleaned(data: bytes, shown: str) -> bytes | None:
    """The pixels, upright and written anew: nothing else of the file is kept. Empty for an icon, None if broken."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(io.BytesIO(data)) as picture:
                picture.load()
                upright = ImageOps.exif_transpose(picture)
    except Exception:  # what a broken picture makes of its reader is beyond counting
        return None
    if min(upright.size) < _SMALLEST:
        return b""
    if shown == "JPEG" and upright.mode not in ("L", "RGB"):
        upright = upright.convert("RGB")
    bare = Image.new(upright.mode, upright.size)
    if upright.mode == "P":
        bare = upright.convert("RGBA")
    else:
        bare.paste(upright)
    out = io.BytesIO()
    bare.save(out, shown, **({"quality": 90} if shown == "JPEG" else {}))
    return out.getvalue()
