"""What remains of the findings when the office's grades and the records' silences are applied to them."""

import difflib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from noticeboard.bilingual import Text
from noticeboard.errors import Finding, Place, Severity, Silenced, in_order
from noticeboard.library import Library
from noticeboard.problems import FAMILIES, FAMILY_OF
from noticeboard.problems.audit import AUDIT
from noticeboard.records.channel import Body
from noticeboard.records.decision import Decision
from noticeboard.records.silence import CheckedRecord, Silence
from noticeboard.records.unit import Unit
from noticeboard.settings import Checks

_OFF = "off"
_SWITCHED = tuple(family for family in FAMILIES if not family.fixed and family is not AUDIT)
SWITCHABLE = frozenset(code for family in _SWITCHED for code in family.problems)
"""The codes of every check that an office may switch off or regrade, and a record silence."""
_GRADED = SWITCHABLE | {*AUDIT.problems} | {family.key for family in (*_SWITCHED, AUDIT)}
"""What settings may grade: the same, what is found in built sites, and whole families."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What was found, and what would have been but for a silence."""

    findings: tuple[Finding, ...]
    silenced: tuple[Silenced, ...]


def settled(found: Iterable[Finding], library: Library) -> Outcome:
    """The findings under the grades of the settings and the silences of the records, by file and line."""
    findings = [*graded(in_order(found), library.settings.checks), *_wrong_grades(library)]
    silences = _Silences(library)
    kept, silenced = [], []
    for finding in findings:
        silence = silences.of(finding)
        if silence is None:
            kept.append(finding)
        else:
            silenced.append(Silenced(finding, silence.reason))
    return Outcome(in_order([*kept, *silences.wrong()]), tuple(silenced))


def graded(findings: Iterable[Finding], checks: Checks) -> Iterator[Finding]:
    """The findings as the settings grade them, without those that they switch off."""
    for finding in findings:
        grade = _grade_of(finding.code, checks.grades)
        if grade is None:
            yield finding
        elif grade != _OFF:
            yield replace(finding, grade=Severity(grade))


def _grade_of(code: str, grades: Mapping[str, str]) -> str | None:
    """The grade of a check: its own, else its family's."""
    return grades.get(code, grades.get(FAMILY_OF[code].key)) if grades and code in _GRADED else None


def _wrong_grades(library: Library) -> Iterator[Finding]:
    settings = library.settings
    for name in settings.checks.grades:
        if name not in _GRADED:
            yield _unfit(name, settings.origin.at("checks", "grades", name))


def _unfit(name: str, place: Place) -> Finding:
    """That a check cannot be meant: there is none of that name, or it is one that always applies."""
    if name in FAMILY_OF and name not in SWITCHABLE:
        return Finding("check-fixed", place, {"code": name})
    nearest = difflib.get_close_matches(name, sorted(_GRADED), n=1)
    hint = Text(f"是不是想写“{nearest[0]}”？", f"did you mean “{nearest[0]}”?") if nearest else _LISTED
    return Finding("check-unknown", place, {"code": name, "hint": hint})


_LISTED = Text("运行 noticeboard check --list 看全部检查项", "run `noticeboard check --list` to see all of them")


class _Silences:
    """The silences of all records, by file and code, and which of them silenced something."""

    def __init__(self, library: Library) -> None:
        content = library.content
        records: tuple[CheckedRecord, ...] = (
            *content.rounds,
            *content.documents,
            *content.articles,
            *content.pages,
            *content.bodies,
            *content.decisions,
            *content.units,
        )
        self._grades = library.settings.checks.grades
        self._all = [(record, n, silence) for record in records for n, silence in enumerate(record.checks)]
        self._by_code: dict[tuple[str, str], list[tuple[CheckedRecord, Silence]]] = {}
        for record, _, silence in self._all:
            self._by_code.setdefault((record.origin.file, silence.code), []).append((record, silence))
        self._used: set[int] = set()

    def of(self, finding: Finding) -> Silence | None:
        """The silence that applies to the finding."""
        for record, silence in self._by_code.get((finding.where.file, finding.code), ()):
            if finding.code in SWITCHABLE and _holds(record, finding.where.line):
                self._used.add(id(silence))
                return silence
        return None

    def wrong(self) -> Iterator[Finding]:
        """The silences that silence nothing: there is no such check, or nothing to silence."""
        for record, n, silence in self._all:
            place = record.origin.at("checks", n)
            if silence.code not in SWITCHABLE:
                yield _unfit(silence.code, place)
            elif id(silence) not in self._used and _grade_of(silence.code, self._grades) != _OFF:
                yield Finding("silence-idle", place, {"code": silence.code})


def _holds(record: CheckedRecord, line: int | None) -> bool:
    """Whether a line of a record's file is the record's: in a register, each entry has its own lines."""
    if not isinstance(record, (Body, Decision, Unit)):
        return True
    lines = record.origin.lines.values()
    return line is not None and min(lines) <= line <= max(lines)
