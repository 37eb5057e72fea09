"""Where the files of drafts go. Names are addresses for good, so that they are made here once (design: the content)."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from noticeboard.bilingual import Text
from noticeboard.drafts.draft import Draft, Todo, Tree, plain
from noticeboard.drafts.slugs import free, slug_of
from noticeboard.importing.drafting import Imported
from noticeboard.importing.kind_told import ARTICLE
from noticeboard.importing.known import round_by_number
from noticeboard.library import DatedRound, Library
from noticeboard.prose.dates import mentions
from noticeboard.reading.content import ROUND_FILE
from noticeboard.values.dates import parse_date, parse_when
from noticeboard.values.numerals import parse_number
from noticeboard.values.problem import BadValue

ROUND = "round"
_ANNOUNCEMENTS = "announcements"
_NO_ROUND = Text(
    "没有找到它属于哪一轮，放在单独的文件夹里 — 移到那一轮的文件夹",
    "its round was not found, and it lies in a folder of its own — move it into the folder of its round",
)


@dataclass(frozen=True, slots=True)
class Placed:
    """A draft and the path of its file from the site's root, with `/`."""

    path: str
    draft: Draft


class Placing:
    """Gives every draft of one run a path that no other has. `docs` is the docs folder, from the site's root."""

    def __init__(self, library: Library, docs: str, into: str = "") -> None:
        self._library = library
        self._docs = docs
        self._into = into
        content = library.content
        records = (*content.articles, *content.documents, *content.rounds)
        self._taken = {record.origin.file for record in records} | set(content.files)
        self._titles = {article.origin.file: article.title for article in content.articles}

    def placed(self, imported: Imported) -> tuple[Placed, ...]:
        """The drafts with their paths, and a to-do for a document whose round is not known."""
        return tuple(self._placed(imported))

    def _placed(self, imported: Imported) -> Iterator[Placed]:
        folder = ""
        for draft in imported.drafts:
            if draft.kind == ARTICLE:
                yield self._article(draft)
                continue
            if draft.kind == ROUND:
                folder = self._into or f"{_ANNOUNCEMENTS}/{_round_folder(draft, self._library.moment.date())}"
                yield Placed(f"{folder}/{ROUND_FILE}", _as_draft(draft))
                continue
            folder = folder or self._into or self._folder_of_round(imported, draft)
            if not folder:
                folder = f"{_ANNOUNCEMENTS}/{self._month(draft)}-{draft.kind}"
                draft = replace(draft, todos=(Todo(_NO_ROUND, ROUND), *draft.todos))
            yield Placed(self._document(folder, draft), _as_draft(draft))

    def _article(self, draft: Draft) -> Placed:
        at = _moment(draft.fields.get("published", "")) or self._library.moment
        slug = slug_of(str(plain(draft.fields.get("title", "")))) or f"{at:%m%d}"
        folder = self._into or f"{self._docs}/news/{at.year}"
        # The same article once more is no new one: what is there is kept, or replaced where the officer says so.
        again = self._titles.get(f"{folder}/{slug}.md") == plain(draft.fields.get("title", ""))
        path = f"{folder}/{slug}.md" if again else free(f"{folder}/{slug}", ".md", self._is_taken)
        return Placed(path, _as_draft(self._with_own_pictures(draft, path)))

    def _with_own_pictures(self, draft: Draft, path: str) -> Draft:
        """The draft with its pictures named after its file: in a folder of many, their names must not meet."""
        stem = path.rpartition("/")[2].removesuffix(".md")
        body = draft.body or ""
        files: dict[str, bytes] = {}
        for n, (name, data) in enumerate(draft.files.items(), 1):
            own = f"{stem}-{n}.{name.rpartition('.')[2]}"
            body = body.replace(f"]({name})", f"]({own})")
            files[own] = data
        return replace(draft, body=body if draft.body is not None else None, files=files)

    def _is_taken(self, path: str) -> bool:
        """Whether somebody has the path already; from now on somebody has."""
        taken = path in self._taken or (self._library.content.root / path).exists()
        self._taken.add(path)
        return taken

    def _document(self, folder: str, draft: Draft) -> str:
        stem = f"{folder}/{draft.kind}"
        units = plain(draft.fields.get("units", ()))
        if draft.kind == "rectification" and isinstance(units, list) and units:
            known = self._library.unit(str(units[0]))
            slug = known.slug if known and known.slug.isascii() else slug_of(str(units[0])).replace("-", "")
            stem = f"{stem}-{slug}" if slug else stem
        # A round has one notice: a second one is refused when it would be written over the first.
        return free(stem, ".md", self._is_taken) if draft.kind in ("correction", "rectification") else f"{stem}.md"

    def _folder_of_round(self, imported: Imported, draft: Draft) -> str:
        text = "\n".join(line.text for line in imported.given.lines)
        dated = round_by_number(text, self._library) or self._round_by_days(text, draft)
        return f"{_ANNOUNCEMENTS}/{dated.record.id}" if dated else ""

    def _round_by_days(self, text: str, draft: Draft) -> DatedRound | None:
        """The one round whose first day the text names, and which inspected a unit that the draft is about."""
        named = _units_of(draft.fields)
        days = mentions(text)
        found = [
            dated
            for dated in self._library.rounds
            if any(day.year and day.may_be(dated.record.stationing.start) for day in days)
            and (not named or named & {unit.name for unit in dated.record.units})
        ]
        return found[0] if len(found) == 1 else None

    def _month(self, draft: Draft) -> str:
        at = (
            _moment(draft.fields.get("published", ""))
            or _moment(draft.fields.get("signed", ""))
            or self._library.moment
        )
        return f"{at:%Y-%m}"


def _as_draft(draft: Draft) -> Draft:
    """The draft with the mark that keeps it off the site until somebody has read it."""
    return replace(draft, fields={**draft.fields, "draft": True})


def _round_folder(draft: Draft, today: date) -> str:
    """As in 2024-05-round-10: the month of its first day, and its number."""
    stationing = plain(draft.fields.get("stationing", {}))
    start = _day(stationing.get("start", "")) if isinstance(stationing, dict) else None
    number = _number(str(plain(draft.fields.get("number", ""))))
    batch = _number(str(plain(draft.fields.get("batch", ""))))
    name = f"{start or today:%Y-%m}-round{f'-{number}' if number else ''}"
    return f"{name}-batch-{batch}" if batch else name


def _units_of(fields: Mapping[str, Tree]) -> set[str]:
    units = plain(fields.get("units", ()))
    issues = plain(fields.get("issues", ()))
    names = {str(unit) for unit in units} if isinstance(units, list) else set()
    if isinstance(issues, list):
        names |= {str(issue.get("unit", "")) for issue in issues if isinstance(issue, dict)}
    return {re.sub(r"\s", "", name) for name in names}


def _moment(tree: Tree) -> datetime | None:
    try:
        return parse_when(str(plain(tree))) if tree else None
    except BadValue:
        return None


def _day(text: object) -> date | None:
    try:
        return parse_date(str(text))
    except BadValue:
        return None


def _number(text: str) -> int:
    try:
        return parse_number(text)
    except BadValue:
        return 0
