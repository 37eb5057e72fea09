"""`noticeboard new`: a command for each kind of record."""

from pathlib import Path
from typing import Annotated, NoReturn

import typer

from noticeboard.asking.asker import Prompt
from noticeboard.asking.needs import needs_of
from noticeboard.bilingual import Text
from noticeboard.commands.console import OK, language_of, say, wrong_call
from noticeboard.commands.new.channel import add_channel
from noticeboard.commands.new.desk import Desk, broken_off, desk_at
from noticeboard.commands.new.flags import explained
from noticeboard.commands.new.terminal import Terminal
from noticeboard.commands.new.unit import add_unit
from noticeboard.commands.new.work import Request, make, on_terminal
from noticeboard.drafts.saving import AlreadyThere, save
from noticeboard.records.fields import label
from noticeboard.records.kinds import DOCUMENT_KINDS
from noticeboard.records.round import Round
from noticeboard.scaffolding.candidate import ARTICLE, ROUND, model_of
from noticeboard.scaffolding.composing import Order
from noticeboard.tables.template import template_csv, template_xlsx

new = typer.Typer(no_args_is_help=True, help="新建一份记录。Make a new record.")

_SITE = typer.Option("--site", help="网站所在的文件夹 · the folder of the site")
_LANG = typer.Option("--lang", help="zh 或 en · language of questions and messages")
_FORCE = typer.Option("--force", help="替换已有的文件，原来的留作备份 · replace a file, keep the old one")
_FROM = typer.Option("--from", metavar="FILE", help="从文件读入各项内容 · read the values from a file")
_BODY = typer.Option("--body", metavar="FILE", help="正文所在的文件，- 为标准输入 · the file of the text, - for stdin")
_NAME = typer.Option("--name", help="文件名（网址），不写则自动取 · the file's name, which is its address")

Site = Annotated[Path | None, _SITE]
Lang = Annotated[str, _LANG]
Force = Annotated[bool, _FORCE]
From = Annotated[Path | None, _FROM]
Body = Annotated[str, _BODY]
Name = Annotated[str, _NAME]

_NO_ROUND = Text("没有编号为“{id}”的轮次 — 已有的：{known}", "there is no round “{id}” — known are: {known}")
_NO_ROUNDS = Text(
    "还没有轮次 — 先运行 noticeboard new round", "there are no rounds yet — run `noticeboard new round` first"
)
_WHICH_ROUND = Text(
    "没有写是哪一轮的 — 加上 --from-round 轮次编号；已有的：{known}",
    "the round is not named — add --from-round ID; known are: {known}",
)
_NO_UNIT = Text(
    "“{unit}”不是本轮的被巡察单位 — 本轮有：{known}", "“{unit}” is no unit of this round — these are: {known}"
)
_WHICH_UNIT = Text(
    "没有写是哪个单位的 — 加上 --unit 单位；本轮有：{known}",
    "the unit is not named — add --unit NAME; these are: {known}",
)
_NO_BODY = Text(
    "正文 {file} 读不了 — 核对路径；文件要是 UTF-8 文本", "the text {file} cannot be read — check it; UTF-8 only"
)
_NO_TEMPLATE = Text("空表写成 .xlsx 或 .csv — 改一下文件名", "the empty table is .xlsx or .csv — change the name")
_TEMPLATE = Text(
    "空表已写入 {file}。填好以后运行：noticeboard new round --from {file}",
    "The empty table is in {file}. Fill it in and run: noticeboard new round --from {file}",
)
_FREE = {"allow_extra_args": True, "ignore_unknown_options": True}
_FIELDS = "可用的字段（中文名也可以，如 --{zh}）· fields:\n\n{fields}"


def _epilog(kind: str) -> str:
    data = {"kind": kind} if kind in DOCUMENT_KINDS else {}
    needs = needs_of(model_of(kind), data)
    return _FIELDS.format(zh=label("title").zh, fields=explained(model_of(kind), needs.needed, needs.offered))


@new.command("round", context_settings=_FREE, epilog=_epilog(ROUND))
def new_round(
    context: typer.Context,
    source: From = None,
    template: Annotated[
        Path | None,
        typer.Option("--template", metavar="FILE", help="写一张空表（.xlsx 或 .csv）· write an empty table"),
    ] = None,
    id_: Annotated[str, typer.Option("--id", help="轮次编号（文件夹名），不写则自动取 · the round's id")] = "",
    site: Site = None,
    force: Force = False,
    lang: Lang = "",
) -> None:
    """一轮巡察：时间、巡察组、单位、联系方式。A round: dates, groups, units and channels."""
    language = language_of(lang)
    if template is not None:
        _write_template(template, language, force=force)
    desk = desk_at(site, language)
    make(Request(Order(ROUND, name=id_), context.args, source, force), desk)


def _document(kind: str) -> None:
    """Add the command of a kind of document."""

    def command(
        context: typer.Context,
        round_: Annotated[
            str, typer.Option("--from-round", "--round", help="所属轮次的编号 · the id of its round")
        ] = "",
        unit: Annotated[str, typer.Option("--unit", help="哪个单位（只用于整改）· of which unit")] = "",
        source: From = None,
        body: Body = "",
        name: Name = "",
        site: Site = None,
        force: Force = False,
        lang: Lang = "",
    ) -> None:
        desk = desk_at(site, language_of(lang))
        asked = on_terminal() and not context.args and source is None
        record = _round(desk, round_, asked=asked)
        unit = _unit(desk, record, unit, asked=asked) if kind == "rectification" or unit else ""
        order = Order(kind, name=name, body=_text(body, desk.language), round=record, unit=unit)
        make(Request(order, context.args, source, force), desk)

    command.__doc__ = f"{DOCUMENT_KINDS[kind].label.zh}。{DOCUMENT_KINDS[kind].label.en}."
    new.command(kind, context_settings=_FREE, epilog=_epilog(kind))(command)


for _kind in DOCUMENT_KINDS:
    _document(_kind)


@new.command("article", context_settings=_FREE, epilog=_epilog(ARTICLE))
def new_article(
    context: typer.Context,
    source: From = None,
    body: Body = "",
    name: Name = "",
    site: Site = None,
    force: Force = False,
    lang: Lang = "",
) -> None:
    """巡察动态的一篇文章。An article."""
    desk = desk_at(site, language_of(lang))
    order = Order(ARTICLE, name=name, body=_text(body, desk.language))
    make(Request(order, context.args, source, force), desk)


new.command("channel", context_settings=_FREE)(add_channel)
new.command("unit", context_settings=_FREE)(add_unit)


def _round(desk: Desk, id_: str, *, asked: bool) -> Round:
    """The round that is named, or chosen on the terminal."""
    rounds = sorted(desk.library.content.rounds, key=lambda one: one.stationing.start, reverse=True)
    known = "、".join(one.id for one in rounds)
    if not rounds:
        wrong_call(_NO_ROUNDS.said_in(desk.language))
    if not id_ and asked:
        options = [(one.id, f"{one.name}（{one.id}）") for one in rounds]
        id_ = _chosen(Prompt(label("round").said_in(desk.language)), options, desk)
    if not id_:
        wrong_call(_WHICH_ROUND.said_in(desk.language).format(known=known))
    found = next((one for one in rounds if one.id == id_), None)
    if found is None:
        wrong_call(_NO_ROUND.said_in(desk.language).format(id=id_, known=known))
    return found


def _unit(desk: Desk, round_: Round, name: str, *, asked: bool) -> str:
    """The unit that is named, by whichever of its names, as the round names it; or chosen on the terminal."""
    names = [unit.name for unit in round_.units]
    known = "、".join(names)
    if not name and asked:
        name = _chosen(Prompt(label("unit").said_in(desk.language)), [(one, one) for one in names], desk)
    if not name:
        wrong_call(_WHICH_UNIT.said_in(desk.language).format(known=known))
    meant = desk.library.unit(name)
    found = next((one for one in names if one == name or (meant and desk.library.unit(one) == meant)), None)
    if found is None:
        wrong_call(_NO_UNIT.said_in(desk.language).format(unit=name, known=known))
    return found


def _chosen(prompt: Prompt, options: list[tuple[str, str]], desk: Desk) -> str:
    try:
        return Terminal(desk.language).choose(prompt, options, options[0][0])
    except KeyboardInterrupt:
        broken_off(desk.language)


def _text(body: str, language: str) -> str:
    """The text in the file that is named; - is standard input."""
    if not body:
        return ""
    try:
        return typer.get_text_stream("stdin").read() if body == "-" else Path(body).read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError):
        wrong_call(_NO_BODY.said_in(language).format(file=body))


def _write_template(file: Path, language: str, *, force: bool) -> NoReturn:
    makers = {".xlsx": template_xlsx, ".csv": template_csv}
    if file.suffix.lower() not in makers:
        wrong_call(_NO_TEMPLATE.said_in(language))
    folder = file.resolve().parent
    try:
        save(folder, {file.name: makers[file.suffix.lower()](language)}, replace=force)
    except AlreadyThere as there:
        wrong_call(there.said_in(language))
    except OSError as error:
        wrong_call(f"{file}: {error.strerror or error}")
    say(_TEMPLATE.said_in(language).format(file=file))
    raise typer.Exit(OK)
