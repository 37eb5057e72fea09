"""From bytes to text: UTF-8 only, and a clear word where it is something else."""

import codecs
from pathlib import Path

from noticeboard.errors import Finding, Place

_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def read_text(path: Path, shown: str) -> str | Finding:
    """The file's text with `\\n` line ends and without a byte order mark; or what is wrong with the file.

    `shown` is the path as messages name it, relative to the site's root.
    """
    try:
        raw = path.read_bytes()
    except OSError as error:
        return Finding("file-unreadable", Place(shown), {"reason": error.strerror or type(error).__name__})
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        return Finding(_encoding_problem(raw), Place(shown))
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _encoding_problem(raw: bytes) -> str:
    """Which encoding the bytes are in, as far as it can be told: Windows and WPS write UTF-16 and GBK."""
    if raw.startswith(_UTF16):
        return "file-utf16"
    try:
        text = raw.decode("gb18030")
    except UnicodeDecodeError:
        return "file-not-utf8"
    # Nearly any bytes decode as GB18030; only Chinese text comes out as Chinese.
    letters = [char for char in text if not char.isascii()]
    chinese = sum(
        "\u4e00" <= char <= "\u9fff" or "\u3000" <= char <= "\u303f" or "\uff00" <= char <= "\uffef" for char in letters
    )
    return "file-gbk" if chinese * 2 >= len(letters) else "file-not-utf8"
