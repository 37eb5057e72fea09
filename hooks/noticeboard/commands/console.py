"""How every command speaks: its exit codes, its language, its two streams, and a report in the format asked for."""

import os
from pathlib import Path
from typing import NoReturn

import typer
from rich.console import Console
from rich.text import Text as Styled

from noticeboard.bilingual import Text
from noticeboard.reports.formats import WRITERS, Format
from noticeboard.reports.report import Report
from noticeboard.reports.text import text_report

OK, FOUND, USAGE = 0, 1, 2
"""Exit codes: nothing is wrong; something was found; the command was called wrongly."""

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
