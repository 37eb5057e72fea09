"""Entries for the search index of Material's theme, in the form in which its own plugin writes them.

Its reader splits words at zero-width spaces, which jieba puts between Chinese words.
"""

import html
import json
import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from noticeboard.pages.page import Page
from noticeboard.segmentation import words_of

SearchEntry = Mapping[str, Any]

_INDEX = Path("search", "search_index.json")
_TAG = re.compile(r"<[^>]+>")
_HAN = re.compile("[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0002ffff]+")
_BETWEEN_WORDS = "\u200b"


def search_entry(page: Page, body: str, *, whole: bool) -> SearchEntry | None:
    """The entry of a page; None for a list, which would only stand in the way of what it lists.

    `body` is HTML. `whole` says whether every word of it is indexed, or the title alone.
    """
    if not page.found_by and not page.body:
        return None
    # The theme puts all of it into the page as HTML.
    entry: dict[str, Any] = {
        "location": f"{page.path}/",
        "title": _split(_escaped(page.title)),
        "text": _split(_escaped("、".join(page.found_by) or (_plain(body) if whole else ""))),
    }
    if page.found_by:
        # Tags stay whole and count most: whoever types a unit's name wants that unit, not a text that mentions it.
        entry["tags"] = [_escaped(name) for name in page.found_by]
    return entry


def add_entries(output: Path, entries: Iterable[SearchEntry]) -> None:
    """Add entries to the index in the site at `output`, where the theme has written one."""
    path = output / _INDEX
    if not path.is_file():
        return
    index = json.loads(path.read_text("utf-8"))
    index["docs"] += entries
    path.write_text(json.dumps(index, ensure_ascii=False, separators=(",", ":")), "utf-8", newline="\n")


def _escaped(text: str) -> str:
    return html.escape(text, quote=False)


def _plain(body: str) -> str:
    return html.unescape(_TAG.sub(" ", body))


def _split(text: str) -> str:
    return _HAN.sub(_spaced, text).strip(_BETWEEN_WORDS)


def _spaced(match: re.Match[str]) -> str:
    return _BETWEEN_WORDS.join(("", *words_of(match[0]), ""))
