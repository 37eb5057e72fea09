"""Watches what is built: finds in a page what the policy would make browsers refuse, before a reader's browser does.

Whatever brings it — a new release of the theme, a setting that switches one of its scripts on, a template, raw HTML in
a fixed page — the page would silently lack a part, or somebody would be tempted to loosen the policy.
"""

import re
from collections.abc import Callable, Container
from html.parser import HTMLParser
from pathlib import Path

from noticeboard.errors import Finding, Place
from noticeboard.security.policy import PAGE_POLICY

# Data, which no browser runs.
_DATA_TYPES = frozenset({"application/json", "application/ld+json"})
_REFUSED_ELEMENTS = frozenset({"applet", "audio", "base", "embed", "frame", "iframe", "object", "video"})
_LOADING_LINKS = frozenset({"icon", "manifest", "modulepreload", "preload", "stylesheet"})
_SCRIPT_ADDRESS = re.compile(r"\s*javascript:", re.IGNORECASE)
_NOT_OF_THE_SITE = re.compile(r"\s*(?:[a-z][a-z0-9+.-]*:|//)", re.IGNORECASE)

_SHOWN = 80

# To parse a page takes longer than to print it. These look in lower case for what may be a part of something refused;
# each begins with letters to be searched for, which is many times as fast as to begin with a class or an alternative.
_SUSPICIOUS = tuple(
    re.compile(pattern)
    for pattern in (
        rb"<script\b(?![^>]*(?:\ssrc=|json\"))",
        rb"style(?<=[\s\"'/<]style)[\s=>]",
        rb"on(?<=[\s\"'/]on)[a-z]+\s*=",
        rb"javascript:",
        rb"action\s*=",
        rb"<(?:applet|audio|base|embed|frame|iframe|object|video)\b",
        rb"src\s*=\s*[\"']?\s*(?:[a-z][a-z0-9+.-]*:|//)",
        rb"srcset\s*=",
        rb"<link\b(?![^>]*canonical)[^>]*href=[\"']?\s*(?:[a-z][a-z0-9+.-]*:|//)",
    )
)


def watch(site: Path, known: Container[str], source_of: Callable[[str], str]) -> list[Finding]:
    """What is wrong with the HTML files in the folder `site`, but for those that are `known` to be right.

    `source_of` is the source of a file, for the officer; both are told the file's path in the site.
    """
    found: list[Finding] = []
    for path in sorted(site.rglob("*.html")):
        file = path.relative_to(site).as_posix()
        if file not in known:
            html = path.read_bytes()
            found += [*refused(html, source_of(file)), *unprotected(html, source_of(file))]
    return found


def refused(html: bytes, file: str) -> list[Finding]:
    """What browsers would refuse of a page; `file` is the source in which to begin looking for it."""
    lower = html.lower()
    if not any(pattern.search(lower) for pattern in _SUSPICIOUS):
        return []
    reader = _Reader(Place(file))
    reader.feed(html.decode())
    reader.close()
    return reader.findings


def unprotected(html: bytes, file: str) -> list[Finding]:
    """The finding that a page does not carry the policy, or only behind something that it must govern."""
    before, carried, _ = html.partition(f'<meta http-equiv="Content-Security-Policy" content="{PAGE_POLICY}">'.encode())
    if carried and not re.search(rb"<(?:script|link|style|body)\b", before):
        return []
    return [Finding("page-without-policy", Place(file))]


class _Reader(HTMLParser):
    """Collects findings. What stands in an inline script is shown by its beginning."""

    def __init__(self, place: Place) -> None:
        super().__init__()
        self.findings: list[Finding] = []
        self._place = place
        self._inline: str | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        named = {name: value or "" for name, value in attrs}
        if tag == "script" and "src" not in named and named.get("type") not in _DATA_TYPES:
            self._inline = "page-script-inline"
        if tag == "style":
            self._inline = "page-style-inline"
        if tag in _REFUSED_ELEMENTS:
            self._find("page-element-refused", f"<{tag}>")
        for name, value in named.items():
            self._look_at(tag, named, name, value)

    def handle_data(self, data: str) -> None:
        if self._inline:
            self._find(self._inline, " ".join(data.split()))

    def handle_endtag(self, tag: str) -> None:
        if tag in ("script", "style"):
            self._inline = None

    def _look_at(self, tag: str, named: dict[str, str], name: str, value: str) -> None:
        written = f'<{tag} {name}="{value}">'
        if name == "style":
            self._find("page-style-inline", written)
        elif name.startswith("on") or _SCRIPT_ADDRESS.match(value):
            self._find("page-script-inline", written)
        elif name in ("action", "formaction"):
            self._find("page-element-refused", written)
        elif _loads(tag, named, name) and any(_NOT_OF_THE_SITE.match(part) for part in _parts(name, value)):
            self._find("page-file-elsewhere", written)

    def _find(self, code: str, written: str) -> None:
        shown = written if len(written) <= _SHOWN else f"{written[:_SHOWN]}…"
        self.findings.append(Finding(code, self._place, {"code": shown}))


def _loads(tag: str, named: dict[str, str], name: str) -> bool:
    """Whether a browser fetches what an attribute names without being asked."""
    if tag == "link":
        return name == "href" and not _LOADING_LINKS.isdisjoint(named.get("rel", "").lower().split())
    return name in ("src", "srcset")


def _parts(name: str, value: str) -> list[str]:
    return value.split(",") if name == "srcset" else [value]
