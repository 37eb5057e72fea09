"""Runs `noticeboard check` as an officer does, on a planted defect or on a site of a few files."""

from dataclasses import dataclass
from pathlib import Path

from typer.testing import CliRunner

from defects import NOW
from noticeboard.cli import app


@dataclass(frozen=True)
class Said:
    """What the command said, and its exit code."""

    code: int
    out: str
    err: str


def check(site: Path, *arguments: str, now: str = NOW) -> Said:
    """`noticeboard check` in the site, as of a moment. A crash is raised."""
    result = CliRunner(env={"NOTICEBOARD_NOW": now, "COLUMNS": "200"}).invoke(
        app, ["check", "--site", str(site), *arguments]
    )
    if result.exception and not isinstance(result.exception, SystemExit):
        raise result.exception
    return Said(result.exit_code, result.stdout, result.stderr)
