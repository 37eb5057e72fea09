"""What a text needs on paper besides its style sheet: parts that stay together, links that can be copied out."""

import html
import re
from collections.abc import Iterable
from urllib.parse import unquote

_OUTSIDE = re.compile(r'<a href="((?:https?|mailto):[^"]+)"([^>]*)>(.*?)</a>', re.DOTALL | re.IGNORECASE)
_TAG = re.compile(r"<[^>]+>")
_PARAGRAPH = re.compile(r"<(p|li)>([^\n]+)</\1>")

_THREE_LINES = range(50, 90)
"""How wide a paragraph of three lines is, in characters of full width, 28 to a line; a few more to be sure."""


def signature_html(lines: Iterable[str]) -> str:
    """The signature as one paragraph: Chromium keeps what follows a box of paragraphs from taking it along."""
    return f'<p class="signature">{"<br />".join(html.escape(line, quote=False) for line in lines)}</p>\n'


def keep_whole(body: str) -> str:
    """The HTML of a text, whose paragraphs of three lines are marked: they may not be parted.

    Chromium puts the last of three lines alone on the next page, whatever `widows` says; of more lines it takes two.
    """
    return _PARAGRAPH.sub(_kept, body)


def spell_out(body: str) -> str:
    """The HTML of a text, whose links out of the site say in `data-address` where they lead.

    On paper it is set behind the words of the link. A link whose words are its address says nothing twice.
    """
    return _OUTSIDE.sub(_spelled, body) if "://" in body or "mailto:" in body else body


def _kept(paragraph: re.Match[str]) -> str:
    name, inside = paragraph.groups()
    text = _TAG.sub("", inside)
    # A Chinese character has three bytes and the width of two letters, which have one.
    wide = (len(text.encode()) - len(text)) // 2
    return f'<{name} class="whole">{inside}</{name}>' if (wide + len(text)) // 2 in _THREE_LINES else paragraph[0]


def _spelled(link: re.Match[str]) -> str:
    href, more, words = link.groups()
    address = unquote(html.unescape(href))
    if address.lower().startswith("mailto:"):
        address = address[len("mailto:") :].partition("?")[0]
    said = html.unescape(_TAG.sub("", words)).strip()
    if not said or said.rstrip("/") in (address.rstrip("/"), re.sub("^https?://", "", address).rstrip("/")):
        return link[0]
    return f'<a href="{href}" data-address="{html.escape(address)}"{more}>{words}</a>'
