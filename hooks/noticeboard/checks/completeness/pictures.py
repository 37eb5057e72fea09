"""Pictures in a Markdown text, and what is said of them for those who do not see them."""

import re
from typing import NamedTuple


class Picture(NamedTuple):
    """A picture: its alternative text, its file, and the words that lead up to it."""

    start: int
    end: int
    alternative: str
    file: str
    lead: str


_PICTURE = re.compile(
    r"!\[(?P<alt>[^\]]*)\](?:\((?:<(?P<quoted>[^>]*)>|(?P<bare>(?:[^()\s]|\([^()\s]*\))*))[^)]*\)|\[[^\]]*\])"
)
_CODE = re.compile(r"`[^`\n]*`")
# What cameras, chats and word processors call a picture says nothing of it.
_SAYS_NOTHING = re.compile(
    r"(?:图片?|照片|插图|配图|图像|截图|微信图片|微信截图|image|img|picture|photo|pic|dsc|screenshot|untitled|未标题)?"
    r"[\s_\-0-9(（)）]*(?:\.(?:png|jpe?g|gif|webp|svg|bmp))?",
    re.IGNORECASE,
)
_CONTACTS = re.compile(r"联系方式|联系电话|举报电话|值班电话|(?:信访|举报|反映)渠道|渠道一览|方式一览|一览表")
_CODE_WORD = re.compile(r"二维码|扫码|扫一扫")


def pictures(text: str) -> tuple[Picture, ...]:
    """Every picture in `text`; one in code is none."""
    if "![" not in text:
        return ()
    plain = _CODE.sub(lambda code: " " * len(code[0]), text)
    return tuple(
        Picture(*m.span(), m["alt"].strip(), m["quoted"] or m["bare"] or "", _lead(plain, m.start()))
        for m in _PICTURE.finditer(plain)
    )


def says_nothing(alternative: str) -> bool:
    """Whether an alternative text is none: empty, or the name that a camera gave."""
    return bool(_SAYS_NOTHING.fullmatch(alternative))


def shows_contacts(picture: Picture) -> bool:
    """Whether a picture seems to be a table of contacts (domain: where it is read)."""
    return bool(_CONTACTS.search(f"{picture.alternative} {picture.file} {picture.lead}"))


def shows_a_code(picture: Picture) -> bool:
    """Whether a picture seems to be a QR code."""
    return bool(_CODE_WORD.search(f"{picture.alternative} {picture.file} {picture.lead}"))


def _lead(text: str, at: int) -> str:
    """The last line before a picture, if it leads up to something: it ends in a colon."""
    line = text[:at].rstrip().rpartition("\n")[2].strip(" *#")
    return line if line.endswith((":", "：")) else ""
