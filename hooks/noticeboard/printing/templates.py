"""What templates are told: words, filters and frames for all of them, and the context of each page."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, datetime, tzinfo
from functools import partial
from typing import Any

from jinja2 import Environment
from markupsafe import Markup

from noticeboard import taking
from noticeboard.edition import Edition
from noticeboard.exports.qr import qr_svg
from noticeboard.pages.metadata import absolute
from noticeboard.pages.page import path_of
from noticeboard.printing.frames import Frames
from noticeboard.printing.outward import REL, outward
from noticeboard.printing.paper import spell_out
from noticeboard.printing.pictures import Pictures
from noticeboard.printing.tables import with_tables_set
from noticeboard.printing.titles import with_breaks
from noticeboard.records.written import When
from noticeboard.security.policy import PAGE_POLICY
from noticeboard.values.workdays import working_calendar


def equip(env: Environment, edition: Edition, frame_context: Callable[[str], Mapping[str, Any]]) -> Frames:
    """Give the templates of `env` what they share, and return their frames.

    `frame_context` is the generator's context for a base address.
    """
    frames = Frames(env, frame_context)
    words, library = edition.words, edition.library
    zone = library.settings.timezone
    env.trim_blocks = env.lstrip_blocks = True
    env.policies["json.dumps_kwargs"] = {"ensure_ascii": False, "sort_keys": True}
    # An error page has no file and so gets no context of its own.
    env.globals |= {"here": None, "view": None, "section": "", "metadata": None, "canonical": None, "body": ""}
    env.globals |= {
        "t": words,
        "label": words.label,
        # Content is Chinese; where the interface is not, its elements say so.
        "zh": "" if words.language == "zh" else Markup(' lang="zh-CN"'),
        "frames": frames,
        "policy": PAGE_POLICY,
        # The office's own, where it has put one: Material's setting `theme.logo`, a file in the docs folder.
        "mark": frame_context(".")["config"].theme.get("logo") or "assets/images/mark.svg",
        "outward": REL,
        "qr": qr_svg,
        "calendar": working_calendar(library.moment.year),
        "absolute": partial(absolute, library.site),
        "library": library,
        # A link leads only to what is made.
        "made": frozenset(file.path for file in edition.made.files),
        "taking": taking,
        "settings": library.settings,
        "site": library.site,
        "title": words("error.not_found"),
        "sitemap": lambda others: _sitemap(edition, others),
    }
    env.filters |= {
        "said": words.text,
        "breaking": with_breaks,
        "day": words.day,
        "moment": words.moment,
        "near": words.near,
        "hours": words.hours,
        "iso": lambda when: _iso(when, zone),
    }
    return frames


def page_context(edition: Edition, pictures: Pictures, uri: str, title: str, body: str) -> dict[str, Any]:
    """What a template is told of a page, whoever renders it. `body` is the HTML of its text.

    `here` is the page, if it is made from records, and `view` what it shows.
    """
    page = edition.pages.get(uri)
    path = path_of(uri)
    return {
        "here": page,
        "view": page.view if page else None,
        "title": title,
        "body": with_tables_set(outward(spell_out(body)), title, edition.words),
        "section": page.section if page else path,
        "canonical": absolute(edition.library.site, path),
        "metadata": edition.metadata_of(uri, title).pictured(pictures.of(uri)),
        "base_url": "/".join([".."] * (path.count("/") + 1)) if path else ".",
    }


def _sitemap(edition: Edition, others: Iterable[Any]) -> Iterator[tuple[str, date | None]]:
    """Addresses and days of change of all pages but the withdrawn; `others` are files that the generator renders."""
    uris = [file.src_uri for file in others] + [page.uri for page in edition.pages.values() if not page.withdrawn]
    for uri in dict.fromkeys(uris):
        if address := absolute(edition.library.site, path_of(uri)):
            yield address, edition.pages[uri].changed if uri in edition.pages else None


def _iso(when: datetime | When, zone: tzinfo) -> str:
    """A moment as machines read it; a day without a time stays a day."""
    if isinstance(when, datetime):
        return when.isoformat()
    at = when.at.replace(tzinfo=zone)
    return at.isoformat(timespec="minutes") if when.timed else at.date().isoformat()
