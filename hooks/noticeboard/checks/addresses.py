"""Rules on addresses and names: each leads to one thing."""

import re
from collections.abc import Iterator

from noticeboard.errors import Finding, Place
from noticeboard.library import Library
from noticeboard.records.publication import Publication
from noticeboard.records.round import Round

_RESERVED = re.compile(
    r"|announcements(?:/[^/]+/index|/(?:index|page|year|kind|state)(?:/.*)?)?"
    r"|news(?:/index|/page(?:/.*)?|/tag(?:/.*)?|/\d{4}(?:/index|/page(?:/.*)?)?)?"
    r"|complaints(?:/index|/rights|/letter(?:/.*)?|/units(?:/index|/page(?:/.*)?)?)?"
    r"|(?:assets|search|api)(?:/.*)?|about|privacy|accessibility|sitemap|404\.html|sitemap\.xml",
    re.IGNORECASE,
)


def _claims(library: Library) -> Iterator[tuple[str, Place]]:
    """Every address that a record claims, with the place that claims it."""
    content = library.content
    for round_ in content.rounds:
        yield round_.path, round_.origin.at()
    for publication in (*content.documents, *content.articles):
        yield publication.path, publication.origin.at()
    places = dict(_mentions(library))
    for unit in library.units:
        yield unit.path, places[unit.name]
    records: tuple[Round | Publication, ...] = (*content.rounds, *content.documents, *content.articles)
    for record in records:
        for n, alias in enumerate(record.aliases):
            yield _plain(alias), record.origin.at("aliases", n)


def _mentions(library: Library) -> Iterator[tuple[str, Place]]:
    """The name of every unit with the place that makes its address: the last of one name is the one that counts."""
    for round_ in reversed(library.content.rounds):
        for n, group in enumerate(round_.groups):
            for m, inspected in enumerate(group.units):
                yield inspected.name, round_.origin.at("groups", n, "units", m)
    for unit in library.content.units:
        yield unit.name, unit.origin.at("slug" if unit.slug else "name")


def _plain(alias: str) -> str:
    """The address without what servers add: `a/b/`, `a/b/index.html` and `a/b` are one."""
    return alias.removesuffix("index.html").strip("/")


def an_address_is_claimed_once(library: Library) -> Iterator[Finding]:
    """Two records do not share an address. Case is no difference: on Windows it is none between files.

    A draft claims last: it is the one that can still be changed.
    """
    claimed: dict[str, Place] = {}
    for url, place in sorted(_claims(library), key=lambda claim: library.content.drafted(claim[1].file)):
        other = claimed.setdefault(url.casefold(), place)
        if other is not place:
            yield Finding("url-duplicate", place, {"url": url, "other": str(other)})


def an_address_is_not_reserved(library: Library) -> Iterator[Finding]:
    """No record stands where the site puts its own lists and files."""
    for url, place in _claims(library):
        if _RESERVED.fullmatch(url):
            yield Finding("address-reserved", place, {"url": url})


def a_name_means_one_unit(library: Library) -> Iterator[Finding]:
    """No name or alias in the register stands for two units."""
    taken: dict[str, tuple[str, Place]] = {}
    for unit in library.content.units:
        for name in dict.fromkeys(unit.names):
            place = unit.origin.at("name" if name == unit.name else "aliases")
            other, where = taken.setdefault(name, (unit.name, place))
            if where is not place:
                yield Finding("unit-name-taken", place, {"name": name, "other": other, "where": str(where)})
