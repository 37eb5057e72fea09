"""The window of a round for a calendar (RFC 5545): the day it opens, if that lies ahead, and the deadline, with alarms.

Alarms show on locked screens, and calendars are shared in families and offices: neither title nor note names the
inspection. Moments are in UTC, which every calendar turns into the time of its own place.
"""

from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta
from uuid import NAMESPACE_URL, uuid5

from icalendar import Alarm, Calendar, Event

from noticeboard import taking
from noticeboard.exports.made_file import MadeFile
from noticeboard.library import DatedRound, Library
from noticeboard.lifecycle import State
from noticeboard.words import Words

_DAYS_AHEAD = 3
_MORNING = time(8)
_AT_LEAST = timedelta(hours=2)
"""The alarm of the last day rings in the morning; where the window closes earlier, so long before."""


def dates(library: Library, words: Words) -> Iterator[MadeFile]:
    """A file for each round that is open or will be."""
    for round_ in library.rounds:
        if round_.of_use:
            yield _file(round_, words)


def _file(round_: DatedRound, words: Words) -> MadeFile:
    return MadeFile(taking.dates_of(round_), lambda: _calendar(round_, words).to_ical())


def _calendar(round_: DatedRound, words: Words) -> Calendar:
    calendar = Calendar()
    calendar.add("prodid", "-//noticeboard//dates//ZH")
    calendar.add("version", "2.0")
    window = round_.window
    if round_.state is State.UPCOMING:
        opening = _event(round_, words, "opens", words.day(window.opens.date()))
        opening.add("dtstart", window.opens.date())
        first_morning = datetime.combine(window.opens.date(), _MORNING, window.opens.tzinfo)
        opening.add_component(_alarm(words, first_morning, window.opens))
        calendar.add_component(opening)
    last_morning = datetime.combine(window.last_day, _MORNING, window.closes.tzinfo)
    if window.whole_days:
        # A day, not a moment: where it is midnight, no calendar may show it on the day after.
        event = _event(round_, words, "closes", words.day(window.last_day))
        event.add("dtstart", window.last_day)
        begins = datetime.combine(window.last_day, time.min, window.closes.tzinfo)
    else:
        event = _event(round_, words, "closes", words.moment(window.closes))
        event.add("dtstart", window.closes.astimezone(UTC))
        begins = window.closes
    ringing = min(last_morning, window.closes - _AT_LEAST)
    for moment in (ringing - timedelta(days=_DAYS_AHEAD), ringing):
        event.add_component(_alarm(words, moment, begins))
    calendar.add_component(event)
    return calendar


def _event(round_: DatedRound, words: Words, which: str, when: str) -> Event:
    """An event that says when. Its name for good makes a later file, with another deadline, correct it."""
    event = Event()
    event.add("uid", str(uuid5(NAMESPACE_URL, f"{taking.dates_of(round_)}#{which}")))
    event.add("dtstamp", round_.moment.astimezone(UTC))
    event.add("last-modified", round_.moment.astimezone(UTC))
    event.add("sequence", int(round_.moment.timestamp() // 60))
    event.add("summary", words(f"taking.{which}", when=when))
    event.add("description", words("taking.date_note"))
    event.add("class", "PRIVATE")
    event.add("transp", "TRANSPARENT")
    return event


def _alarm(words: Words, moment: datetime, begins: datetime) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", words("taking.alarm"))
    alarm.add("trigger", moment - begins)
    return alarm
