"""The report as one page that can be printed and handed upwards: self-contained, asking nothing of any server."""

from collections import Counter
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from jinja2 import Environment, PackageLoader, StrictUndefined, Template

from noticeboard.bilingual import Text
from noticeboard.errors import Finding, Severity
from noticeboard.problems import FAMILIES, FAMILY_OF
from noticeboard.reports.report import Report
from noticeboard.reports.source import Source
from noticeboard.reports.words import SEVERITIES
from noticeboard.values.secrets import masked
from noticeboard.values.visible import visible

_WORDS = {
    "as_of": Text("检查时间", "As of"),
    "scope": Text("检查范围", "What was checked"),
    "result": Text("检查结果", "Result"),
    "summary": Text("按类别汇总", "By family"),
    "family": Text("类别", "Family"),
    "errors": Text("错误", "Errors"),
    "warnings": Text("提醒", "Warnings"),
    "silenced": Text("免检", "Silenced"),
    "total": Text("合计", "Total"),
    "details": Text("问题清单", "Findings"),
    "number": Text("序号", "No."),
    "place": Text("位置", "Place"),
    "what": Text("问题", "Finding"),
    "remedy": Text("处理办法", "Remedy"),
    "reason": Text("依据", "Reason"),
    "because": Text("免检原因", "Why it is silenced"),
    "silences": Text("免检清单", "Silenced findings"),
    "nothing": Text("没有发现问题。", "Nothing was found."),
    "checked_by": Text("检查人", "Checked by"),
    "approved_by": Text("审核人", "Approved by"),
    "date": Text("日期", "Date"),
}


class FamilyCount(NamedTuple):
    """How much was found of one family."""

    title: str
    errors: int
    warnings: int
    silenced: int


def html_report(report: Report, language: str) -> str:
    """The page: what was checked and when, counts by family, every finding with its reason, every silence."""
    source = Source(report.root, (*report.findings, *(silenced.finding for silenced in report.silenced)))
    return _template().render(
        report=report,
        language=language,
        lang="en" if language == "en" else "zh-CN",
        words={key: text.said_in(language) for key, text in _WORDS.items()},
        severities={severity: text.said_in(language) for severity, text in SEVERITIES.items()},
        families=_counts(report, language),
        shown=source.shown,
    )


@cache
def _template() -> Template:
    env = Environment(
        loader=PackageLoader("noticeboard.reports", "."),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=StrictUndefined,
    )
    env.filters["visible"] = lambda text: visible(masked(text))
    return env.get_template("report.html")


def _counts(report: Report, language: str) -> list[FamilyCount]:
    errors = _by_family(f for f in report.findings if f.severity is Severity.ERROR)
    warnings = _by_family(f for f in report.findings if f.severity is Severity.WARNING)
    silenced = _by_family(s.finding for s in report.silenced)
    return [
        FamilyCount(family.title.said_in(language), errors[family.key], warnings[family.key], silenced[family.key])
        for family in FAMILIES
        if errors[family.key] or warnings[family.key] or silenced[family.key]
    ]


def _by_family(findings: Iterable[Finding]) -> Counter[str]:
    return Counter(FAMILY_OF[finding.code].key for finding in findings)
