"""The report in SARIF 2.1.0, which code hosts show beside the lines that it names."""

import hashlib
import json
from collections.abc import Mapping
from importlib.metadata import version
from typing import Any
from urllib.parse import quote

from noticeboard.errors import Finding, Place
from noticeboard.problems import FAMILY_OF, PROBLEMS
from noticeboard.reports.report import Report
from noticeboard.reports.words import unfilled

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_ROOT = "%SRCROOT%"


def sarif_report(report: Report, language: str) -> str:
    """One run: the problems that occur as rules, the findings as results; what is silenced counts as suppressed."""
    found = [*report.findings, *(silenced.finding for silenced in report.silenced)]
    codes = {code: n for n, code in enumerate(dict.fromkeys(finding.code for finding in found))}
    results = [_result(finding, codes, language) for finding in report.findings]
    results += [
        {
            **_result(silenced.finding, codes, language),
            "suppressions": [{"kind": "inSource", "justification": silenced.because}],
        }
        for silenced in report.silenced
    ]
    run = {
        "tool": {
            "driver": {
                "name": "Noticeboard",
                "version": version("noticeboard"),
                "language": "en" if language == "en" else "zh-CN",
                "rules": [_rule(code, language) for code in codes],
            }
        },
        "columnKind": "unicodeCodePoints",
        "results": results,
    }
    return json.dumps({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=2) + "\n"


def _rule(code: str, language: str) -> dict[str, Any]:
    problem, family = PROBLEMS[code], FAMILY_OF[code]
    return {
        "id": code,
        "shortDescription": {"text": unfilled(problem.what, language)},
        "fullDescription": {"text": problem.reason.said_in(language)},
        "help": {"text": unfilled(problem.remedy, language)},
        "defaultConfiguration": {"level": str(problem.severity)},
        "properties": {"category": family.title.said_in(language), "tags": [family.key]},
    }


def _result(finding: Finding, codes: Mapping[str, int], language: str) -> dict[str, Any]:
    return {
        "ruleId": finding.code,
        "ruleIndex": codes[finding.code],
        "level": str(finding.severity),
        "message": {"text": f"{finding.what(language)} — {finding.remedy(language)}"},
        "locations": [{"physicalLocation": _location(finding.where)}],
        "partialFingerprints": {"noticeboard/v1": _fingerprint(finding)},
    }


def _location(place: Place) -> dict[str, Any]:
    location: dict[str, Any] = {"artifactLocation": {"uri": quote(place.shown_file), "uriBaseId": _ROOT}}
    return {**location, "region": {"startLine": place.line}} if place.line else location


def _fingerprint(finding: Finding) -> str:
    """What stays when lines move: a host then knows the finding again."""
    said = "\0".join((finding.code, finding.where.shown_file, finding.what("en")))
    return hashlib.sha256(said.encode()).hexdigest()[:32]
