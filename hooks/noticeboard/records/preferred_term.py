"""A word that the office does not want to read, and the one that it wants instead."""

from typing import Annotated

from noticeboard.records.base import Record
from noticeboard.records.written import OneOrMany


class PreferredTerm(Record):
    """An entry of the office's dictionary `terms.yml`.

    `wrong` are the words that it finds, `unless` the longer words in which they are right. Without `right` a word is
    unwanted, and `note` says what to do.
    """

    wrong: Annotated[tuple[str, ...], OneOrMany]
    right: str | None = None
    unless: Annotated[tuple[str, ...], OneOrMany] = ()
    note: str | None = None
