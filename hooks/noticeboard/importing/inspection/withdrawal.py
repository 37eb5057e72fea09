"""A withdrawal → its draft: until when reports were accepted, and since when the channels are still."""

import re
from contextlib import suppress
from typing import NamedTuple

from noticeboard.drafts.draft import Draft, Tree
from noticeboard.importing.body_text import body_of
from noticeboard.importing.inspection.notice import signed_on
from noticeboard.importing.inspection.passage import Passage, passage_of
from noticeboard.importing.inspection.stay import dates_of
from noticeboard.importing.inspection.table_rows import pieces_of
from noticeboard.importing.inspection.todos import missing
from noticeboard.importing.intake import Intake
from noticeboard.prose.dates import mentions
from noticeboard.values.dates import format_time, parse_time
from noticeboard.values.problem import BadValue

_CLOCK = re.compile(r"\s?(?P<clock>(?:[上下中]午|早上|晚上)?[0-9]{1,2}(?:[:时点](?:[0-9]{2}分?|整|半)?))")
_STOPS = re.compile(
    r"[^。\n]{0,40}?(?:起|前|后|,)?[^。\n]{0,60}?(?:停止(?:使用|受理)?|停用|关闭|撤除|拆除|撤销|收回|不再(?:受理|接访)|撤离|结束)"
)
_CLOSES = re.compile(r"停止|停用|关闭|不再")


class _Stop(NamedTuple):
    """A moment at which something stops, and whether that is the accepting of reports."""

    moment: dict[str, Tree]
    closes: bool


def draft_of_withdrawal(intake: Intake) -> tuple[Draft, ...]:
    """The draft of a withdrawal. Where no deadline is told, the moment at which the channels stop is the deadline."""
    passage = passage_of(intake.given, pieces_of(intake.body))
    deadline = dates_of(passage, signed_on(intake)).deadline
    if "date" not in deadline:
        deadline = {**_stop(passage, intake), **deadline}
    fields: dict[str, Tree] = {"kind": "withdrawal", **intake.fields}
    todos = [] if "date" in deadline else [missing("deadline")]
    if "date" in deadline:
        fields["deadline"] = deadline
    return (Draft("withdrawal", fields, body_of(intake.body), (*intake.todos, *todos)),)


def _stop(passage: Passage, intake: Intake) -> dict[str, Tree]:
    """The first moment of which the text says that something stops then.

    That at which reports are no more accepted comes before that at which boxes are collected, and one with a time of
    day before others.
    """
    found: list[_Stop] = []
    near = signed_on(intake)
    named = mentions(passage.text)
    for index, mention in enumerate(named):
        # What stops on the next day named is that day's.
        until = named[index + 1].start if index + 1 < len(named) else len(passage.text)
        stops = _STOPS.match(passage.text, mention.end, until)
        if not stops:
            continue
        day = mention.on(near) if near else None
        if day is None:
            continue
        stop: dict[str, Tree] = {"date": passage.found(day.isoformat(), mention.start, mention.end)}
        clock = _CLOCK.match(passage.text, mention.end)
        if clock:
            with suppress(BadValue):  # 上午12时: the day is told all the same
                stop["time"] = passage.found(format_time(parse_time(clock["clock"])), *clock.span("clock"))
        found.append(_Stop(stop, bool(_CLOSES.search(stops[0]))))
    found.sort(key=lambda stop: (not stop.closes, "time" not in stop.moment))
    return found[0].moment if found else {}
