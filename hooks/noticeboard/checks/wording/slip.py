"""A slip in a text, and what should stand there."""

from typing import NamedTuple

HAN = "㐀-䶿一-鿿〇"
"""Chinese characters, as a class of a pattern holds them."""


class Slip(NamedTuple):
    """From `start` to `end` something else should stand: `right`, where that is beyond doubt."""

    start: int
    end: int
    right: str | None = None
    note: str = ""
