"""Precision and recall of `check` and `audit` on the planted defects and the near misses: `python tests/score.py`.

A finding is true where a case expects it at that line. Everything else that is found, in a planted case or in a near
miss, is false; what is expected and not found is missed.
"""

import os
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import built_cases
from defects import DEFECTS, SILENT, Planted, found
from noticeboard.problems import FAMILY_OF


@dataclass
class Score:
    """What was planted in a family and found, found and not planted, planted and not found; and its near misses."""

    true: int = 0
    false: int = 0
    missed: int = 0
    silent: int = 0

    @property
    def precision(self) -> float:
        return self.true / (self.true + self.false) if self.true + self.false else 1.0

    @property
    def recall(self) -> float:
        return self.true / (self.true + self.missed) if self.true + self.missed else 1.0

    def row(self, name: str) -> str:
        planted = self.true + self.missed
        return f"| {name} | {planted} | {self.silent} | {self.precision:.3f} | {self.recall:.3f} |"


def scores() -> dict[str, Score]:
    """By the family of what was planted or found; a near miss counts for the family whose folder it lies in."""
    by_family: dict[str, Score] = {}

    def of(family: str) -> Score:
        return by_family.setdefault(family, Score())

    for family, planted, got, near in _tried():
        for (code, _, _), count in (planted & got).items():
            of(FAMILY_OF[code].key).true += count
        for (code, _, _), count in (got - planted).items():
            of(FAMILY_OF[code].key).false += count
        for (code, _, _), count in (planted - got).items():
            of(FAMILY_OF[code].key).missed += count
        of(family).silent += near
    return by_family


def _tried() -> Iterator[tuple[str, Counter[Planted], Counter[Planted], int]]:
    """Of every case its family, what is planted, what is found, and how many near misses are in it."""
    for case in (*DEFECTS, *SILENT):
        yield case.family, Counter(case.planted), Counter(found(case)), case.near_misses
    for built in (*built_cases.cases("defects"), *built_cases.cases("near-misses")):
        with tempfile.TemporaryDirectory() as folder:
            built.write(Path(folder))
            yield (
                "audit",
                Counter(built.planted),
                Counter(built_cases.found(built_cases.inspected(Path(folder), built.now))),
                int(not built.planted),
            )


def main() -> int:
    """Print the table; exit 1 where anything is false or missed."""
    by_family = scores()
    total = Score()
    print("| family | planted | near misses | precision | recall |\n|---|---:|---:|---:|---:|")
    for family in sorted(by_family):
        score = by_family[family]
        print(score.row(family))
        for name in ("true", "false", "missed", "silent"):
            setattr(total, name, getattr(total, name) + getattr(score, name))
    print(total.row("all"))
    return 1 if total.false or total.missed else 0


if __name__ == "__main__":
    os.environ.pop("SOURCE_DATE_EPOCH", None)
    sys.exit(main())
