"""The report for a person at a terminal: by file, with the line of the source and the remedy."""

from collections.abc import Iterator
from itertools import groupby

from rich.text import Text as Styled

from noticeboard.bilingual import Text
from noticeboard.errors import Finding, Severity
from noticeboard.reports.report import Report, Table
from noticeboard.reports.source import Source
from noticeboard.reports.words import SEVERITIES
from noticeboard.values.secrets import masked
from noticeboard.values.visible import visible

_COLOURS = {Severity.ERROR: "red", Severity.WARNING: "yellow"}
_SILENCED = Text("免检 {count} 处：", "Silenced: {count}")
_REASON = Text("原因：{reason}", "reason: {reason}")


def text_report(report: Report, language: str) -> Iterator[Styled]:
    """The lines of the report. Those that belong to the one above them begin with blanks."""
    source = Source(report.root, (*report.findings, *(s.finding for s in report.silenced)))
    for _, findings in groupby(report.findings, key=lambda finding: finding.where.file):
        for finding in findings:
            yield _said(finding, language)
            shown = source.shown(finding)
            if shown:
                yield Styled(f"  {finding.where.line:>5} │ {shown}", style="dim")
            yield Styled(f"        = {finding.code} ({SEVERITIES[finding.severity].said_in(language)})", style="dim")
        yield Styled()
    if report.silenced:
        yield Styled(_SILENCED.said_in(language).format(count=len(report.silenced)), style="bold")
        for silenced in report.silenced:
            finding = silenced.finding
            reason = _REASON.said_in(language).format(reason=silenced.because)
            yield Styled(f"  {finding.where}: {finding.what(language)} — {reason} ({finding.code})")
        yield Styled()
    for table in report.tables:
        yield from _table(table, language)
    yield Styled(report.closing(language), style="bold")


def _table(table: Table, language: str) -> Iterator[Styled]:
    """A table's rows below its title, one a line; an empty table says nothing, nor does one in detail."""
    if table.rows and not table.detail:
        yield Styled(table.title.said_in(language), style="bold")
        for row in table.rows:
            yield Styled(f"  {masked(visible('  '.join(row)))}")
        yield Styled()


def _said(finding: Finding, language: str) -> Styled:
    return Styled.assemble(
        (f"{finding.where}: ", "bold"),
        (finding.what(language), _COLOURS[finding.severity]),
        f" — {finding.remedy(language)}",
    )
