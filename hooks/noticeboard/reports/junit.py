"""The report in the XML of JUnit, which build servers show as failed tests."""

from collections.abc import Iterable
from itertools import groupby
from xml.etree import ElementTree

from noticeboard.errors import Finding, Silenced
from noticeboard.problems import FAMILIES, FAMILY_OF, Family
from noticeboard.reports.report import Report


def junit_report(report: Report, language: str) -> str:
    """A suite for each family; a failed test for each finding, a skipped one for each silence.

    A code of which nothing was found is a test that passed.
    """
    findings = _by_family(report.findings)
    silenced = {
        key: [s for s in report.silenced if FAMILY_OF[s.finding.code].key == key]
        for key in {FAMILY_OF[s.finding.code].key for s in report.silenced}
    }
    root = ElementTree.Element("testsuites", name=f"Noticeboard: {report.title.said_in(language)}")
    for family in FAMILIES:
        if family.problems:
            suite = _suite(family, findings.get(family.key, []), silenced.get(family.key, []), language)
            suite.set("timestamp", report.moment.strftime("%Y-%m-%dT%H:%M:%S"))
            root.append(suite)
    ElementTree.indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{ElementTree.tostring(root, encoding="unicode")}\n'


def _by_family(findings: Iterable[Finding]) -> dict[str, list[Finding]]:
    def key(finding: Finding) -> str:
        return FAMILY_OF[finding.code].key

    return {family: list(group) for family, group in groupby(sorted(findings, key=key), key=key)}


def _suite(family: Family, findings: list[Finding], silenced: list[Silenced], language: str) -> ElementTree.Element:
    told = {finding.code for finding in findings} | {s.finding.code for s in silenced}
    passed = [code for code in family.problems if code not in told]
    suite = ElementTree.Element(
        "testsuite",
        name=family.title.said_in(language),
        tests=str(len(passed) + len(findings) + len(silenced)),
        failures=str(len(findings)),
        errors="0",
        skipped=str(len(silenced)),
        time="0",
    )
    for code in passed:
        ElementTree.SubElement(suite, "testcase", classname=family.key, name=code, time="0")
    for finding in findings:
        failure = ElementTree.SubElement(_case(suite, family, finding), "failure")
        failure.set("type", str(finding.severity))
        failure.set("message", finding.what(language))
        failure.text = finding.line(language)
    for each in silenced:
        skipped = ElementTree.SubElement(_case(suite, family, each.finding), "skipped")
        skipped.set("message", each.because)
    return suite


def _case(suite: ElementTree.Element, family: Family, finding: Finding) -> ElementTree.Element:
    where = finding.where
    case = ElementTree.SubElement(suite, "testcase", classname=family.key, name=f"{finding.code} {where}", time="0")
    case.set("file", where.shown_file)
    if where.line:
        case.set("line", str(where.line))
    return case
