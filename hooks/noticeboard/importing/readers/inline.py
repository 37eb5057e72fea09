"""Elements within a paragraph → its words, and its Markdown with emphasis and links."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from lxml.html import HtmlElement

from noticeboard.importing.escaping import escaped

_BLANKS = re.compile(r"[ \t\n\r\f\v\xa0]+")
SEAM = "\u2063"
"""Parts two elements between which nothing stands: within the text they are one word, in a line of data two values."""
_ENDS = f" \t\n\r\xa0\u3000\u2002\u2003{SEAM}"
_STRONG, _EMPHASIS = frozenset({"b", "strong"}), frozenset({"i", "em"})
_LINK = re.compile(r"(?:https?://|mailto:|tel:)[^\s()<>]+|[\w./-]+\.(?:docx?|xlsx?|pdf|zip)", re.I)


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of one look. `link` is where they lead."""

    text: str
    bold: bool = False
    slanted: bool = False
    link: str = ""


def pieces(element: HtmlElement, style: Piece = Piece("")) -> Iterator[Piece]:
    """The pieces of an element that holds no blocks, its tail not among them."""
    tag = element.tag if isinstance(element.tag, str) else ""
    style = styled(tag, element.get("href", ""), style)
    if element.text and tag:
        yield replace(style, text=element.text)
    for child in element:
        yield from pieces(child, style)
        if child.tail:
            yield replace(style, text=child.tail)


def styled(tag: str, href: str, style: Piece) -> Piece:
    """The look of what stands in an element, within something of a look already."""
    link = href.strip() if tag == "a" and _LINK.fullmatch(href.strip()) else style.link
    return replace(style, bold=style.bold or tag in _STRONG, slanted=style.slanted or tag in _EMPHASIS, link=link)


def plain(run: list[Piece]) -> str:
    """Their words, blanks collapsed."""
    return _BLANKS.sub(" ", "".join(piece.text for piece in run)).strip(_ENDS)


def markdown(run: list[Piece]) -> str:
    """Their words as Markdown. What is emphasised throughout is a matter of layout and comes without marks."""
    whole = all(piece.bold for piece in run if piece.text.strip(_ENDS))
    return "".join(_marked(piece, whole) for piece in _joined(run)).strip(_ENDS)


def is_bold(run: list[Piece]) -> bool:
    said = [piece for piece in run if piece.text.strip(_ENDS)]
    return bool(said) and all(piece.bold for piece in said)


def _joined(run: list[Piece]) -> Iterator[Piece]:
    """The pieces, neighbours of one look as one: word processors cut a sentence where somebody stopped typing."""
    current: Piece | None = None
    for piece in run:
        plain_piece = piece if piece.text.strip(_ENDS) else replace(piece, bold=False, slanted=False)
        if current and (current.bold, current.slanted, current.link) == (
            plain_piece.bold,
            plain_piece.slanted,
            plain_piece.link,
        ):
            current = replace(current, text=current.text + piece.text)
            continue
        if current:
            yield current
        current = plain_piece
    if current:
        yield current


def _marked(piece: Piece, whole: bool) -> str:
    text = _BLANKS.sub(" ", piece.text)
    core = text.strip(_ENDS)
    if not core:
        return text
    before, behind = text[: text.index(core)], text[text.index(core) + len(core) :]
    shown = escaped(core)
    if piece.slanted:
        shown = f"*{shown}*"
    if piece.bold and not whole:
        shown = f"**{shown}**"
    if piece.link and piece.link.removeprefix("mailto:").removeprefix("tel:") != core:
        shown = f"[{shown}]({piece.link})"
    return f"{before}{shown}{behind}"
