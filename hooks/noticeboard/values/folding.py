"""Folding: full-width signs, digits and blanks become plain ones, so that one pattern reads every spelling."""

import re
import unicodedata

# Pastes from WeChat and word processors carry these unseen; NFKC keeps them.
_UNSEEN = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"
# What input methods, word processors and the standard for writing times give for "-", ":", "~" and "—".
_SIGNS = {"\u2010": "-", "\u2011": "-", "\u2212": "-", "\u2236": ":", "\u301c": "~", "\u223c": "~", "\u2500": "—"}


class _Folding(dict[int, str]):
    """Code point to folded character, filled as characters turn up (`str.translate` asks `__missing__`)."""

    def __missing__(self, point: int) -> str:
        char = chr(point)
        plain = unicodedata.normalize("NFKC", char)
        # "²" and "①" would become digits: a footnote mark behind a number would then change the number.
        keep = len(plain) != 1 or unicodedata.category(char) == "No"
        self[point] = char if keep else plain
        return self[point]


_FOLDING = _Folding({ord(char): plain for char, plain in _SIGNS.items()} | {ord(char): " " for char in _UNSEEN})


def fold(text: str) -> str:
    """`text` in NFKC, character by character: for reading only, never for storing.

    The result is as long as `text`, so that a place found in it is the same place in the text as written.
    """
    return text if text.isascii() else text.translate(_FOLDING)


_WIDE = re.compile(r"[０-９Ａ-Ｚａ-ｚ＠．－／＋％∶‐‑−\u200b-\u200f\u2060\ufeff]")


def fold_figures(text: str) -> str:
    """`text` as `fold` gives it if any figure, letter or sign among figures in it is a full-width one, else as it is.

    For patterns that know the full-width colon, comma and brackets of all Chinese text: most texts cost no copy then.
    """
    return fold(text) if _WIDE.search(text) else text


_NO_LETTERS = re.compile(r"[\W_]+")


def bare(text: str) -> str:
    """`text` without its signs and blanks: what is left of two spellings of one title is the same."""
    return _NO_LETTERS.sub("", text)


def squeeze(text: str) -> str:
    """`text` folded and without any blank."""
    return "".join(fold(text).split())
