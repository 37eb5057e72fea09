"""One new record, from what is given to its file: asked for or read, weighed, and written whole or not at all."""

import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import NoReturn

import typer
from rich.text import Text as Styled

from noticeboard.asking.asker import Asker, Prompt
from noticeboard.asking.interview import Interview
from noticeboard.asking.judging import judge_of
from noticeboard.asking.known import words_of
from noticeboard.bilingual import Text
from noticeboard.commands.console import OK, say, wrong_call
from noticeboard.commands.new.desk import Desk, broken_off, refuse
from noticeboard.commands.new.flags import given_in
from noticeboard.commands.new.given_file import Source, source_in
from noticeboard.commands.new.terminal import Terminal
from noticeboard.drafts.draft import Todo
from noticeboard.drafts.saving import AlreadyThere, save
from noticeboard.drafts.yaml_text import draft_text, todo_lines
from noticeboard.errors import Finding, Place, Severity
from noticeboard.records.origin import Location
from noticeboard.scaffolding.candidate import ARTICLE, ROUND, Candidate, model_of, nearest, record_of, weighed
from noticeboard.scaffolding.composing import Order, composed, file_of, finished
from noticeboard.scaffolding.defaults import defaults
from noticeboard.schema.schema_files import schema_comment
from noticeboard.tables.round_table import Filled

_WRITTEN = Text("已写入 {file}", "written: {file}")
_KEPT = Text("原来的留在 {file}", "what was there is kept as {file}")
_DRAFT = Text(
    "先存为草稿（draft: true），不会发布。补齐下面几项，再删去 draft 这一行：",
    "Saved as a draft (draft: true), which is not published. Fill in what follows and delete that line:",
)
_NEXT = Text(
    "下一步：noticeboard check 检查；make serve 预览。", "Next: `noticeboard check` checks it, `make serve` shows it."
)
_NEXT_NOTICE = Text(
    "接着写公告：noticeboard new notice --from-round {id}", "Then its notice: noticeboard new notice --from-round {id}"
)
_NOT_WRITTEN = Text(
    "写不了 {file}（{error}）— 检查文件夹的写入权限", "{file} cannot be written ({error}) — check its permissions"
)
_WRITE_ALL_THE_SAME = Text("还有以上问题，先存为草稿，以后再改吗？", "Save it as a draft all the same, to be mended?")
_HOW = Text(
    "用 --字段 内容 写明，如 --{key} …（noticeboard new {kind} --help 列出全部）；或者在终端里不带参数运行，逐项回答",
    "write it as in --{key} … (`noticeboard new {kind} --help` lists all); or answer the questions on a terminal",
)


@dataclass(frozen=True, slots=True)
class Request:
    """How the command was called: the record that is wanted, flags with its values, a file with them."""

    order: Order
    flags: Sequence[str]
    source: Path | None = None
    force: bool = False


def on_terminal() -> bool:
    """Whether somebody sits there who can answer."""
    return sys.stdin.isatty() and sys.stdout.isatty()


def make(request: Request, desk: Desk) -> NoReturn:
    """Write the record; or say everything that is wrong, and write nothing."""
    asked = on_terminal() and not request.flags and request.source is None
    try:
        given = Answers(_interviewed(request.order, desk, Terminal(desk.language))) if asked else _given(request)
        candidate, todos = composed(given.order, desk.library, desk.docs)
        findings = given.doubted((*given.findings, *weighed(candidate, desk.library)))
        if errors := _by_place([f for f in findings if f.severity is Severity.ERROR], given.order.places):
            if not asked or isinstance(record_of(candidate), list) or not _insists(errors, desk):
                _refuse(request, errors, desk)
            todos = tuple(map(_todo, errors))
            candidate = replace(candidate, data={**candidate.data, "draft": "true"})
    except KeyboardInterrupt:
        broken_off(desk.language)
    _write(candidate, todos, desk, force=request.force)
    for finding in findings:
        say(finding.line(desk.language))
    _farewell(candidate, todos, desk.language)
    raise typer.Exit(OK)


@dataclass(frozen=True, slots=True)
class Answers:
    """The order with what was given for it, and what was wrong with how it was given."""

    order: Order
    findings: tuple[Finding, ...] = ()
    filled: Filled | None = None

    def doubted(self, findings: Sequence[Finding]) -> tuple[Finding, ...]:
        """The findings as the table that it came from would have them, if it came from one."""
        return self.filled.doubted(findings) if self.filled else tuple(findings)


def _given(request: Request) -> Answers:
    """What the file and the flags give; a flag goes before the file."""
    model = model_of(request.order.kind)
    flags = given_in(request.flags, model)
    source = source_in(request.source, model) if request.source is not None else Source()
    places = {**source.places, **flags.places}
    places.setdefault((), Place(f"noticeboard new {request.order.kind}"))
    order = replace(request.order, given={**source.data, **flags.data}, places=places)
    return Answers(order, (*source.findings, *flags.findings), source.filled)


def _by_place(findings: Sequence[Finding], places: Mapping[Location, Place]) -> tuple[Finding, ...]:
    """The findings as the values stand in what was given, from top to bottom."""
    ranks = {place: rank for rank, place in enumerate(dict.fromkeys(places.values()))}
    return tuple(sorted(findings, key=lambda finding: ranks.get(finding.where, -1)))


def _refuse(request: Request, findings: tuple[Finding, ...], desk: Desk) -> NoReturn:
    """End the command with all that is wrong, and with the way to give what is missing."""
    missing = [finding for finding in findings if finding.code == "field-missing"]
    if missing and request.source is None:
        words = _HOW.said_in(desk.language).format(key=missing[0].params["key"], kind=request.order.kind)
        refuse(findings, desk.language, words)
    refuse(findings, desk.language)


def _interviewed(order: Order, desk: Desk, asker: Asker) -> Order:
    """The order with everything that was answered."""
    known = defaults(order.kind, desk.library, order.round, order.unit)
    near = nearest(desk.library, order.round)
    file = file_of(order, known, desk.library, desk.docs)
    judge = judge_of(order.kind, file, near)
    interview = Interview(asker, words_of(desk.library), judge, desk.language)
    given = {} if order.kind in (ROUND, ARTICLE) else {"kind": order.kind}
    return replace(order, given=interview.record(model_of(order.kind), known, given))


def _insists(errors: Sequence[Finding], desk: Desk) -> bool:
    for finding in errors:
        say(f"{finding.what(desk.language)} — {finding.remedy(desk.language)}")
    return Terminal(desk.language).confirm(Prompt(_WRITE_ALL_THE_SAME.said_in(desk.language)), True)


def _todo(finding: Finding) -> Todo:
    return Todo(Text(*(f"{finding.what(language)} — {finding.remedy(language)}" for language in ("zh", "en"))))


def _write(candidate: Candidate, todos: tuple[Todo, ...], desk: Desk, *, force: bool) -> None:
    head = schema_comment(candidate.kind, candidate.file).removeprefix("# ")
    text = draft_text(finished(candidate, todos), desk.language, *filter(None, (head,)))
    try:
        for saved in save(desk.root, {candidate.file: text.encode()}, replace=force):
            say(Styled(_WRITTEN.said_in(desk.language).format(file=candidate.file), style="bold"))
            if saved.backup:
                kept = saved.backup.relative_to(desk.root).as_posix()
                say(_KEPT.said_in(desk.language).format(file=kept))
    except AlreadyThere as there:
        wrong_call(there.said_in(desk.language))
    except OSError as error:
        wrong_call(_NOT_WRITTEN.said_in(desk.language).format(file=candidate.file, error=error.strerror or error))


def _farewell(candidate: Candidate, todos: tuple[Todo, ...], language: str) -> None:
    if todos:
        say(_DRAFT.said_in(language))
        for line in todo_lines(todos, language):
            say(f"  {line}")
    if candidate.kind == ROUND:
        say(_NEXT_NOTICE.said_in(language).format(id=candidate.address))
    say(_NEXT.said_in(language))
