"""The same finding on many pages is one: what is wrong in the footer is wrong ten thousand times."""

from collections.abc import Iterable
from dataclasses import replace

from noticeboard.errors import Finding

_SHOWN_EACH = 3


def folded(findings: Iterable[Finding]) -> list[Finding]:
    """The findings, but of more than three that say the same the first alone, which names the places of the others."""
    groups: dict[tuple[object, ...], list[Finding]] = {}
    for finding in findings:
        groups.setdefault((finding.code, *sorted(finding.params.items())), []).append(finding)
    kept: list[Finding] = []
    for group in groups.values():
        if len(group) <= _SHOWN_EACH:
            kept += group
        else:
            first, *others = sorted(group, key=lambda finding: (finding.where.file, finding.where.line or 0))
            kept.append(replace(first, elsewhere=tuple(finding.where for finding in others)))
    return kept
