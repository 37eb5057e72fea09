"""What a citizen should know before complaining: the rights, with a calculator, and a letter to fill in."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from noticeboard.letter import LETTER, LetterLine
from noticeboard.library import Library
from noticeboard.pages.metadata import Describe
from noticeboard.pages.page import Link, Page
from noticeboard.words import Words

BASE = "complaints"
REPLY_DAYS = 15
"""Working days within which a report under a real name is answered, on acceptance and on closing (2020 rules)."""


@dataclass(frozen=True, slots=True)
class RightsView:
    """How many working days the calculator counts."""

    days: int


@dataclass(frozen=True, slots=True)
class LetterView:
    """The lines of the letter."""

    lines: tuple[LetterLine, ...]


def guidance_pages(library: Library, words: Words, describe: Describe) -> Iterator[Page]:
    """`/complaints/rights/`, whose prose is the office's own, and `/complaints/letter/`."""
    trail = (Link(words("tab.complaints"), BASE),)
    views: dict[str, object] = {"rights": RightsView(REPLY_DAYS), "letter": LetterView(LETTER)}
    for name, view in views.items():
        title = words(f"{name}.title")
        path = f"{BASE}/{name}"
        yield Page(
            uri=f"{path}.md",
            template=f"{name}.html",
            title=title,
            section=BASE,
            view=view,
            metadata=partial(describe.column, "complaints", title, path),
            trail=trail,
            found_by=(title,),
        )
