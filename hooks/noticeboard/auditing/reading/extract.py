"""A page's facts → what rules about the whole site must know of it."""

import re
import sys
from collections.abc import Iterator
from datetime import datetime

from noticeboard.auditing.facts.address import Where
from noticeboard.auditing.facts.folder import Folder
from noticeboard.auditing.facts.page import Anchor, Extract, Meta, Page, Role

_PUBLISHED = re.compile(r"\d{4}-\d{2}-\d{2}(?: \d{2}:\d{2}(?::\d{2})?)?")
_LEADING = (Role.LINK, Role.REDIRECT)
_FRAMES = ("iframe", "frame")
_SITE_TAGS = ("sitename", "sitedomain", "siteidcode")
_ANYWHERE = re.compile(r"(?:top)?|[/!].*", re.IGNORECASE | re.DOTALL)
"""What is no id: the top of the page, or the state of a script."""


def published_on(content: str) -> datetime | None:
    """The moment in a PubDate (domain: YYYY-MM-DD HH:MM), which names no zone; None where it is no such moment."""
    if not _PUBLISHED.fullmatch(content):
        return None
    try:
        return datetime.fromisoformat(content)
    except ValueError:
        return None


def extract_of(page: Page, folder: Folder) -> Extract:
    """The extract of a page."""
    metas = {meta.name: meta for meta in reversed(page.metas)}
    pubdate = metas.get("pubdate", Meta("", "", None))
    title = metas.get("articletitle")
    refers = [(each, folder.file_at_target(each.target)) for each in page.references]
    redirect = next(((file, each.line) for each, file in refers if each.role is Role.REDIRECT and file), None)
    return Extract(
        file=page.file,
        proper=page.is_proper,
        indexed="noindex" not in page.content("robots").lower(),
        title=page.title,
        title_line=page.titles[0].line if page.titles else None,
        canonical=next((file for each, file in refers if each.role is Role.CANONICAL), None),
        site_tags=tuple(metas[name] for name in _SITE_TAGS if name in metas),
        column=metas.get("columnname"),
        column_type=page.content("columntype"),
        article_title=title.content if title else None,
        published=published_on(pubdate.content),
        published_line=pubdate.line,
        ids=page.ids,
        anchors=tuple(_anchors(page, folder)),
        leads_to=_files(file for each, file in refers if each.role in _LEADING or each.element in _FRAMES),
        fetches=_files(file for each, file in refers if each.role is Role.ASSET),
        redirect=redirect,
        outside=tuple(
            (sys.intern(each.target.address), each.line)
            for each in page.references
            if each.role is Role.LINK and each.target.where is Where.OUTSIDE
        ),
        feeds=_files(file for each, file in refers if each.element == "feed"),
    )


def _files(files: Iterator[str | None]) -> frozenset[str]:
    # Pages share most of what they lead to: the same string, once in memory and once on its way between processes.
    return frozenset(sys.intern(file) for file in files if file is not None)


def _anchors(page: Page, folder: Folder) -> Iterator[Anchor]:
    """The links to places in pages, but for those that are there: the page's own are known."""
    for each in page.references:
        name = each.target.fragment.partition(":~:")[0]
        if each.role is not Role.LINK or _ANYWHERE.fullmatch(name):
            continue
        file = folder.file_at_target(each.target)
        anchor = Anchor(file or "", name, each.line, each.written)
        if file is not None and not (file == page.file and anchor.is_in(page.ids)):
            yield anchor
