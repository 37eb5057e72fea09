"""A Markdown text → its lines, with the numbers that they have in the file."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

import comrak
import lxml.html

from noticeboard.dialect import extensions, rendering
from noticeboard.importing.given import Given, Line
from noticeboard.importing.readers.blocks import Block, Walk
from noticeboard.importing.readers.encoding import text_of
from noticeboard.importing.readers.pictures import Album
from noticeboard.importing.readers.web_page import named_picture, with_pictures
from noticeboard.importing.unreadable import EMPTY, Unreadable

_FRONT = re.compile(r"---\n(?P<yaml>.*?)\n---\n", re.S)
_POSITION = re.compile(r"(?P<line>\d+):.*")


def read_markdown(name: str, data: bytes, folder: Path | None) -> Given:
    """What a .md file gives. The lines of a front matter are lines like others: `来源: …` is what pages write, too."""
    # As many lines as before, so that every line keeps its number.
    text = _FRONT.sub(lambda match: f"\n{match['yaml']}\n\n", text_of(data, name), count=1)
    options = rendering()
    options.sourcepos = True
    html = str(comrak.render_markdown(text, extension_options=extensions(), render_options=options))
    if not html.strip():
        raise Unreadable(name, EMPTY)
    album = Album()
    blocks = with_pictures(Walk(named_picture).through(lxml.html.document_fromstring(html)), album, folder)
    return Given(name, tuple(_numbered(blocks)), todos=tuple(album.todos))


def _numbered(blocks: Iterable[Block]) -> Iterator[Line]:
    number = 0
    for block in blocks:
        # The lines of one paragraph, and the rows of a table, know only where the whole begins.
        begins = _line_of(block)
        number = begins if begins > number else number + 1
        yield replace(block.line, number=number)


def _line_of(block: Block) -> int:
    for element in (block.element, *block.element.iterancestors()):
        if match := _POSITION.fullmatch(element.get("data-sourcepos", "")):
            return int(match["line"])
    return 0
