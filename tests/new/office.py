"""An office at its desk: sites to work in, and `noticeboard new` as it is called there."""

import os
import shutil
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from typer.testing import CliRunner

from built_site import PROJECT
from noticeboard.cli import app

LATER = "2027-12-01T10:00"
"""When every round of the sample county and of these tests is over, so that its feedback is due."""
ROUND = (
    "--term",
    "六届县委",
    "--number",
    "16",
    "--stationing",
    "2027年3月8日至5月14日",
    "--deadline",
    "2027年5月7日18时",
)
TABLE = """巡察组,被巡察单位,含,不含,电话,邮箱,来信地址,邮编,受理时间,信箱地点
县委第一巡察组,县财政局,,,0300-8880061,qhxc16@example.com,青禾县1160号邮政专用信箱,000403,24小时,县财政局大门东侧
,石桥街道,所辖21个村,柳庄村,,,,,,石桥街道办事处门前
县委第二巡察组,县水利局,,,0300-8880062,,,,,
"""
ID = "2027-03-round-16"


@dataclass(frozen=True)
class Said:
    code: int
    out: str
    err: str


def call(site: Path, *arguments: str, now: str = LATER, given: str = "") -> Said:
    """`noticeboard` in the site, as of a moment. A crash is raised."""
    command, *rest = arguments
    subcommand = [rest.pop(0)] if command == "new" else []
    runner = CliRunner(env={"NOTICEBOARD_NOW": now, "COLUMNS": "400"})
    words = [command, *subcommand, "--site", str(site), *rest]
    # In a thread of its own: a browser that other tests drive has left its event loop running in this one.
    with ThreadPoolExecutor(1) as aside:
        result = aside.submit(copy_context().run, partial(runner.invoke, app, words, input=given)).result()
    if result.exception and not isinstance(result.exception, SystemExit):
        raise result.exception
    return Said(result.exit_code, result.stdout, result.stderr)


def files_of(site: Path) -> dict[str, bytes]:
    return {path.relative_to(site).as_posix(): path.read_bytes() for path in site.rglob("*") if path.is_file()}


def new_files(site: Path, before: dict[str, bytes]) -> list[str]:
    return sorted(files_of(site).keys() - before.keys())


def empty_site(folder: Path) -> Path:
    return shutil.copytree(PROJECT / "tests/samples/good-empty-site", folder)


def county(folder: Path) -> Path:
    """The sample county without its freshness, which is switched off in its settings."""
    folder.mkdir()
    shutil.copy(PROJECT / "mkdocs.yml", folder)
    for part in ("announcements", "docs"):
        shutil.copytree(PROJECT / part, folder / part)
    return folder


def table(site: Path, text: str = TABLE, name: str = "round.csv") -> str:
    """The table, in a file beside the site, whose path is given back."""
    file = site.parent / name
    file.write_text(text, "utf-8")
    return os.fspath(file)
