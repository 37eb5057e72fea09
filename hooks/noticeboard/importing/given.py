"""A text as it was given, whatever file it came in: its lines, in order, each with its number."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from noticeboard.bilingual import Text
from noticeboard.drafts.draft import Todo

_LINE = Text("第{number}行", "line {number}")
_LINES = Text("第{number}—{last}行", "lines {number} to {last}")
_PARAGRAPHS = Text("第{number}—{last}段", "paragraphs {number} to {last}")
_PARAGRAPH = Text("第{number}段", "paragraph {number}")


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture of the text: its file's name and bytes, and what the text gives in its place."""

    name: str
    data: bytes
    alt: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a plain text, or a paragraph, list item or table row of another.

    `text` are its words without blanks at its ends, `markdown` the same with emphasis and links. `number` is from 1 on.
    `cells` are those of a row of table number `table`, which counts from 1. `level` is that of a heading, 1 to 6.
    """

    text: str
    number: int
    markdown: str = ""
    level: int = 0
    bold: bool = False
    cells: tuple[str, ...] = ()
    table: int = 0
    picture: Picture | None = None


@dataclass(frozen=True, slots=True)
class Given:
    """One text. `name` is its file's, or - ; `declared` are the contents of its page's <meta> elements by name.

    `paged` says that `number` counts paragraphs and not lines. `todos` are what the file itself
    gives to do: hidden text that was left out, pictures that could not be read.
    """

    name: str
    lines: tuple[Line, ...]
    declared: Mapping[str, str] = field(default_factory=dict)
    paged: bool = False
    todos: tuple[Todo, ...] = ()

    def place(self, number: int) -> Text:
        """How a person finds the line again: 第3行, or 第3段 where paragraphs are counted."""
        return self.places(number, number)

    def places(self, first: int, last: int) -> Text:
        """How a person finds the lines from the first to the last again: 第3—5行."""
        one, several = (_PARAGRAPH, _PARAGRAPHS) if self.paged else (_LINE, _LINES)
        words = one if first == last else several
        return Text(*(said.format(number=first, last=last) for said in (words.zh, words.en)))
