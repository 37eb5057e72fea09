"""What a run says at its end."""

from collections.abc import Iterable

from noticeboard.bilingual import Text
from noticeboard.errors import Finding, Severity
from noticeboard.library import Library

_STOPPED = Text(
    "内容有 {errors} 处错误、{warnings} 处提醒，网站没有改动。改好后再试一次。",
    "errors: {errors}, warnings: {warnings}; the site was left as it is. Mend the content and try again.",
)
_CHECKED = Text(
    "共检查 {rounds} 轮巡察、{documents} 份文件、{articles} 篇文章：{errors} 处错误，{warnings} 处提醒。",
    "Checked — rounds: {rounds}, documents: {documents}, articles: {articles}; errors: {errors}, warnings: {warnings}.",
)


def verdict(findings: Iterable[Finding], language: str) -> str:
    """How many errors and warnings stopped a build, and what that means for the site."""
    return _STOPPED.said_in(language).format(**_counts(findings))


def summary_of(library: Library, findings: Iterable[Finding], language: str) -> str:
    """What was looked at and how much was found."""
    content = library.content
    return _CHECKED.said_in(language).format(
        rounds=len(content.rounds),
        documents=len(content.documents),
        articles=len(content.articles),
        **_counts(findings),
    )


def _counts(findings: Iterable[Finding]) -> dict[str, int]:
    severities = [finding.severity for finding in findings]
    return {"errors": severities.count(Severity.ERROR), "warnings": severities.count(Severity.WARNING)}
