"""The accessibility statement: `/accessibility/`. What is promised comes from the list that tests watch over.

The office's own words, its known gaps and its contact, are the text of the page: `accessibility.md` in the docs folder.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial

from noticeboard.bilingual import Text
from noticeboard.library import Library
from noticeboard.pages.metadata import Describe
from noticeboard.pages.page import Page
from noticeboard.pages.promises import PROMISES, Promise
from noticeboard.words import Words

PATH = "accessibility"


@dataclass(frozen=True, slots=True)
class StatementView:
    """The promises by what they are about."""

    promises: Mapping[Text, tuple[Promise, ...]]


def statement_page(library: Library, words: Words, describe: Describe) -> Iterator[Page]:
    """`/accessibility/`."""
    title = words("accessibility.title")
    yield Page(
        uri=f"{PATH}.md",
        template="accessibility.html",
        title=title,
        section=PATH,
        view=StatementView(PROMISES),
        metadata=partial(describe.plain, title, PATH),
    )
