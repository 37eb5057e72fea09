"""A record's Markdown → paragraphs, headings, lists, tables and pictures of a Word document."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import comrak
import lxml.html
from lxml.html import HtmlElement

from noticeboard.dialect import extensions, rendering
from noticeboard.exports.word.paper import Paper

_RASTER = frozenset({".png", ".jpg", ".jpeg", ".gif", ".bmp"})
PICTURE = "〔图：{alt}（文件 {name}）〕"
"""Stands below a picture, or in its place where Word cannot show it: its words, and the file beside the record."""


def write_prose(paper: Paper, body: str, folder: Path) -> None:
    """Add the text to the document. `folder` is where its pictures lie."""
    html = str(comrak.render_markdown(body, extension_options=extensions(), render_options=rendering()))
    if html.strip():
        root = lxml.html.fragment_fromstring(html, create_parent="div")
        for element in root:
            _block(paper, element, folder)


def _block(paper: Paper, element: HtmlElement, folder: Path, style: str = "") -> None:
    tag = str(element.tag)
    if tag[0] == "h" and tag[1:].isdigit():
        _inline(paper, paper.heading(int(tag[1:])), element, folder)
    elif tag in ("ul", "ol"):
        for number, item in enumerate(element, int(element.get("start", "1"))):
            _item(paper, item, folder, "" if tag == "ul" else f"{number}. ")
    elif tag == "blockquote":
        for child in element:
            _block(paper, child, folder, "quote")
    elif tag == "table":
        paper.table([[" ".join("".join(cell.itertext()).split()) for cell in row] for row in element.iter("tr")])
    elif tag == "hr":
        paper.paragraph("")
    elif tag == "pre":
        paper.paragraph("").add_run(element.text_content())
    else:
        _inline(paper, paper.paragraph(style), element, folder)


def _item(paper: Paper, item: HtmlElement, folder: Path, number: str) -> None:
    """A list's item: bullets are Word's own, numbers are written, for Word counts on from the list before."""
    blocks = [child for child in item if child.tag in ("p", "ul", "ol")]
    paragraph = paper.paragraph("" if number else "bullet")
    if number:
        paragraph.add_run(number)
    first = next((child for child in blocks if child.tag == "p"), None)
    _inline(paper, paragraph, item if first is None else first, folder)
    for child in blocks:
        if child is not first:
            _block(paper, child, folder)


def _inline(paper: Paper, paragraph: Any, element: HtmlElement, folder: Path) -> None:
    for text, looks in _runs(element, frozenset()):
        if isinstance(text, HtmlElement):
            _picture(paper, paragraph, text, folder)
        elif looks and (link := next((look for look in looks if ":" in look or "." in look), "")):
            paper.link(paragraph, text, link)
        else:
            run = paragraph.add_run(text)
            run.bold = "strong" in looks or None
            run.italic = "em" in looks or None


def _runs(element: HtmlElement, looks: frozenset[str]) -> Iterator[tuple[str | HtmlElement, frozenset[str]]]:
    if element.text:
        yield element.text.replace("\n", ""), looks
    for child in element:
        if child.tag == "br":
            yield "\n", looks
        elif child.tag == "img":
            yield child, looks
        elif child.tag == "a":
            yield from _runs(child, looks | {child.get("href", "")})
        elif child.tag not in ("p", "ul", "ol"):
            yield from _runs(child, looks | {str(child.tag)})
        if child.tail and child.tail.strip("\n"):
            yield child.tail.strip("\n"), looks


def _picture(paper: Paper, paragraph: Any, element: HtmlElement, folder: Path) -> None:
    name, alt = element.get("src", ""), element.get("alt", "")
    path = folder / name
    if path.suffix.lower() in _RASTER and path.is_file():
        paper.picture(path, alt)
    paragraph.add_run(PICTURE.format(alt=alt, name=name))
