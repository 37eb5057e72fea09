"""The report as JSON: for scripts."""

import json
from typing import Any

from noticeboard.errors import Finding
from noticeboard.problems import FAMILY_OF
from noticeboard.reports.report import Report
from noticeboard.values.secrets import masked


def json_report(report: Report, language: str) -> str:
    """Every finding with its code, family, severity, place and words; a line counts from 1, null is the whole file."""
    data = {
        "title": report.title.said_in(language),
        "site": report.site,
        "as_of": report.moment.isoformat(timespec="minutes"),
        "summary": {
            "said": report.closing(language),
            "errors": report.errors,
            "warnings": report.warnings,
            "silenced": len(report.silenced),
        },
        **{
            table.key: [
                dict(zip((column.en for column in table.columns), map(masked, row), strict=True)) for row in table.rows
            ]
            for table in report.tables
        },
        "findings": [_entry(finding, language) for finding in report.findings],
        "silenced": [
            {**_entry(silenced.finding, language), "silenced_because": silenced.because} for silenced in report.silenced
        ],
    }
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def _entry(finding: Finding, language: str) -> dict[str, Any]:
    return {
        "code": finding.code,
        "family": FAMILY_OF[finding.code].key,
        "severity": str(finding.severity),
        "file": finding.where.shown_file,
        "line": finding.where.line,
        "elsewhere": [{"file": place.file, "line": place.line} for place in finding.elsewhere],
        "what": finding.what(language),
        "remedy": finding.remedy(language),
        "reason": finding.problem.reason.said_in(language),
    }
