"""What the command works with: the site, its records, and the language in which it speaks."""

from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

import typer

from noticeboard.bilingual import Text
from noticeboard.commands.console import FOUND, complain, root_of, say, wrong_call
from noticeboard.config import read_config
from noticeboard.edition import CONFIG_FILE
from noticeboard.errors import BadMoment, Finding
from noticeboard.library import Library, library_of
from noticeboard.lifecycle import now
from noticeboard.reading.content import read_content
from noticeboard.settings import read_settings

_NOTHING = Text("没有写任何文件。", "Nothing was written.")


@dataclass(frozen=True, slots=True)
class Desk:
    """`docs` is the folder of the site's pages, relative to `root`."""

    root: Path
    docs: str
    library: Library
    language: str


def desk_at(site: Path | None, language: str) -> Desk:
    """The desk in the site around this folder, or in the one that is named; else the command was called wrongly."""
    root = root_of(site, (), language)
    config = read_config(root / CONFIG_FILE)
    settings, _ = read_settings(root / CONFIG_FILE)
    try:
        moment = now(settings.timezone)
    except BadMoment as bad:
        wrong_call(bad.said_in(language))
    content = read_content(root, root / config.docs)
    return Desk(root, config.docs, library_of(content, settings, config.site, moment, preview=True), language)


def refuse(findings: tuple[Finding, ...], language: str, advice: str = "") -> NoReturn:
    """End the command, all problems said, with nothing written."""
    for line in (*(finding.line(language) for finding in findings), *filter(None, (advice,))):
        complain(line)
    raise typer.Exit(FOUND)


def broken_off(language: str) -> NoReturn:
    """End the command where nobody wanted to go on."""
    say(_NOTHING.said_in(language))
    raise typer.Exit(FOUND)
