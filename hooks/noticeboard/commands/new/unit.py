"""`noticeboard new unit`: one more unit in the register."""

from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from noticeboard.asking.interview import Interview
from noticeboard.asking.known import words_of
from noticeboard.checks.rules import check
from noticeboard.commands.console import language_of
from noticeboard.commands.new.addition import add, begin
from noticeboard.commands.new.desk import Desk, broken_off, desk_at, refuse
from noticeboard.commands.new.flags import given_in
from noticeboard.commands.new.terminal import Terminal
from noticeboard.commands.new.work import on_terminal
from noticeboard.errors import Finding, Place
from noticeboard.library import library_of
from noticeboard.reading.content import UNITS_FILE
from noticeboard.reading.validation import validated
from noticeboard.records.origin import Gathered, Location
from noticeboard.records.unit import Unit
from noticeboard.scaffolding.candidate import nearest
from noticeboard.scaffolding.normal import normal
from noticeboard.scaffolding.ways import way_to

_FILE = f"announcements/{UNITS_FILE}"


def add_unit(
    context: typer.Context,
    yes: Annotated[bool, typer.Option("--yes", help="不再询问，直接写入 · write it without asking")] = False,
    site: Annotated[Path | None, typer.Option("--site", help="网站所在的文件夹 · the folder of the site")] = None,
    lang: Annotated[str, typer.Option("--lang", help="zh 或 en · language of questions and messages")] = "",
) -> None:
    """单位名册里的一个单位。A unit of the register."""
    desk = desk_at(site, language_of(lang))
    given = given_in(context.args, Unit)
    if on_terminal() and not context.args:
        interview = Interview(Terminal(desk.language), words_of(desk.library), lambda _: {}, desk.language)
        try:
            given.data = dict(interview.record(Unit, {}, {}))
        except KeyboardInterrupt:
            broken_off(desk.language)
    places: dict[Location, Place] = {(): Place("noticeboard new unit"), **given.places}
    unit = validated(Unit, given.data, Gathered(_FILE, places=places))
    wrong = (*given.findings, *(unit if isinstance(unit, list) else _among_others(unit, places, desk)))
    if wrong or isinstance(unit, list):
        refuse(wrong, desk.language)
    if not (desk.root / _FILE).is_file():
        begin(desk, _FILE, "units", {"units": (normal(unit),)})
    add(desk, _FILE, way_to(desk.root / _FILE, ("units",)), normal(unit), yes=yes)


def _among_others(unit: Unit, places: dict[Location, Place], desk: Desk) -> tuple[Finding, ...]:
    """What the checks say of the unit beside those of the register."""
    near = nearest(desk.library, None)
    content = replace(near.content, units=(*near.content.units, unit))
    among = library_of(content, near.settings, near.site, near.moment, preview=True)
    return tuple(finding for finding in check(among).findings if finding.where in places.values())
