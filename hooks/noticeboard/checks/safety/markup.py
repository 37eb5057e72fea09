"""HTML in Markdown, and where links lead: what would run, load or hide something.

The texts of records are printed without their HTML (comrak leaves it out); the fixed pages of docs/ keep theirs.
"""

import html
import re
from collections.abc import Iterator
from typing import NamedTuple
from urllib.parse import urlsplit

from noticeboard.checks.span import Span

_CODE = re.compile(r"^(?:```|~~~)[^\n]*\n(?:.*?\n)??(?:```|~~~)[^\n]*$|(`+)[^`\n]+\1(?!`)", re.MULTILINE | re.DOTALL)
# A tag as CommonMark knows it. <https://…> and <xc1@example.com> are links, <通知> is none of HTML's, and what stands
# in [words](<a name.pdf>) is a path.
_TAG = re.compile(r"(?<!\]\()<(?P<close>/?)(?P<name>[A-Za-z][A-Za-z0-9-]*)(?P<rest>(?=[\s/>])[^<>]*)>")
_COMMENT = re.compile(r"<!--(?P<text>.*?)(?:-->|\Z)", re.DOTALL)
_ATTRIBUTES = re.compile(r"\{:?(?P<in>[^{}\n]*)\}")
_HANDLER = re.compile(r"[\s\"'/]on[a-z]{3,}\s*=", re.IGNORECASE)
_LISTED = "script iframe object embed applet frame frameset base meta link form input button textarea svg math"
_RUNNING = frozenset(_LISTED.split())
_HIDING = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d]*[1-9])|opacity\s*:\s*0(?![.\d]*[1-9])"
    r"|color\s*:\s*(?:white|#fff(?:fff)?\b|transparent|rgba?\(\s*255\s*,\s*255\s*,\s*255)|text-indent\s*:\s*-\d{3,}"
    r"|(?:left|top)\s*:\s*-\d{3,}px",
    re.IGNORECASE,
)
_HIDDEN = re.compile(r"\shidden(?=[\s=>/]|$)|\saria-hidden\s*=\s*[\"']?true", re.IGNORECASE)
_ADDRESS = re.compile(
    r"\]\(\s*<?(?P<inline>[^\s<>)]*(?:\([^\s()]*\)[^\s<>)]*)*)|^ {0,3}\[[^\]\n]+\]:\s*<?(?P<defined>[^\s<>]+)"
    r"|<(?P<auto>[A-Za-z][A-Za-z0-9+.\-\t\n]*:[^\s<>]*)>|\b(?:href|src|action|formaction|data|poster|xlink:href)\s*=\s*"
    r"(?:\"(?P<double>[^\"]*)\"|'(?P<single>[^']*)'|(?P<bare>[^\s\"'>]+))",
    re.MULTILINE | re.IGNORECASE,
)
_LINK = re.compile(r"(?<!!)\[(?P<words>[^\[\]\n]+)\]\(\s*<?(?P<target>https?://[^\s<>)]+)", re.IGNORECASE)
_HOST = re.compile(
    r"(?:https?://|(?<![\w@.-]))(?P<host>(?:[a-z0-9-]+\.)+(?:gov\.cn|edu\.cn|com|cn|net|org))(?![\w.-]*@)",
    re.IGNORECASE,
)
_UNHEARD = re.compile(r"[\x00-\x20\u00ad\u200b-\u200f\u2060\ufeff]")
_SCHEME = re.compile(r"(?P<scheme>javascript|vbscript|data|file|blob|livescript|mocha):", re.IGNORECASE)


class Tag(NamedTuple):
    """An HTML tag or comment. `runs`: it runs or loads something; `hides`: what it holds is not shown."""

    span: Span
    name: str
    runs: bool
    hides: bool


class Link(NamedTuple):
    """A link by its place and the scheme, or the host, that it leads to."""

    span: Span
    leads_to: str


def handlers_in_attributes(text: str) -> Iterator[Span]:
    """Event handlers in the attribute lists that fixed pages may carry: [link](x){ onclick=… }."""
    if "{" in text:
        for match in _ATTRIBUTES.finditer(_without_code(text)):
            if _HANDLER.search(f" {match['in']}"):
                yield Span(*match.span())


def tags(text: str) -> Iterator[Tag]:
    """Every HTML tag and comment outside of code."""
    if "<" not in text:
        return
    text = _without_code(text)
    for match in _COMMENT.finditer(text):
        yield Tag(Span(*match.span()), "<!-- -->", runs=False, hides=bool(match["text"].strip()))
    for match in _TAG.finditer(_COMMENT.sub(_blank, text)):
        name, rest = match["name"].lower(), html.unescape(match["rest"])
        hides = not match["close"] and bool(_HIDING.search(rest) or _HIDDEN.search(rest))
        runs = name in _RUNNING or bool(_HANDLER.search(rest))
        yield Tag(Span(*match.span()), f"<{name}>", runs, hides)


def running_links(text: str) -> Iterator[Link]:
    """Links that run a script, carry a whole document, or lead into the reader's own device."""
    if ":" not in text and "&" not in text:
        return
    for match in _ADDRESS.finditer(_without_code(text)):
        kind = match.lastgroup or ""
        address = _UNHEARD.sub("", html.unescape(html.unescape(match[kind] or "")))
        scheme = _SCHEME.match(address)
        if scheme and not _is_picture(address):
            yield Link(Span(*match.span(kind)), f"{scheme['scheme'].lower()}:")


def disguised_links(text: str) -> Iterator[Link]:
    """Links whose words name one host and that lead to another."""
    if "](" not in text:
        return
    for match in _LINK.finditer(_without_code(text)):
        said = _HOST.search(match["words"])
        leads_to = (urlsplit(match["target"]).hostname or "").removeprefix("www.")
        if said and said["host"].lower().removeprefix("www.") != leads_to:
            yield Link(Span(*match.span()), leads_to)


def _is_picture(address: str) -> bool:
    """A picture inside the address shows what it shows, and does nothing."""
    return bool(re.match(r"data:image/(?:png|jpe?g|gif|webp);", address, re.IGNORECASE))


def _without_code(text: str) -> str:
    return _CODE.sub(_blank, text) if "`" in text or "~~~" in text else text


def _blank(match: re.Match[str]) -> str:
    return re.sub(r"[^\n]", " ", match[0])
