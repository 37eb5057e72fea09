"""The formats in which a report can be had."""

from collections.abc import Callable, Mapping
from enum import StrEnum

from noticeboard.reports.html import html_report
from noticeboard.reports.json_report import json_report
from noticeboard.reports.junit import junit_report
from noticeboard.reports.report import Report
from noticeboard.reports.sarif import sarif_report
from noticeboard.reports.text import text_report


class Format(StrEnum):
    """A format, as the command line names it."""

    TEXT = "text"
    JSON = "json"
    SARIF = "sarif"
    JUNIT = "junit"
    HTML = "html"


def _plain_text(report: Report, language: str) -> str:
    return "".join(f"{line.plain}\n" for line in text_report(report, language))


WRITERS: Mapping[Format, Callable[[Report, str], str]] = {
    Format.TEXT: _plain_text,
    Format.JSON: json_report,
    Format.SARIF: sarif_report,
    Format.JUNIT: junit_report,
    Format.HTML: html_report,
}
"""What writes a report in each format, in a language."""
