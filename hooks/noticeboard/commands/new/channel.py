"""`noticeboard new channel`: one more way to report, of a standing body or of a group of a round."""

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any

import typer

from noticeboard.asking.asker import Prompt
from noticeboard.asking.interview import Interview
from noticeboard.asking.known import words_of
from noticeboard.bilingual import Text
from noticeboard.commands.console import language_of, wrong_call
from noticeboard.commands.new.addition import add, begin
from noticeboard.commands.new.desk import Desk, broken_off, desk_at, refuse
from noticeboard.commands.new.flags import given_in
from noticeboard.commands.new.terminal import Terminal
from noticeboard.commands.new.work import on_terminal
from noticeboard.drafts.draft import Tree
from noticeboard.drafts.insertion import Way
from noticeboard.errors import Place
from noticeboard.reading.content import CHANNELS_FILE, ROUND_FILE
from noticeboard.records.channel import Channel
from noticeboard.records.fields import label
from noticeboard.records.origin import Location
from noticeboard.scaffolding.candidate import nearest
from noticeboard.scaffolding.lone_channel import weighed_channel
from noticeboard.scaffolding.normal import normal
from noticeboard.scaffolding.ways import way_to

_FILE = f"announcements/{CHANNELS_FILE}"
_WHERE = Text(
    "没有写加到哪里 — 常设渠道加 --body 机关，某一轮的加 --round 轮次编号 --group 巡察组；现有机关：{known}",
    "where it belongs is not said — add --body NAME for a standing one, or --round ID --group NAME; bodies: {known}",
)
_NO_GROUP = Text(
    "“{group}”不是这一轮的巡察组 — 本轮有：{known}", "“{group}” is no group of this round — these are: {known}"
)
_NO_ROUND = Text("没有编号为“{id}”的轮次 — 已有的：{known}", "there is no round “{id}” — known are: {known}")
_MATTERS = Text(
    "“{body}”还不在 {file} 里 — 加上 --matters 写明它受理什么；现有机关：{known}",
    "“{body}” is not in {file} yet — add --matters to say what it accepts; bodies: {known}",
)


def add_channel(
    context: typer.Context,
    body: Annotated[str, typer.Option("--body", help="常设渠道：属于哪个机关 · of which standing body")] = "",
    matters: Annotated[
        list[str] | None, typer.Option("--matters", help="新机关受理什么，可写几次 · what a new body accepts")
    ] = None,
    round_: Annotated[str, typer.Option("--round", help="某一轮的：轮次编号 · of which round")] = "",
    group: Annotated[str, typer.Option("--group", help="某一轮的：巡察组 · of which group")] = "",
    yes: Annotated[bool, typer.Option("--yes", help="不再询问，直接写入 · write it without asking")] = False,
    site: Annotated[Path | None, typer.Option("--site", help="网站所在的文件夹 · the folder of the site")] = None,
    lang: Annotated[str, typer.Option("--lang", help="zh 或 en · language of questions and messages")] = "",
) -> None:
    """信访举报渠道：加到常设渠道，或某一轮的某个组。A channel, of a standing body or of a group of a round."""
    desk = desk_at(site, language_of(lang))
    asked = on_terminal() and not context.args
    try:
        if asked and not (body or round_):
            body, round_, group = _place(desk)
        file, way, new_body = _target(desk, body, matters or [], round_, group)
        entry = _asked(desk) if asked else _given(desk, context.args)
        if new_body:
            whole: Mapping[str, Tree] = {**new_body, "channels": (entry,)}
            if not (desk.root / file).is_file():
                begin(desk, file, "channels", {"bodies": (whole,)})
            entry = whole
        add(desk, file, way, entry, yes=yes)
    except KeyboardInterrupt:
        broken_off(desk.language)


def _target(desk: Desk, body: str, matters: list[str], round_: str, group: str) -> tuple[str, Way, Mapping[str, Tree]]:
    """The file, the way to the list in it, and the body that has to be entered first, if any."""
    if round_:
        return _of_group(desk, round_, group)
    names = [one.name for one in desk.library.bodies]
    known = "、".join(names)
    if not body:
        wrong_call(_WHERE.said_in(desk.language).format(known=known))
    if body in names:
        return _FILE, way_to(desk.root / _FILE, ("bodies", names.index(body), "channels")), {}
    if not matters:
        wrong_call(_MATTERS.said_in(desk.language).format(body=body, file=_FILE, known=known))
    return _FILE, way_to(desk.root / _FILE, ("bodies",)), {"name": body, "matters": tuple(matters)}


def _of_group(desk: Desk, id_: str, group: str) -> tuple[str, Way, Mapping[str, Tree]]:
    rounds = {one.id: one for one in desk.library.content.rounds}
    if id_ not in rounds:
        wrong_call(_NO_ROUND.said_in(desk.language).format(id=id_, known="、".join(rounds)))
    names = [one.name for one in rounds[id_].groups]
    group = group or (names[0] if len(names) == 1 else "")
    if group not in names:
        wrong_call(_NO_GROUP.said_in(desk.language).format(group=group, known="、".join(names)))
    file = f"announcements/{id_}/{ROUND_FILE}"
    return file, way_to(desk.root / file, ("groups", names.index(group), "channels")), {}


def _given(desk: Desk, flags: list[str]) -> Mapping[str, Tree]:
    given = given_in(flags, Channel)
    places: dict[Location, Place] = {(): Place("noticeboard new channel"), **given.places}
    wrong = (*given.findings, *weighed_channel(given.data, places, nearest(desk.library, None)))
    if wrong:
        refuse(wrong, desk.language)
    return normal(Channel.model_validate(given.data))


def _asked(desk: Desk) -> Mapping[str, Tree]:
    near = nearest(desk.library, None)

    def judge(data: Mapping[str, Any]) -> Mapping[Location, list[Any]]:
        located: dict[Location, Place] = {(key,): Place(key) for key in data}
        found: dict[Location, list[Any]] = {}
        for finding in weighed_channel(data, located, near):
            found.setdefault((finding.where.file,), []).append(finding)
        return found

    interview = Interview(Terminal(desk.language), words_of(desk.library), judge, desk.language)
    return normal(Channel.model_validate(interview.record(Channel, {}, {})))


def _place(desk: Desk) -> tuple[str, str, str]:
    """The body, or the round and group, that is chosen on the terminal."""
    places = {f"b{n}": (body.name, "", "") for n, body in enumerate(desk.library.bodies)}
    rounds = sorted(desk.library.content.rounds, key=lambda one: one.stationing.start, reverse=True)
    pairs = [(round_, group) for round_ in rounds for group in round_.groups]
    places |= {f"g{n}": ("", round_.id, group.name) for n, (round_, group) in enumerate(pairs)}
    shown = {f"b{n}": body.name for n, body in enumerate(desk.library.bodies)}
    shown |= {f"g{n}": f"{round_.name} › {group.name}" for n, (round_, group) in enumerate(pairs)}
    if not places:
        wrong_call(_WHERE.said_in(desk.language).format(known=""))
    prompt = Prompt(label("bodies").said_in(desk.language))
    return places[Terminal(desk.language).choose(prompt, list(shown.items()), next(iter(shown)))]
