"""`noticeboard audit`: a built site as a site inspector sees it."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Annotated

import typer

from noticeboard.auditing.facts.expected import Expected
from noticeboard.auditing.inspection import Inspection, inspect
from noticeboard.auditing.online import Answers, ask
from noticeboard.auditing.outside import OutsideLink
from noticeboard.bilingual import Text
from noticeboard.checks.outcome import graded
from noticeboard.commands.bar import Bar
from noticeboard.commands.console import complain, hand_over, language_of, wrong_call
from noticeboard.config import Config, read_config
from noticeboard.edition import CONFIG_FILE
from noticeboard.errors import BadMoment, Severity, in_order
from noticeboard.lifecycle import now
from noticeboard.reports.formats import Format
from noticeboard.reports.report import Report, Table
from noticeboard.settings import Settings, read_settings

_TITLE = Text("成品网站检查报告", "audit of the built site")
_SUBJECT = Text("共检查 {pages} 个网页，站外链接 {outside} 个", "Audited — pages: {pages}, outside links: {outside}")
_SUBJECT_ONLINE = Text(
    "共检查 {pages} 个网页，站外链接 {outside} 个，询问了其中 {asked} 个",
    "Audited — pages: {pages}, outside links: {outside}, of which were asked: {asked}",
)
_HOSTS = Text("链向的网站：", "Sites linked to:")
_HOST_COLUMNS = (Text("网站", "host"), Text("链接数", "links"))
_LINKS = Text("站外链接", "Outside links")
_LINK_COLUMNS = (Text("网站", "host"), Text("网址", "url"), Text("网页数", "pages"), Text("首见于", "first"))
_NO_FOLDER = Text(
    "{folder}: 打不开这个文件夹 — 先运行 mkdocs build，或指明建好的网站所在的文件夹",
    "{folder}: this folder cannot be opened — run mkdocs build first, or name the folder of a built site",
)
_NO_SETTINGS = Text(
    "{folder}: 这里没有 mkdocs.yml — 核对 --site", "{folder}: there is no mkdocs.yml here — check --site"
)


def audit(
    built: Annotated[
        Path, typer.Argument(metavar="[BUILT]", help="建好的网站所在的文件夹 · the folder of the built site")
    ] = Path("site"),
    site: Annotated[
        Path | None,
        typer.Option("--site", help="设置（mkdocs.yml）所在的文件夹，默认在上一级找 · the folder of its settings"),
    ] = None,
    url: Annotated[str, typer.Option("--url", help="网站发布在哪个网址 · the address at which it is published")] = "",
    online: Annotated[bool, typer.Option("--online", help="逐个询问站外链接是否打得开 · ask outside links")] = False,
    page_kb: Annotated[int, typer.Option("--page-kb", min=0, help="网页上限，kB · the most a page may load")] = 0,
    picture_kb: Annotated[int, typer.Option("--picture-kb", min=0, help="图片上限，kB · the largest picture")] = 0,
    format_: Annotated[Format, typer.Option("--format", help="报告的格式 · the format of the report")] = Format.TEXT,
    output: Annotated[
        Path | None, typer.Option("--output", help="把报告写进这个文件 · write the report into this file")
    ] = None,
    lang: Annotated[str, typer.Option("--lang", help="zh 或 en · language of the messages")] = "",
) -> None:
    """像检查网站的人那样检查建好的网站。Look at a built site the way a site inspector does."""
    language = language_of(lang)
    root = built.resolve()
    config, settings = _settings_of(site, root, language)
    answers = None
    try:
        moment = now(settings.timezone)
        checks = settings.checks
        expected = Expected(
            moment=moment,
            site_id=settings.site_id,
            icp=settings.icp,
            police=settings.police,
            page_kb=page_kb or checks.page_kb,
            picture_kb=picture_kb or checks.picture_kb,
            news_days=settings.columns.news.fresh_days,
            notice_days=settings.columns.notices.fresh_days,
        )
        with Bar(language) as bar:
            inspected = inspect(root, url or (config.site.url if config else None), expected, bar)
            if online:
                answers = ask(inspected.outside, bar)
    except BadMoment as bad:
        wrong_call(bad.said_in(language))
    except OSError:
        wrong_call(_NO_FOLDER.said_in(language).format(folder=built))
    findings = (*inspected.findings, *(answers.findings if answers else ()))
    report = Report(
        title=_TITLE,
        site=config.site.name if config else inspected.title or root.name,
        subject=_subject(inspected, answers),
        moment=moment,
        root=root,
        findings=in_order(graded(findings, checks)),
        tables=tuple(_tables(inspected.outside)),
    )
    hand_over(report, format_, output, language)


def _settings_of(site: Path | None, root: Path, language: str) -> tuple[Config | None, Settings]:
    """The settings in the folder that is named, else in that above the built site; nobody's where there are none."""
    folder = site.resolve() if site else root.parent
    if not (folder / CONFIG_FILE).is_file():
        if site:
            wrong_call(_NO_SETTINGS.said_in(language).format(folder=site))
        return None, read_settings(folder / CONFIG_FILE)[0]
    settings, wrong = read_settings(folder / CONFIG_FILE)
    errors = [finding.line(language) for finding in wrong if finding.severity is Severity.ERROR]
    for line in errors[:-1]:
        complain(line)
    if errors:
        wrong_call(errors[-1])
    return read_config(folder / CONFIG_FILE), settings


def _subject(inspected: Inspection, answers: Answers | None) -> Text:
    counts = {
        "pages": inspected.pages,
        "outside": sum(map(len, inspected.outside.values())),
        "asked": answers.asked if answers else 0,
    }
    return Text(*(words.format(**counts) for words in (_SUBJECT_ONLINE if answers else _SUBJECT)))


def _tables(outside: Mapping[str, Sequence[OutsideLink]]) -> Iterator[Table]:
    """The sites that the pages link to, and every link by its site."""
    hosts = sorted(outside.items(), key=lambda item: (-len(item[1]), item[0]))
    yield Table("hosts", _HOSTS, _HOST_COLUMNS, tuple((host, str(len(links))) for host, links in hosts))
    rows = (
        (host, link.url, str(link.pages), f"{link.file}:{link.line}" if link.line else link.file)
        for host, links in outside.items()
        for link in links
    )
    yield Table("outside", _LINKS, _LINK_COLUMNS, tuple(rows), detail=True)
