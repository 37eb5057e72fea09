"""Precision and recall of importing, field by field: `python tests/benchmarks/import_score.py [FOLDER] [--wrong]`.

FOLDER holds texts with their expectations (tests/imported_texts.py says how they are written); without one, the texts
of the tests are taken. A value is right where the expectation has it at that place; what else was found is false, and
what is expected and was not found is missed. `--wrong` prints both.
"""

import sys
from collections import Counter, defaultdict
from collections.abc import Iterable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from imported_texts import TEXTS, Case, cases, compared

ARTICLE = "article"


class Score:
    """How many values were right, false and missed."""

    def __init__(self) -> None:
        self.right = self.false = self.missed = 0

    def row(self, name: str) -> str:
        found, expected = self.right + self.false, self.right + self.missed
        precision = self.right / found if found else 1.0
        recall = self.right / expected if expected else 1.0
        return f"| {name} | {expected} | {precision:.3f} | {recall:.3f} |"


def main(arguments: list[str]) -> int:
    """Print the tables: one of articles, one of all other kinds."""
    folders = [Path(argument) for argument in arguments if not argument.startswith("--")]
    texts = cases(folders[0] if folders else TEXTS)
    for kinds, name in ((True, "articles"), (False, "announcements")):
        chosen = [case for case in texts if (case.kind == ARTICLE) == kinds]
        if chosen:
            print(f"\n{name}: {len(chosen)} texts\n\n| field | values | precision | recall |\n|---|---:|---:|---:|")
            _print(chosen, wrong="--wrong" in arguments)
    return 0


def _print(texts: Iterable[Case], *, wrong: bool) -> None:
    scores: dict[str, Score] = defaultdict(Score)
    lines = []
    for case in texts:
        result = compared(case)
        right = result.expected & result.found
        for values, name in (
            (right, "right"),
            (result.found - right, "false"),
            (result.expected - right, "missed"),
        ):
            lines += [f"{case.name}: {name} {leaf}" for leaf in values if name != "right"]
            _count(scores, values, name)
    for field in sorted(scores):
        print(scores[field].row(field))
    whole = Score()
    for name in ("right", "false", "missed"):
        setattr(whole, name, sum(getattr(score, name) for score in scores.values()))
    print(whole.row("all"))
    if wrong:
        print("\n".join(["", *lines]))


def _count(scores: dict[str, Score], values: Counter[tuple[str, str, str]], name: str) -> None:
    for (field, _, _), count in values.items():
        setattr(scores[field], name, getattr(scores[field], name) + count)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
