"""The states of a round and of its notices, as of a moment; and which moment it is."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from enum import StrEnum

from noticeboard.errors import BadMoment
from noticeboard.records.round import Deadline, Round, Withdrawn
from noticeboard.values.dates import parse_when
from noticeboard.values.problem import BadValue


class State(StrEnum):
    """Where a round stands (domain: states of a notice)."""

    UPCOMING = "upcoming"
    OPEN = "open"
    CLOSED = "closed"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Window:
    """When reports are accepted: from `opens` on, until just before `closes`. Both carry the site's time zone."""

    opens: datetime
    closes: datetime

    def state_at(self, moment: datetime) -> State:
        if moment < self.opens:
            return State.UPCOMING
        return State.OPEN if moment < self.closes else State.CLOSED

    @property
    def last_day(self) -> date:
        """The last day on which reports are accepted: what closes at midnight closes with the day before."""
        return (self.closes - timedelta(microseconds=1)).date()

    @property
    def whole_days(self) -> bool:
        """Whether it closes with the end of a day, so that no time need be said."""
        return self.closes.time() == time.min

    def days_left(self, moment: datetime) -> int:
        """Calendar days from the day of `moment` to the last day on which reports are accepted; 0 on that day."""
        return (self.last_day - moment.astimezone(self.closes.tzinfo).date()).days

    def days_until(self, moment: datetime) -> int:
        """Calendar days from the day of `moment` to the first day."""
        return (self.opens.date() - moment.astimezone(self.opens.tzinfo).date()).days


def closing_of(deadline: Deadline, zone: tzinfo) -> datetime:
    """The first instant at which reports are no longer accepted: the time set, or the end of the day."""
    if deadline.time is None or deadline.time == time.max:
        return datetime.combine(deadline.date + timedelta(days=1), time.min, zone)
    return datetime.combine(deadline.date, deadline.time, zone)


def window_of(round_: Round, zone: tzinfo, ended: Deadline | None = None) -> Window:
    """The window of a round. `ended` is the deadline that a withdrawal notice sets; it only ever shortens."""
    closes = closing_of(round_.deadline, zone)
    if ended is not None:
        closes = min(closes, closing_of(ended, zone))
    return Window(datetime.combine(round_.stationing.start, time.min, zone), closes)


def in_force(withdrawn: Withdrawn | None, moment: datetime, zone: tzinfo) -> bool:
    """Whether something is withdrawn as of the moment."""
    return withdrawn is not None and withdrawn.date.at.replace(tzinfo=zone) <= moment


def now(zone: tzinfo, environment: Mapping[str, str] = os.environ) -> datetime:
    """The moment as of which the site is shown, in `zone`.

    `NOTICEBOARD_NOW` (a date with or without a time, in the site's zone unless it names an offset) goes before
    `SOURCE_DATE_EPOCH` (seconds since 1970, UTC), and that before the clock. Raises BadMoment.
    """
    if said := environment.get("NOTICEBOARD_NOW", "").strip():
        try:
            moment = datetime.fromisoformat(said)
        except ValueError:
            try:
                moment = parse_when(said)
            except BadValue:
                raise BadMoment("NOTICEBOARD_NOW", said) from None
        return moment.astimezone(zone) if moment.tzinfo else moment.replace(tzinfo=zone)
    if epoch := environment.get("SOURCE_DATE_EPOCH", "").strip():
        try:
            return datetime.fromtimestamp(int(epoch), UTC).astimezone(zone)
        except (ValueError, OverflowError, OSError):
            raise BadMoment("SOURCE_DATE_EPOCH", epoch) from None
    return datetime.now(zone)
