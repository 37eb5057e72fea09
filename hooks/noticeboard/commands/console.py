"""How every command speaks: its exit codes, its language, its two streams, and a report in the format asked for."""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

import typer
from rich.console import Console
from rich.text import Text as Styled

from noticeboard.bilingual import Text
from noticeboard.edition import CONFIG_FILE
from noticeboard.reports.formats import WRITERS, Format
from noticeboard.reports.report import Report
from noticeboard.reports.text import text_report

OK, FOUND, USAGE = 0, 1, 2
"""Exit codes: nothing is wrong; something was found; the command was called wrongly."""

_NO_SITE = Text(
    "{folder}: 这里没有 mkdocs.yml — 在网站所在的文件夹里运行，或用 --site 指明文件夹",
    "{folder}: there is no mkdocs.yml here — run this in the folder of the site, or name it with --site",
)
_NOT_WRITTEN = Text("写不了 {file}（{error}）", "{file} cannot be written ({error})")
_WRITTEN = Text("报告已写入 {file}", "the report is in {file}")


def language_of(lang: str) -> str:
    """The language asked for, else that of the environment, else Chinese."""
    return lang or os.environ.get("NOTICEBOARD_LANG", "zh")


def say(line: str | Styled) -> None:
    """A line on standard output, coloured on a terminal only."""
    Console(soft_wrap=True, highlight=False).print(Styled(line) if isinstance(line, str) else line)


def complain(text: str) -> None:
    """A line on standard error."""
    Console(stderr=True, soft_wrap=True, highlight=False).print(Styled(text))


def wrong_call(text: str) -> NoReturn:
    """End the command, for it was called wrongly."""
    complain(text)
    raise typer.Exit(USAGE)


def root_of(site: Path | None, paths: Sequence[Path], language: str) -> Path:
    """The folder of the site: the one that is named, else the nearest one around the first path or this folder."""
    start = (site or (paths[0] if paths else Path())).resolve()
    around = (start,) if site else (start, *start.parents)
    root = next((folder for folder in around if (folder / CONFIG_FILE).is_file()), None)
    if root is None:
        wrong_call(_NO_SITE.said_in(language).format(folder=site or (paths[0] if paths else Path())))
    return root


def hand_over(report: Report, format_: Format, output: Path | None, language: str) -> NoReturn:
    """Print the report, or write it whole into `output` and print its closing line; then end by what was found."""
    if output is not None:
        _write(output, WRITERS[format_](report, language), language)
        say(report.closing(language))
        say(_WRITTEN.said_in(language).format(file=output))
    elif format_ is Format.TEXT:
        for line in text_report(report, language):
            say(line)
    else:
        # Not through the console, which would colour it, wrap it and drop control characters.
        typer.echo(WRITERS[format_](report, language), nl=False)
    raise typer.Exit(FOUND if report.findings else OK)


def _write(output: Path, text: str, language: str) -> None:
    partial = output.with_name(f"{output.name}.partial")
    try:
        partial.write_text(text, "utf-8", newline="\n")
        partial.replace(output)
    except OSError as error:
        wrong_call(_NOT_WRITTEN.said_in(language).format(file=output, error=error.strerror or error))
