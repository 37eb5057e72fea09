"""A saved web page → what it declares of itself, and the lines of its article: without the page around it."""

import base64
import binascii
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from urllib.parse import unquote

import lxml.html
from lxml.html import HtmlElement

from noticeboard.importing.given import Given, Picture
from noticeboard.importing.readers.article_place import article_of, kept, shown
from noticeboard.importing.readers.blocks import Block, Walk, numbered
from noticeboard.importing.readers.encoding import text_of
from noticeboard.importing.readers.pictures import Album
from noticeboard.importing.unreadable import EMPTY, Unreadable

_CHARSET = re.compile(rb"<meta[^>]+charset\s*=\s*[\"']?\s*([\w-]+)", re.I)
_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
_LONGEST_LABEL = 8
_DATA = re.compile(r"data:image/[\w.+-]+;base64,(?P<data>.*)", re.S)


def read_page(name: str, data: bytes, folder: Path | None) -> Given:
    """What an .html file gives. `folder` is where the pictures lie that were saved with it. Raises Unreadable."""
    charset = _CHARSET.search(data[:4096])
    source = _DECLARATION.sub("", text_of(data, name, charset[1].decode() if charset else None))
    if not source.strip():
        raise Unreadable(name, EMPTY)
    root = lxml.html.document_fromstring(source)
    _join_terms(root)
    declared = _declared(root)
    shown(root)
    blocks = Walk(named_picture, seams=True).through(root)
    album = Album()
    lines = list(with_pictures(kept(blocks, article_of(root, source, blocks, declared)), album, folder))
    return Given(name, numbered(lines), declared, paged=True, todos=tuple(album.todos))


def _join_terms(root: HtmlElement) -> None:
    """Write the terms of lists and what they say, which stand in elements of their own, as lines: 来源：县委巡察办."""
    for term in root.xpath("//dt[following-sibling::*[1][self::dd]]"):
        said = term.getnext()
        label, value = term.text_content().strip(" \t\r\n：:"), said.text_content().strip()
        if len(label) <= _LONGEST_LABEL and "\n" not in value:
            said.drop_tree()
            term.clear(keep_tail=True)
            term.tag, term.text = "p", f"{label}：{value}"


def named_picture(element: HtmlElement) -> Picture | None:
    """The picture of an <img> by its address alone: those of the page around the article are never fetched."""
    address = element.get("data-src") or element.get("src") or ""
    return Picture(address.strip(), b"", " ".join(element.get("alt", "").split())) if address.strip() else None


def with_pictures(blocks: list[Block], album: Album, folder: Path | None) -> Iterator[Block]:
    """The blocks with their pictures fetched from the file itself or its folder; without those that are not there."""
    for block in blocks:
        if block.line.picture is None:
            yield block
            continue
        address = block.line.picture.name
        data = _fetched(address, folder)
        if data is None:
            album.missing(address)
        elif picture := album.take(data, block.line.picture.alt):
            yield replace(
                block, line=replace(block.line, picture=picture, markdown=f"![{picture.alt}]({picture.name})")
            )


def _fetched(address: str, folder: Path | None) -> bytes | None:
    if match := _DATA.fullmatch(address):
        try:
            return base64.b64decode(match["data"])
        except binascii.Error:
            return None
    if folder is None or "://" in address or address.startswith(("/", "data:")):
        return None
    path = (folder / unquote(address.partition("?")[0])).resolve()
    # A page may name any file of this computer; only what lies beside it was saved with it.
    if not path.is_relative_to(folder.resolve()) or not path.is_file():
        return None
    return path.read_bytes()


def _declared(root: HtmlElement) -> Mapping[str, str]:
    """The contents of the page's <meta> elements by name, the <title> among them."""
    found: dict[str, str] = {}
    for meta in root.iter("meta"):
        key = meta.get("name") or meta.get("property") or ""
        if key and meta.get("content", "").strip():
            found.setdefault(key.strip(), " ".join(meta.get("content").split()))
    title = root.findtext(".//title")
    return found | ({"title": " ".join(title.split())} if title and title.strip() else {})
