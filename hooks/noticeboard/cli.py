"""The `noticeboard` command."""

import os
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.text import Text as Styled

from noticeboard.bilingual import Text
from noticeboard.config import Config, read_config
from noticeboard.edition import CONFIG_FILE, examine
from noticeboard.errors import BadMoment, Finding, Severity
from noticeboard.report import summary_of

app = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False)

OK, FOUND, USAGE = 0, 1, 2
"""Exit codes: nothing is wrong; something was found; the command was called wrongly."""

_NO_SITE = Text(
    "{folder}: 这里没有 mkdocs.yml — 在网站所在的文件夹里运行，或用 --site 指明文件夹",
    "{folder}: there is no mkdocs.yml here — run this in the folder of the site, or name it with --site",
)


@app.callback()
def noticeboard() -> None:
    """巡察公告网的命令。The command of Noticeboard."""


@app.command()
def check(
    site: Annotated[Path, typer.Option("--site", help="网站所在的文件夹 · the folder of the site")] = Path(),
    lang: Annotated[str, typer.Option("--lang", help="zh 或 en · language of the messages")] = "",
) -> None:
    """检查全部内容，不生成网站。Check all content without building the site."""
    language = lang or os.environ.get("NOTICEBOARD_LANG", "zh")
    out, err = Console(soft_wrap=True, highlight=False), Console(stderr=True, soft_wrap=True, highlight=False)
    root = site.resolve()
    if not (root / CONFIG_FILE).is_file():
        err.print(Styled(_NO_SITE.said_in(language).format(folder=site)))
        raise typer.Exit(USAGE)
    config: Config = read_config(root / CONFIG_FILE)
    try:
        # The preview's library holds drafts and scheduled records, too, which had better be right before they are due.
        examined = examine(root, root / config.docs, config.site, preview=True)
    except BadMoment as bad:
        err.print(Styled(bad.said_in(language)))
        raise typer.Exit(USAGE) from None
    for finding in examined.findings:
        out.print(_styled(finding, language))
    out.print(Styled(summary_of(examined.library, examined.findings, language), style="bold"))
    raise typer.Exit(FOUND if examined.findings else OK)


def _styled(finding: Finding, language: str) -> Styled:
    colour = "red" if finding.severity is Severity.ERROR else "yellow"
    return Styled.assemble(
        (f"{finding.where}: ", "bold"),
        (finding.what(language), colour),
        f" — {finding.remedy(language)}",
    )


def main() -> None:
    """Run the command."""
    app()
