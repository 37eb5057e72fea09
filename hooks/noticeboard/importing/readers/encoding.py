"""From bytes to text. What cannot be told for certain is refused: a wrong guess would garble names and numbers."""

import codecs
import re
from collections.abc import Iterable

from noticeboard.importing.unreadable import NO_ENCODING, Unreadable
from noticeboard.values.traditional import simplify

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SIGNS = re.compile("[\u00b7\u2014\u2018-\u201d\u2022\u2026\u2236\u25a0-\u25cf\u3000-\u3017\uff01-\uff5e]")
_USUAL = 0.9
"""The least share of signs and of the 3,755 characters of GB 2312's first level in a Chinese text, beyond ASCII."""
# Nobody means them: they come from WeChat and word processors. `noticeboard check --fix` takes them out, too.
_UNSEEN = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]")
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f]")


def text_of(data: bytes, name: str, declared: str | None = None) -> str:
    """The text of a file, with `\\n` line ends. `declared` is the encoding that the file itself names.

    Raises Unreadable where it is in none of UTF-8, UTF-16, UTF-32, GB 18030 and Big5 beyond doubt.
    """
    text = _decoded(data, declared)
    if text is None:
        raise Unreadable(name, NO_ENCODING)
    return _UNSEEN.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def _decoded(data: bytes, declared: str | None) -> str | None:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _strictly(data, encoding)
    if (text := _strictly(data, "utf-8")) is not None and not _CONTROL.search(text):
        return text
    best = max(_guesses(data, declared), key=_usual_share, default="")
    return best if _usual_share(best) >= _USUAL else None


def _guesses(data: bytes, declared: str | None) -> Iterable[str]:
    for encoding in dict.fromkeys((*_known(declared), "gb18030", "big5", "utf-16-le", "utf-16-be")):
        text = _strictly(data, encoding)
        if text is not None and not _CONTROL.search(text):
            yield text


def _known(declared: str | None) -> Iterable[str]:
    try:
        found = codecs.lookup(declared or "").name
    except LookupError:
        return ()
    # The page says GB 2312 and means what Windows calls so.
    return ("gb18030" if found in ("gb2312", "gbk") else found,)


def _strictly(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


def _usual_share(text: str) -> float:
    """How much of it is what Chinese texts are made of: nearly any bytes decode, but to what hardly ever occurs."""
    beyond = [char for char in simplify(text) if not char.isascii()]
    return sum(map(_is_usual, beyond)) / len(beyond) if beyond else 0.0


def _is_usual(char: str) -> bool:
    if _SIGNS.match(char):
        return True
    try:
        return 0xB0 <= char.encode("gb2312")[0] <= 0xD7
    except UnicodeEncodeError:
        return False
