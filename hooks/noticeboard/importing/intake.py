"""A text taken in: what kind of record it will be, what stands about its body, and the body."""

from collections.abc import Mapping
from dataclasses import dataclass

from noticeboard.drafts.draft import Found, Todo, Tree
from noticeboard.importing.given import Given, Line


@dataclass(frozen=True, slots=True)
class Intake:
    """`kind` is a kind of document or `article`. `fields` are those that every publication has: title, published,
    source, editor, review, issuer, signed, index_number, disclosure …, by canonical key. `body` are the lines between
    the title and the signature, without the page's chrome; `signature` the lines of the signature and its date.
    """

    given: Given
    kind: str
    fields: Mapping[str, Tree]
    body: tuple[Line, ...]
    signature: tuple[Line, ...] = ()
    todos: tuple[Todo, ...] = ()

    def found(self, value: str | int | bool, line: Line, quote: str = "") -> Found:
        """The value, read in the line; `quote` are the words there, the whole line where none are given."""
        return Found(value, self.given.place(line.number), quote or line.text)
