"""The files that pages are made of → the further files that they name."""

import json
from collections.abc import Iterator

from lxml import etree

from noticeboard.auditing.facts.address import Base, Home
from noticeboard.auditing.facts.page import Asset, Reference, Role
from noticeboard.auditing.reading.module import imports_in
from noticeboard.auditing.reading.references import named_in
from noticeboard.auditing.reading.stylesheet import addresses_in

_Found = Iterator[tuple[str, int | None, Role, str]]


def names_others(file: str) -> bool:
    """Whether a file is of a kind that names further files."""
    return _kind(file) in _READERS


def read_asset(file: str, raw: bytes, home: Home) -> Asset:
    """The facts of the file at `file`, a path in the site, which is of a kind that `names_others`."""
    base = Base.of(file)
    found = _READERS[_kind(file)](raw)
    return Asset(
        file, tuple(Reference(url, line, role, name, home.target(url, base)) for url, line, role, name in found)
    )


def _kind(file: str) -> str:
    return file.rpartition(".")[2].lower()


def _style_sheet(raw: bytes) -> _Found:
    for url, line in addresses_in(raw.decode("utf-8", "replace")):
        yield url, line, Role.ASSET, "css"


def _script(raw: bytes) -> _Found:
    for url, line in imports_in(raw.decode("utf-8", "replace")):
        yield url, line, Role.ASSET, "import"


def _drawing(raw: bytes) -> _Found:
    parser = etree.XMLParser(recover=True, resolve_entities=False, no_network=True, huge_tree=True)
    try:
        root = etree.fromstring(raw, parser)
    except (etree.XMLSyntaxError, ValueError):
        return
    for element in root.iter("*") if root is not None else ():
        attributes = {_plain(name): value for name, value in element.items()}
        for named in named_in(_plain(element.tag), attributes):
            if not named.written.startswith("#"):
                yield named.written, element.sourceline, named.role, named.element
        style = element.text if _plain(element.tag) == "style" else attributes.get("style")
        for url, line in addresses_in(style or ""):
            yield url, (element.sourceline or 1) + line - 1, Role.ASSET, "css"


def _plain(name: str) -> str:
    """A name without its namespace, in small letters, as HTML's parser gives it."""
    return name.rpartition("}")[2].lower()


def _manifest(raw: bytes) -> _Found:
    try:
        described = json.loads(raw)
    except (ValueError, RecursionError):
        return
    icons = described.get("icons") if isinstance(described, dict) else None
    for icon in icons if isinstance(icons, list) else ():
        if isinstance(icon, dict) and isinstance(icon.get("src"), str):
            yield icon["src"], None, Role.ASSET, "icon"


_READERS = {
    "css": _style_sheet,
    "js": _script,
    "mjs": _script,
    "svg": _drawing,
    "webmanifest": _manifest,
}
