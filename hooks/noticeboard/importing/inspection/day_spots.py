"""Where the days stand in the text of a notice: it is marked for them, so that patterns see where one stands."""

import re
from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from noticeboard.bilingual import Text
from noticeboard.importing.inspection import todos as words
from noticeboard.prose.dates import Garbled, Mention
from noticeboard.values.dates import parse_date
from noticeboard.values.problem import BadValue

_MARK, _FILL, _LOST = "\ue000", "\ue001", "\ue002"
DAY, LOST_DAY = rf"{_MARK}{_FILL}*", rf"{_LOST}{_FILL}*"
"""Patterns of a day, and of one that lost characters, in a text that `marked_days` marked."""
ABOUT_REPORTS = re.compile(r"受理|信访|举报|来信|来电|反映|截止(?:时间|日期)")
_LABEL_LINE = re.compile(r"(?:时间|日期|期限|截止)\n")


class Spot(NamedTuple):
    """Where a day stands, and which."""

    start: int
    end: int
    mention: Mention | None  # None: garbled, or 即日


def marked_days(text: str, found: Mapping[int, Mention], lost: Mapping[int, Garbled]) -> str:
    """The text, as long as before, a mark for each date, and labels joined to the line below them."""
    parts = list(_LABEL_LINE.sub(lambda match: f"{match[0][:-1]}:", text))
    for sign, spots in ((_MARK, found.values()), (_LOST, lost.values())):
        for one in spots:
            parts[one.start : one.end] = [sign, *[_FILL] * (one.end - one.start - 1)]
    return "".join(parts)


def marked_for_roles(text: str) -> str:
    """The text with labels joined to the line below them: 巡察时间 and, below it, two dates."""
    return _LABEL_LINE.sub(lambda match: f"{match[0][:-1]}:", text)


def clause_before(text: str, at: int) -> str:
    """The words of the same clause before an index."""
    return re.split(r"[。;\n]", text[max(0, at - 40) : at])[-1]


def spot_of(mention: Mention) -> Spot:
    """The spot of a day that was read."""
    return Spot(mention.start, mention.end, mention)


def spot_in(match: re.Match[str], key: str, found: dict[int, Mention]) -> Spot:
    """The spot that a group of a match in the marked text is."""
    return Spot(*match.span(key), found.get(match.start(key)))


def day_of(spot: Spot | None, near: date | None, after: date | None = None) -> date | None:
    """The day that is meant; one without a year is the next after `after`, else the one nearest to `near`."""
    if spot is None or spot.mention is None:
        return None
    mention = spot.mention
    if mention.year:
        return mention.on(date(mention.year, 1, 1))
    if after:
        try:
            return parse_date(f"{mention.month}月{mention.day}日", after=after)
        except BadValue:
            return None
    return mention.on(near) if near else None


def same_day(one: Mention, other: Mention) -> bool:
    """Whether both are the same day of the year."""
    return (one.month, one.day) == (other.month, other.day)


def why(spot: Spot) -> Text:
    """Why no day was made of a spot."""
    return words.NO_YEAR if spot.mention else words.GARBLED
