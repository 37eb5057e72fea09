"""A text as given → what kind of record it will be, what is said about it, and its body."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from noticeboard.bilingual import Text
from noticeboard.drafts.draft import Found, Todo, Tree
from noticeboard.importing.datum import Datum
from noticeboard.importing.defects import defects_in, trusted, without_placeholders
from noticeboard.importing.given import Given, Line
from noticeboard.importing.head import Head, data_of, head_of, subtitle_text
from noticeboard.importing.intake import Intake
from noticeboard.importing.kind_told import ARTICLE, Told, kind_of
from noticeboard.importing.left_out import left_out_todos
from noticeboard.importing.publication_fields import PublicationFields
from noticeboard.importing.surroundings import is_related, is_surrounding
from noticeboard.importing.tail import Tail, without_tail
from noticeboard.importing.unwrapping import unwrapped

_NO_TITLE = Text("没有找到标题", "no title was found")
_NO_DAY = Text("没有找到发布时间", "no date of publication was found")
_NO_SOURCE = Text("没有找到来源", "no source was found")
_LOST_SIGNATURE_DAY = Text("落款日期缺字，看不出是哪一天", "the date of the signature has lost characters")
_IN_META = Text("网页的 <meta> 信息", "the page's <meta>")
_BODY_ENDS = (
    "办公室",
    "委员会",
    "领导小组",
    "组",
    "局",
    "党组",
    "党委",
    "委",
    "院",
    "中心",
    "政府",
    "公司",
    "支部",
    "办",
)


def take_in(given: Given, kind: str | None = None) -> Intake:
    """Take a text in. `kind` is what the officer says that it is; else it is told from the text."""
    declared = given.declared.get("ArticleTitle", "")
    lines = _fitting(given)
    head = head_of(lines, declared)
    below = lines[head.start :] if given.paged else unwrapped(lines[head.start :])
    tail = without_tail(below)
    told = _told(given, head, tail)
    title = _title(given, head, declared)
    named = next((datum for datum in head.data if datum.field == "title" and datum.value), None)
    if named:
        title = told.found(named.value, named)
    body, pictured = without_placeholders([line for line in tail.body if not _is_title_again(line, title)], given)
    kind_told = _kind(kind, title, body, told)
    if kind_told.kind == ARTICLE:
        # A report is made of sentences; what else stands below them is the page's. A notice ends in data, too.
        tail = without_tail(below, of_sentences=True)
        told = _told(given, head, tail)
        body, _ = without_placeholders([line for line in tail.body if not _is_title_again(line, title)], given)
    fields: dict[str, Tree] = {"title": title} if title else {}
    if head.subtitle:
        fields["subtitle"] = _found(given, subtitle_text(head.subtitle), head.subtitle)
    fields |= told.fields
    signature_todos = _signature(given, tail, fields, kind_told.kind)
    if kind_told.kind == ARTICLE and tail.signature and "signed" not in fields:
        body = (*body, *tail.signature)
    fields, untrusted = trusted(fields)
    todos = (
        *kind_told.todos,
        *_missing(fields, kind_told.kind, [*told.todos, *untrusted]),
        *told.todos,
        *signature_todos,
        *left_out_todos(given, head.left_out, tail.left_out, tail.credited),
        *untrusted,
        *pictured,
        *defects_in(body, given),
        *given.todos,
    )
    signature = tail.signature if kind_told.kind != ARTICLE else ()
    return Intake(given, kind_told.kind, fields, body, signature, todos)


def _told(given: Given, head: Head, tail: Tail) -> PublicationFields:
    """What the page's <meta> elements say, what the lines above the text and what those below it do."""
    told = PublicationFields(given)
    told.take_declared()
    told.take(head.data)
    told.take(tail.data)
    told.settle()
    return told


def _fitting(given: Given) -> tuple[Line, ...]:
    """The lines without the page's; those above the title are left for the head to judge."""
    return tuple(
        line for line in _without_related(given.lines) if line.cells or line.picture or not is_surrounding(line.text)
    )


def _without_related(lines: Iterable[Line]) -> Iterator[Line]:
    """The lines without the links to other articles: those below their heading that are neither sentence nor data."""
    among = False
    for line in lines:
        among = is_related(line.text) or (among and "。" not in line.text and not line.cells)
        if not among or data_of(line):
            yield line


def _title(given: Given, head: Head, declared: str) -> Found | None:
    if head.titles:
        return _found(given, head.title, head.titles[0])
    return Found(declared, _IN_META, f"ArticleTitle: {declared}") if declared else None


def _is_title_again(line: Line, title: Found | None) -> bool:
    return title is not None and bool(line.text) and line.text == title.value


def _kind(kind: str | None, title: Found | None, body: Sequence[Line], told: PublicationFields) -> Told:
    if kind:
        return Told(kind)
    reported = any(role in told.fields for role in ("authors", "correspondents", "photographers"))
    text = "\n".join(line.text for line in body)
    return kind_of(str(title.value) if title else "", text, reported=reported, sourced="source" in told.fields)


def _missing(fields: dict[str, Tree], kind: str, todos: list[Todo]) -> list[Todo]:
    """What was not found; what stood there empty or garbled has its to-do already."""
    said = {todo.key for todo in todos}
    wanted = [("title", _NO_TITLE), ("published", _NO_DAY)] + ([("source", _NO_SOURCE)] if kind == ARTICLE else [])
    return [Todo(what, key) for key, what in wanted if key not in fields and key not in said]


def _signature(given: Given, tail: Tail, fields: dict[str, Tree], kind: str) -> list[Todo]:
    """The issuer and the day below a document, into its fields."""
    if kind == ARTICLE or not tail.signature:
        return []
    *issuers, last = tail.signature if _has_day(tail) else (*tail.signature, None)
    first = issuers[0] if issuers else None
    # A unit's report bears the publisher in its index; who signs a notice is its issuer, whoever put it online.
    if first and ("issuer" not in fields or kind != "rectification"):
        fields["issuer"] = _found(given, _issuer([line.text for line in issuers if line]), first)
    if last is None:
        return []
    told = PublicationFields(given)
    told.take([Datum("signed", last.text, "", last)])
    fields |= {key: value for key, value in told.fields.items() if key not in fields}
    return [replace(todo, what=_LOST_SIGNATURE_DAY) for todo in told.todos]


def _has_day(tail: Tail) -> bool:
    return tail.signature[-1].text.endswith("日")


def _issuer(texts: Sequence[str]) -> str:
    """The issuers in one line: a name that was cut over two lines is one."""
    names: list[str] = []
    for text in ("".join(text.split()) for text in texts):
        if names and not names[-1].endswith(_BODY_ENDS):
            names[-1] += text
        else:
            names.append(text)
    return "、".join(names)


def _found(given: Given, value: str, line: Line) -> Found:
    return Found(value, given.place(line.number), line.text)
