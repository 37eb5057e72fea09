"""What a run has to report, and its words for how much was found."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from noticeboard.bilingual import Text
from noticeboard.errors import Finding, Severity, Silenced

_STOPPED = Text(
    "内容有 {errors} 处错误、{warnings} 处提醒，网站没有改动。改好后再试一次。",
    "errors: {errors}, warnings: {warnings}; the site was left as it is. Mend the content and try again.",
)
_CLOSING = Text(
    "{subject}：{errors} 处错误，{warnings} 处提醒。",
    "{subject}; errors: {errors}, warnings: {warnings}.",
)


@dataclass(frozen=True, slots=True)
class Table:
    """Something that a run found out and that is no problem: a row for each thing, a column for each fact.

    One in `detail` is left out where somebody reads on a terminal.
    """

    key: str
    title: Text
    columns: tuple[Text, ...]
    rows: tuple[tuple[str, ...], ...]
    detail: bool = False


@dataclass(frozen=True, slots=True)
class Report:
    """Everything that one run found in what lies below `root`.

    `title` names the kind of run, `site` the site, `subject` what was looked at, in words; `moment` is that as of which
    it was, in the site's time zone. Findings are by file and line, their files relative to `root`.
    """

    title: Text
    site: str
    subject: Text
    moment: datetime
    root: Path
    findings: tuple[Finding, ...]
    silenced: tuple[Silenced, ...] = ()
    tables: tuple[Table, ...] = ()

    @property
    def errors(self) -> int:
        return count_of(self.findings, Severity.ERROR)

    @property
    def warnings(self) -> int:
        return count_of(self.findings, Severity.WARNING)

    def closing(self, language: str) -> str:
        """What was looked at and how much was found, in one line."""
        return _CLOSING.said_in(language).format(
            subject=self.subject.said_in(language), errors=self.errors, warnings=self.warnings
        )


def count_of(findings: Iterable[Finding], severity: Severity) -> int:
    """How many of the findings are of the severity."""
    return sum(finding.severity is severity for finding in findings)


def verdict(findings: Iterable[Finding], language: str) -> str:
    """How many errors and warnings stopped a build, and what that means for the site."""
    found = tuple(findings)
    return _STOPPED.said_in(language).format(
        errors=count_of(found, Severity.ERROR), warnings=count_of(found, Severity.WARNING)
    )
