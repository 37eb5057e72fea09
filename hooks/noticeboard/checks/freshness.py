"""Rules on what is due: columns that should be updated, notices and feedback that should be there."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from noticeboard.errors import Finding, Params, Place
from noticeboard.library import DatedArticle, DatedDocument, DatedRound, Library
from noticeboard.lifecycle import State
from noticeboard.records.channel import Channel
from noticeboard.records.fields import label
from noticeboard.records.publication import Publication

_OPENING_AND_CLOSING = frozenset({"notice", "withdrawal", "correction"})
"""The kinds of document that change which channels are open: with them the column of complaints is updated."""


def columns_are_up_to_date(library: Library) -> Iterator[Finding]:
    """A column is updated within its limit (2019 检查指标: news in two weeks, notices in six months).

    A column in which nothing was published yet has no date and is not stale. That of complaints shows the open
    channels, and so is updated by the notices that open and close them.
    """
    documents = [d.record for d in library.listed_documents if _public(d)]
    updates: dict[str, Iterable[Publication]] = {
        "notices": documents,
        "news": [a.record for a in library.listed_articles if _public(a)],
        "complaints": [record for record in documents if record.kind in _OPENING_AND_CLOSING],
    }
    today = library.moment.date()
    for key, records in updates.items():
        newest = max((_last_day(record) for record in records), default=None)
        limit = getattr(library.settings.columns, key).fresh_days
        if newest is not None and (today - newest).days > limit:
            params: Params = {
                "column": label(key),
                "date": str(newest),
                "days": str((today - newest).days),
                "limit": str(limit),
            }
            yield Finding("column-stale", library.settings.origin.at("columns", key, "fresh_days"), params)


def an_open_round_has_its_notice(library: Library) -> Iterator[Finding]:
    """Whoever is to report must have been told where: a round accepts reports from its notice on (domain: notice)."""
    for round_ in library.rounds:
        if round_.mark is None and round_.state is State.OPEN and not _has(library, round_, "notice"):
            start = round_.record.stationing.start
            yield Finding("notice-missing", round_.record.origin.at("stationing"), {"start": str(start)})


def a_closed_round_has_its_feedback(library: Library) -> Iterator[Finding]:
    """What was found is told in due time; how long that is, the office sets (domain: due dates are settings)."""
    limit = library.settings.checks.feedback_days
    today = library.moment.date()
    for round_ in library.rounds:
        end = round_.record.stationing.last_day
        over = round_.mark is None and round_.state is State.CLOSED and _after(end, limit) < today
        if over and not _has(library, round_, "feedback"):
            params: Params = {"end": str(end), "days": str((today - end).days), "limit": str(limit)}
            yield Finding("feedback-overdue", round_.record.origin.at("stationing"), params)


def a_channel_was_verified_not_long_ago(library: Library) -> Iterator[Finding]:
    """Somebody still answers on a channel that says when it was last tried; one that does not say is not dated.

    Channels of a round that is over need no answer any more.
    """
    limit = library.settings.checks.verified_days
    today = library.moment.date()
    for channel, place in _in_use(library):
        if channel.verified and (today - channel.verified).days > limit:
            params: Params = {
                "kind": channel.spec.label,
                "date": str(channel.verified),
                "days": str((today - channel.verified).days),
                "limit": str(limit),
            }
            yield Finding("channel-unverified", place, params)


def _in_use(library: Library) -> Iterator[tuple[Channel, Place]]:
    for body in library.bodies:
        for n, channel in enumerate(body.channels):
            yield channel, body.origin.at("channels", n, "verified")
    for round_ in library.rounds:
        if round_.state in (State.OPEN, State.UPCOMING):
            for n, group in enumerate(round_.record.groups):
                for m, channel in enumerate(group.channels):
                    yield channel, round_.record.origin.at("groups", n, "channels", m, "verified")


def _public(record: DatedDocument | DatedArticle) -> bool:
    return record.mark is None


def _last_day(record: Publication) -> date:
    """The day on which a text was last changed."""
    return max(record.published.day, record.updated.day) if record.updated else record.published.day


def _after(day: date, days: int) -> date:
    """So many days later; the last day that there is, where that lies beyond it."""
    return day + timedelta(min(days, (date.max - day).days))


def _has(library: Library, round_: DatedRound, kind: str) -> bool:
    """Whether a document of the kind is public."""
    return any(
        document.record.kind == kind and document.mark is None and not document.withdrawn
        for document in library.documents_of(round_)
    )
