"""Bytes of HTML → a tree of elements."""

import codecs
import re

from lxml import etree

_BOMS = {codecs.BOM_UTF8: "utf-8", codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}
_CHARSET = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?\s*([A-Za-z0-9_-]+)", re.IGNORECASE)
_SNIFFED = 2048
_WHOLE = re.compile(r"<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE)
_COUNTED_LINES = 65_535
"""Beyond so many the parser does not count."""


def decoded(raw: bytes) -> str:
    """The text of an HTML file, in the encoding that it names; UTF-8 or GB 18030 where it names none."""
    for bom, encoding in _BOMS.items():
        if raw.startswith(bom):
            return raw[len(bom) :].decode(encoding, "replace")
    named = _CHARSET.search(raw[:_SNIFFED])
    if named:
        try:
            # Browsers, too, take the older Chinese encodings for the newest, which holds them all.
            name = codecs.lookup(named[1].decode("ascii")).name
            return raw.decode("gb18030" if name in ("gb2312", "gbk") else name, "replace")
        except (LookupError, UnicodeError):
            pass
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("gb18030", "replace")


def tree_of(text: str) -> "etree._Element | None":
    """The root of the tree; None where there is no element at all."""
    parser = etree.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True)
    try:
        root: etree._Element | None = etree.fromstring(text.encode("utf-8", "replace"), parser)
    except (etree.ParserError, etree.XMLSyntaxError):
        return None
    return root


def is_whole(text: str) -> bool:
    """Whether it is a page, and not a part of one that scripts put into others."""
    return _WHOLE.search(text) is not None


def line_of(element: "etree._Element") -> int | None:
    """The line on which the element's start tag ends."""
    line = element.sourceline
    return line if line and line < _COUNTED_LINES else None
