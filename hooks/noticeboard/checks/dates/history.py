"""The rule on dates of publication that changed: none does so silently."""

from collections.abc import Iterator, Mapping

from noticeboard.errors import Finding, Params
from noticeboard.library import Library
from noticeboard.reading.released import Released, released
from noticeboard.records.publication import Publication
from noticeboard.records.written import When


def a_date_of_publication_stays(library: Library) -> Iterator[Finding]:
    """What has been published keeps its date; a new one needs `updated` and a public note.

    (domain: falsified publication dates, never silently changed.) The last release is asked of the git history; where
    there is none, nothing is known of it. What was not public then may still be given any date.
    """
    before = library.once(_released)
    for record in (*library.content.documents, *library.content.articles) if before else ():
        was = before.get(record.origin.file)
        if was and _was_public(was, library) and _differ(was.published, record.published) and not _told(was, record):
            params: Params = {"before": _shown(was.published), "now": _shown(record.published)}
            yield Finding("published-changed", record.origin.at("published"), params)


def _released(library: Library) -> Mapping[str, Released]:
    return released(library.content.root, library.settings.checks.release)


def _was_public(was: Released, library: Library) -> bool:
    due = max(was.published.at, was.publish_at.at if was.publish_at else was.published.at)
    return not was.draft and due.replace(tzinfo=library.settings.timezone) <= library.moment


def _differ(was: When, now: When) -> bool:
    """Whether two moments differ; a time of day that is only added, or left out, changes no date."""
    return was.at != now.at if was.timed and now.timed else was.day != now.day


def _told(was: Released, record: Publication) -> bool:
    """Whether the change is told: by an update and a note that were not there before."""
    told = (record.updated, record.change)
    return all(told) and told != (was.updated, was.change)


def _shown(when: When) -> str:
    return f"{when.at:%Y-%m-%d %H:%M}" if when.timed else f"{when.at:%Y-%m-%d}"
