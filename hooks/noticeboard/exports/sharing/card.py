"""What a shared picture says. It never tells a state: a chat keeps the picture long after the state has changed."""

import hashlib
import unicodedata
from dataclasses import astuple, dataclass

SITE = "site"
"""The kind of the picture that all pages share that are neither documents nor articles: it names the site alone."""


@dataclass(frozen=True, slots=True)
class Card:
    """The words of a picture, as they stand on it. What is empty is left out.

    `kind` is a kind of document, `article` or `site`: it chooses the look. `label` names it to readers; `deadline` is a
    whole phrase, `day` the day of publication, `demo` the remark of a demonstration.
    """

    kind: str
    label: str
    title: str
    office: str
    deadline: str = ""
    day: str = ""
    demo: str = ""

    @property
    def name(self) -> str:
        """The name of its file: made of its words alone, so that it changes with them and with nothing else."""
        words = "\x1f".join(astuple(self))
        return f"{hashlib.sha256(words.encode()).hexdigest()[:20]}.png"

    @property
    def characters(self) -> frozenset[str]:
        """Every character that must be drawn."""
        return frozenset(drawable("".join(astuple(self)[1:]))) - {" "}


def drawable(text: str) -> str:
    """The text on one line, without what only directs: controls, directions, joiners, variants of a character."""
    plain = "".join(c for c in text if unicodedata.category(c) != "Cf" and not "\ufe00" <= c <= "\ufe0f")
    return " ".join(plain.split())
