"""`noticeboard check`: everything that is wrong with the content, without building the site."""

from collections.abc import Iterable
from pathlib import Path
from typing import Annotated

import typer

from noticeboard.bilingual import Text
from noticeboard.commands.bar import Bar
from noticeboard.commands.console import OK, hand_over, language_of, root_of, say, wrong_call
from noticeboard.commands.mend import mend
from noticeboard.config import read_config
from noticeboard.edition import CONFIG_FILE, Examination, examine
from noticeboard.errors import BadMoment
from noticeboard.history import History, NoHistory
from noticeboard.reports.formats import Format
from noticeboard.reports.handbook import explained, handbook, listed
from noticeboard.reports.report import Report
from noticeboard.scope import Scope, everything, touched_by, within

_TITLE = Text("内容检查报告", "content check")
_SUBJECT = Text(
    "共检查 {rounds} 轮巡察、{documents} 份文件、{articles} 篇文章",
    "Checked — rounds: {rounds}, documents: {documents}, articles: {articles}",
)
_NO_PATH = Text(
    "{path}: 网站里没有这个文件或文件夹 — 核对路径",
    "{path}: there is no such file or folder in the site — check the path",
)
_NO_CODE = Text(
    "没有叫“{code}”的检查项 — 运行 noticeboard check --list 看全部",
    "there is no check “{code}” — run `noticeboard check --list` to see all",
)
_WRITE_WHAT = Text("--write 要和 --fix 一起用", "--write goes with --fix")
_NO_REPORT = Text(
    "--fix 显示的是改动，不是报告 — 去掉 --format 和 --output",
    "--fix shows what would change, and no report — leave out --format and --output",
)
_WHOLE_HANDBOOK = "all"


def check(
    paths: Annotated[
        list[Path] | None,
        typer.Argument(metavar="[PATH]…", help="只报告这些文件或文件夹里的问题 · report only what is found here"),
    ] = None,
    site: Annotated[Path | None, typer.Option("--site", help="网站所在的文件夹 · the folder of the site")] = None,
    format_: Annotated[Format, typer.Option("--format", help="报告的格式 · the format of the report")] = Format.TEXT,
    output: Annotated[
        Path | None, typer.Option("--output", help="把报告写进这个文件 · write the report into this file")
    ] = None,
    since: Annotated[
        str, typer.Option("--since", metavar="REV", help="只报告此后改动所及的问题 · only what changes since touch")
    ] = "",
    fix: Annotated[
        bool, typer.Option("--fix", help="显示可以自动改正的文字 · show what can be mended by machine")
    ] = False,
    write: Annotated[bool, typer.Option("--write", help="与 --fix 同用：写入文件 · with --fix: write it")] = False,
    list_: Annotated[bool, typer.Option("--list", help="列出全部检查项 · list all checks")] = False,
    explain: Annotated[
        str, typer.Option("--explain", metavar="CODE|all", help="说明一个（或全部）检查项 · explain a check, or all")
    ] = "",
    lang: Annotated[str, typer.Option("--lang", help="zh 或 en · language of the messages")] = "",
) -> None:
    """检查全部内容，不生成网站。Check all content without building the site."""
    language = language_of(lang)
    if list_ or explain:
        _teach(explain, language)
    if write and not fix:
        wrong_call(_WRITE_WHAT.said_in(language))
    if fix and (output is not None or format_ is not Format.TEXT):
        wrong_call(_NO_REPORT.said_in(language))
    root = root_of(site, paths or (), language)
    wanted = within([_inside(root, path, language) for path in paths]) if paths else everything
    try:
        config = read_config(root / CONFIG_FILE)
        with Bar(language) as bar:
            # A preview's library holds drafts and scheduled records, too: they had better be right before they are due.
            examined = examine(root, root / config.docs, config.site, preview=True, progress=bar)
        changed = touched_by(History(root).changed_since(since), examined.library) if since else everything
    except (BadMoment, NoHistory) as wrong:
        wrong_call(wrong.said_in(language))
    report = _report(root, examined, (wanted, changed))
    if fix:
        mend(examined.library, root, report.findings, language, write=write)
    hand_over(report, format_, output, language)


def _teach(code: str, language: str) -> None:
    """Print what checks there are, or what one is; then end."""
    if not code:
        for line in listed(language):
            say(line)
        raise typer.Exit(OK)
    text = handbook(language) if code == _WHOLE_HANDBOOK else explained(code, language)
    if text is None:
        wrong_call(_NO_CODE.said_in(language).format(code=code))
    typer.echo(text, nl=False)
    raise typer.Exit(OK)


def _inside(root: Path, path: Path, language: str) -> str:
    """The path from the site's root, as places name it."""
    whole = path.resolve()
    if not whole.exists() or not whole.is_relative_to(root):
        wrong_call(_NO_PATH.said_in(language).format(path=path))
    return whole.relative_to(root).as_posix()


def _report(root: Path, examined: Examination, scopes: Iterable[Scope]) -> Report:
    content = examined.library.content
    counts = {
        "rounds": len(content.rounds),
        "documents": len(content.documents),
        "articles": len(content.articles),
    }

    def asked_for(file: str) -> bool:
        return all(scope(file) for scope in scopes)

    return Report(
        title=_TITLE,
        site=examined.library.site.name,
        subject=Text(*(words.format(**counts) for words in _SUBJECT)),
        moment=examined.library.moment,
        root=root,
        findings=tuple(f for f in examined.findings if asked_for(f.where.file)),
        silenced=tuple(s for s in examined.silenced if asked_for(s.finding.where.file)),
    )
