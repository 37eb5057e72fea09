"""A line of data without labels: the day, and about it people, office and account: 何静 青禾清风 2024年6月3日."""

import re

from noticeboard.importing.bylines import below_title, byline
from noticeboard.importing.labels import DATE, Labelled, labelled, without_chrome
from noticeboard.importing.media import account_of, without_place
from noticeboard.importing.names import is_body
from noticeboard.importing.papers import paper_named

_WEEKDAY = re.compile(r"[（(]?(?:星期|周)[一二三四五六日天][)）]?")
_POSTED = re.compile(r"[^。，；！？：]{0,60}")
_SHORTEST_BODY = 3


def posted(text: str) -> tuple[Labelled, ...]:
    """The values of such a line; nothing where it is none: 2025年3月11日 临澜日报 记者 周明远."""
    text = without_chrome(text)
    match = DATE.search(text)
    if not match or not _POSTED.fullmatch(text[: match.start()] + text[match.end() :]):
        return ()
    before, behind = (_tokens(part) for part in (text[: match.start()], text[match.end() :]))
    behind = without_place(behind)
    account, authors = account_of(text[: match.start()]) if match["time"] else ("", ())
    if account or authors:
        return (
            *labelled(match[0]),
            *([Labelled("medium", account, "")] if account else []),
            *([Labelled("authors", "、".join(authors), "")] if authors else []),
        )
    bodies = [token for token in (*before, *behind) if len(token) > _SHORTEST_BODY and is_body(token)]
    people = byline(" ".join(token for token in (*before, *behind) if token not in bodies))
    if not people:
        # An account names its author first; behind the day it names the place.
        _, names = below_title(before[0] if before else "")
        people = byline(" ".join(names))
    begins = match.start() == 0 and text[match.end() : match.end() + 1].isspace()
    if not match["time"] and not begins and not people and len(bodies) < len(before) + len(behind):
        return ()  # a headline may name a day, too
    source = (Labelled("poster", bodies[0], ""),) if len(bodies) == 1 else ()
    named = (Labelled(role, "、".join(names), "") for role, names in people.names.items())
    return (*labelled(match[0]), *source, *named)


def _tokens(text: str) -> list[str]:
    return [
        paper_named(token) or token
        for token in re.split(r"(?:[\s|｜·]|(?<![文图摄])/)+", text)
        if token and not _WEEKDAY.fullmatch(token)
    ]
