"""What was given for a new record, and what is known already → a candidate, and what is still to be done about it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from noticeboard import standard_text
from noticeboard.bilingual import Text
from noticeboard.drafts.draft import Draft, Todo
from noticeboard.errors import Place
from noticeboard.library import Library
from noticeboard.records.fields import FIELDS
from noticeboard.records.kinds import DOCUMENT_KINDS
from noticeboard.records.origin import Location
from noticeboard.records.round import Round
from noticeboard.scaffolding.candidate import ARTICLE, ROUND, Candidate, record_of
from noticeboard.scaffolding.defaults import defaults, group_of
from noticeboard.scaffolding.names import article_file, document_file, round_file
from noticeboard.scaffolding.normal import normal
from noticeboard.values.dates import parse_date
from noticeboard.values.problem import BadValue

_MISSING = Text("还没有填“{label}”（{key}）：{meaning}", "“{label}” ({key}) is still missing: {meaning}")
_NO_TEXT = Text("正文还没有写：写在下面第二个 --- 之后", "the text is still missing: write it below the second ---")
_NO_ISSUES = Text("还没有填“{unit}”的问题（issues）", "what “{unit}” was told is still missing (issues)")
_NO_RESULT = Text("逐条填写整改措施和成效（items 下的 measures、result）", "fill in measures and results, item by item")
_NO_SIGNER = Text(
    "还没有写落款的机构（issuer），如 中共青禾县教育局党组", "the body that signs is still missing (issuer)"
)
_FIRST = ("draft", "kind", "title")
"""What stands first in a file: what it is."""
_NEEDS_A_TEXT = frozenset({ARTICLE, "correction"})
"""The kinds of record that are their text; the others have data to show."""


@dataclass(frozen=True, slots=True)
class Order:
    """What somebody asked for.

    `given` is plain data under canonical keys with their `places`; `name` that of the file, where it is wanted
    otherwise; `body` the text. `round` is that of a document, `unit` that of a rectification.
    """

    kind: str
    given: Mapping[str, Any] = field(default_factory=dict)
    places: Mapping[Location, Place] = field(default_factory=dict)
    name: str = ""
    body: str = ""
    round: Round | None = None
    unit: str = ""


def composed(order: Order, library: Library, docs: str) -> tuple[Candidate, tuple[Todo, ...]]:
    """The candidate, with what is known already where nothing was given, and what is missing in it.

    While something is missing it is a draft: what is not finished must not go online with the next build.
    """
    data = {**defaults(order.kind, library, order.round, order.unit), **order.given}
    body = order.body or _standard_body(order, data, library)
    todos = tuple(_todos(order.kind, data, body))
    if todos:
        data["draft"] = "true"
    return Candidate(order.kind, file_of(order, data, library, docs), data, body, order.places), todos


def file_of(order: Order, data: Mapping[str, Any], library: Library, docs: str) -> str:
    """The path, from the root, that the record will have."""
    if order.kind == ROUND:
        return round_file(data, order.name)
    if order.kind == ARTICLE:
        return article_file(data, library, docs, order.name)
    assert order.round is not None, "a document belongs to a round"
    return document_file(order.kind, order.round, library, order.unit, order.name)


def finished(candidate: Candidate, todos: tuple[Todo, ...]) -> Draft:
    """The candidate, whose values must be right, in the form in which it is written."""
    record = record_of(candidate)
    assert not isinstance(record, list), "its values are right"
    tree = dict(normal(record))
    tree = {key: tree[key] for key in _FIRST if key in tree} | tree
    if candidate.kind == ROUND:
        return Draft(ROUND, tree, todos=todos)
    return Draft(candidate.kind, tree, candidate.body, todos)


def _standard_body(order: Order, data: Mapping[str, Any], library: Library) -> str:
    if order.round is None:
        return ""
    if order.kind == "notice":
        return standard_text.notice(order.round)
    if order.kind == "withdrawal":
        return standard_text.withdrawal(order.round)
    group = group_of(order.round, library, order.unit) if order.kind == "rectification" else None
    if group is None:
        return ""
    try:
        delivered = parse_date(str(data["delivered"])) if data.get("delivered") else None
    except BadValue:
        delivered = None
    unit = next(one.name for one in group.units if library.unit(one.name) == library.unit(order.unit))
    return standard_text.rectification(order.round, group, unit, delivered)


def _todos(kind: str, data: Mapping[str, Any], body: str) -> Iterator[Todo]:
    for key in DOCUMENT_KINDS[kind].requires if kind in DOCUMENT_KINDS else ():
        if not data.get(key):
            meaning = FIELDS[key].meaning
            words = (
                text.format(key=key, label=FIELDS[key].label.said_in(language), meaning=meaning.said_in(language))
                for text, language in zip(_MISSING, ("zh", "en"), strict=True)
            )
            yield Todo(Text(*words), key)
    for entry in data.get("issues", ()):
        if isinstance(entry, Mapping) and not entry.get("items"):
            yield Todo(Text(*(text.format(unit=entry.get("unit", "")) for text in _NO_ISSUES)), "issues")
    if kind == "rectification":
        if any(isinstance(one, Mapping) and not one.get("result") for one in data.get("items", ())):
            yield Todo(_NO_RESULT, "items")
        if not data.get("issuer"):
            yield Todo(_NO_SIGNER, "issuer")
    if kind in _NEEDS_A_TEXT and not body.strip():
        yield Todo(_NO_TEXT)
