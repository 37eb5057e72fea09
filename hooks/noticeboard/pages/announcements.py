"""The lists of all documents: whole, by kind, by state, by year."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from noticeboard.library import DatedDocument, Library
from noticeboard.lifecycle import State
from noticeboard.pages.listing import Choice, Entry, Filter, Heading, choices, document_entry, listing_pages
from noticeboard.pages.metadata import Describe, Metadata
from noticeboard.pages.page import Link, Page
from noticeboard.records.kinds import DOCUMENT_KINDS
from noticeboard.words import Words

BASE = "announcements"


@dataclass(frozen=True, slots=True)
class Narrowing:
    """One way to narrow the list: its name in addresses, the keys in their order, and each key's title."""

    name: str
    keys: Sequence[str]
    title: Callable[[str], str]


def announcement_pages(library: Library, words: Words, describe: Describe) -> Iterator[Page]:
    """`/announcements/` and its narrower lists. A list by state is of notices: they are what a state belongs to."""
    everything: list[Entry] = []
    narrow: dict[tuple[str, str], list[Entry]] = defaultdict(list)
    for document in library.listed_documents:
        entry = document_entry(document)
        everything.append(entry)
        for narrowed in _keys(document):
            narrow[narrowed].append(entry)
    years = sorted({key for name, key in narrow if name == "year"}, reverse=True)
    narrowings = (
        Narrowing("kind", tuple(DOCUMENT_KINDS), lambda key: words.text(DOCUMENT_KINDS[key].label)),
        Narrowing("state", tuple(State), lambda key: words(f"state.{key}")),
        Narrowing("year", years, lambda key: words("list.year", year=key)),
    )

    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for (name, key), listed in narrow.items():
        counts[name][key] = len(listed)

    def filters(current: tuple[str, str] | None) -> tuple[Filter, ...]:
        rows = [Filter(words("list.show"), (Choice(words("list.all"), BASE, len(everything), current is None),))]
        for by in narrowings:
            chosen = current[1] if current and current[0] == by.name else None
            shown = choices(counts[by.name], by.keys, f"{BASE}/{by.name}/{{}}".format, by.title, chosen)
            if shown:
                rows.append(Filter(words(f"list.by_{by.name}"), shown))
        return tuple(rows)

    def metadata(title: str, path: str) -> Metadata:
        return describe.column("notices", title, path)

    def numbered(title: str, number: int) -> str:
        return words("list.page_title", title=title, number=number)

    own = words("tab.announcements")
    yield from listing_pages(Heading(BASE, own, BASE, (), metadata, numbered), everything, filters(None))
    for by in narrowings:
        for key in by.keys:
            if entries := narrow.get((by.name, key)):
                title = words(f"list.title_{by.name}", value=by.title(key))
                heading = Heading(f"{BASE}/{by.name}/{key}", title, BASE, (Link(own, BASE),), metadata, numbered)
                yield from listing_pages(heading, entries, filters((by.name, key)))


def _keys(document: DatedDocument) -> Iterator[tuple[str, str]]:
    yield "kind", document.record.kind
    if document.record.kind == "notice":
        yield "state", document.state.value
    yield "year", str(document.record.published.at.year)
