"""Rules on dates and times in texts: they can be, they can be read in one way only, and they are the round's."""

from collections.abc import Iterator, Mapping
from datetime import date, time

from noticeboard.bilingual import Text
from noticeboard.checks.dates.hours_said import Unclear, morning_or_afternoon, noon_or_midnight
from noticeboard.checks.dates.weekdays_said import weekdays
from noticeboard.checks.passages import Passage, passages
from noticeboard.errors import Finding, Params
from noticeboard.library import Library
from noticeboard.prose.dates import garbled, mentions
from noticeboard.prose.roles import Role, Said, said
from noticeboard.records.article import Article
from noticeboard.records.document import Document
from noticeboard.records.fields import label
from noticeboard.records.publication import Publication
from noticeboard.records.round import Round
from noticeboard.values.dates import format_time, parse_time
from noticeboard.values.problem import BadValue

_GARBLED = {
    "date-unreadable": "date-garbled",
    "date-impossible": "date-in-text-impossible",
    "date-implausible": "date-in-text-impossible",
}
_OF_A_PERIOD = (Role.START, Role.END, Role.DEADLINE)
# Texts by which readers turn up or call: not what somebody said in the news of his working late.
_ABOUT_HOURS = ("受理", "截止", "接听", "接待", "接访", "值班", "电话")


def a_date_in_a_text_can_be_read(library: Library) -> Iterator[Finding]:
    """No date in a text has lost a character or does not exist (domain: defects, 2025年1021日)."""
    for passage in passages(library):
        for found in garbled(passage.text):
            yield Finding(_GARBLED[found.code], passage.at(found.start), {"value": found.written})


def a_weekday_in_a_text_is_that_of_its_date(library: Library) -> Iterator[Finding]:
    """3月11日（星期二） was a Monday: one of the two is wrong. A date without its year is taken near publication."""
    for passage in passages(library):
        for found in weekdays(passage.text):
            near = _written_on(passage)
            # Without its year and without a day of publication, a date has no weekday.
            day = found.mention.on(near or date.min) if near or found.mention.year else None
            if day is not None and day.isoweekday() != found.weekday:
                params: Params = {"value": found.written, "date": day.isoformat(), "weekday": _WEEKDAYS[day.weekday()]}
                yield Finding("weekday-wrong", passage.at(found.mention.start), params)


_WEEKDAYS = tuple(
    map(Text, ("星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日"),
        ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"))
)  # fmt: skip


def a_time_in_a_text_can_be_read_in_one_way(library: Library) -> Iterator[Finding]:
    """上午12时 is noon to some and midnight to others; 2:30-5:30 of the night or the afternoon (domain: defects)."""
    for passage in passages(library):
        for found in _unclear(passage, noon_or_midnight(passage.text)):
            yield Finding("clock-ambiguous", passage.at(found.start), {"value": found.written})
        for found in _unclear(passage, morning_or_afternoon(passage.text)):
            yield Finding("hours-ambiguous", passage.at(found.start), {"value": found.written})


def _unclear(passage: Passage, found: tuple[Unclear, ...]) -> Iterator[Unclear]:
    for one in found:
        if isinstance(passage.record, Article):
            sentence = passage.text[_sentence_at(passage.text, one.start) : one.end]
            if not any(word in sentence for word in _ABOUT_HOURS):
                continue
        yield one


def a_period_in_a_document_names_its_year(library: Library) -> Iterator[Finding]:
    """From when to when, and until when to report, is said with the year: notices are read for years (domain: defects).

    One finding for each sentence of which the first date lacks it; 2024年8月13日至15日 names it for both.
    """
    for passage, dates in _of_rounds(library):
        if not isinstance(passage.record, Document):
            continue
        sentence = -1
        for one in dates:
            if one.role not in _OF_A_PERIOD or one.mention.year or _names_a_year(passage.text[: one.mention.start]):
                continue
            begin = _sentence_at(passage.text, one.mention.start)
            if begin != sentence:
                params: Params = {"label": label(one.role), "value": one.mention.written}
                yield Finding("date-in-text-yearless", passage.at(one.mention.start), params)
            sentence = begin


def a_date_in_a_text_is_the_rounds(library: Library) -> Iterator[Finding]:
    """Start, end and deadline that a text names are those of the round's data, which its page shows beside it."""
    rounds = {round_.id: round_ for round_ in library.content.rounds}
    ended = _deadlines_of_withdrawals(library)
    for passage, dates in _of_rounds(library):
        record = passage.record
        round_ = rounds.get(record.round or "") if isinstance(record, (Document, Article)) else None
        if round_ is None:
            continue
        for one in dates:
            known = _known(one.role, round_, record if isinstance(record, Document) else None, ended)
            if known and not any(one.mention.may_be(day) for day in known):
                code = "date-not-the-rounds" if isinstance(record, Document) else "date-not-the-rounds-in-news"
                params: Params = {
                    "label": label(one.role),
                    "value": one.mention.written,
                    "known": str(known[0]),
                }
                yield Finding(code, passage.at(one.mention.start), params)
            elif one.role is Role.DEADLINE and known and not _same_time(one, known, round_, ended):
                params = {"value": one.clock.strip(), "known": format_time(round_.deadline.time or time.max)}
                yield Finding("deadline-time-differs", passage.at(one.mention.start), params)


def _of_rounds(library: Library) -> tuple[tuple[Passage, tuple[Said, ...]], ...]:
    """The passages of documents, and of articles on a round, that say when something begins or ends."""
    return library.once(_dates_said)


def _dates_said(library: Library) -> tuple[tuple[Passage, tuple[Said, ...]], ...]:
    read = ((passage, said(passage.text)) for passage in passages(library) if _tells_of_a_round(passage))
    return tuple((passage, dates) for passage, dates in read if dates)


def _tells_of_a_round(passage: Passage) -> bool:
    """A correction quotes what was wrong, too."""
    record = passage.record
    if isinstance(record, Document):
        return record.kind != "correction"
    return isinstance(record, Article) and record.round is not None


def _known(
    role: Role, round_: Round, document: Document | None, ended: Mapping[str, tuple[date, ...]]
) -> tuple[date, ...]:
    """The days that the data know for this role; none where they know none, so that nothing can be compared."""
    stay = round_.stationing
    if role is Role.START:
        return (stay.start,)
    if role is Role.END:
        # A withdrawal may come before the day that was planned.
        left = (document.published.day, document.signed) if document and document.kind == "withdrawal" else ()
        return tuple(day for day in (stay.end, *left) if day) if stay.end else ()
    if role is Role.DEADLINE:
        return (round_.deadline.date, *ended.get(round_.id, ()))
    if role is Role.SIGNED:
        return (document.signed,) if document and document.signed else ()
    return (document.delivered,) if document and document.delivered else ()


def _deadlines_of_withdrawals(library: Library) -> dict[str, tuple[date, ...]]:
    documents = library.content.documents
    return {document.round: (document.deadline.date,) for document in documents if document.deadline}


def _same_time(one: Said, known: tuple[date, ...], round_: Round, ended: Mapping[str, tuple[date, ...]]) -> bool:
    """Whether the time behind a deadline is the round's; a text that names none, or one that cannot be read, may."""
    at = round_.deadline.time
    if not one.clock.strip() or at is None or not one.mention.may_be(round_.deadline.date) or ended.get(round_.id):
        return True
    try:
        return parse_time(one.clock) == at
    except BadValue:
        return True


def _names_a_year(text: str) -> bool:
    return any(mention.year for mention in mentions(text))


def _sentence_at(text: str, at: int) -> int:
    """Where the sentence begins that holds the character at `at`."""
    return max(text.rfind(sign, 0, at) for sign in "。！？\n") + 1


def _written_on(passage: Passage) -> date | None:
    record = passage.record
    return record.published.day if isinstance(record, Publication) else None
