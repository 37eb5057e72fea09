"""The measurements as Markdown: what each build cost, and the ratios the project wants to reach."""

from dataclasses import dataclass

from measuring.builders import BUILDERS
from measuring.process import Cost

MEGABYTE = 1_000_000
GROWTH = (1_000, 10_000)


@dataclass(frozen=True, slots=True)
class Result:
    """The median cost of one builder at one size, and the site it made."""

    cost: Cost
    pages: int
    size: int


Results = dict[tuple[int, str], Result]


def costs(results: Results) -> str:
    """One row a size and builder."""
    rows = [
        [
            f"{records:,}",
            BUILDERS[name].label,
            f"{result.cost.wall:.2f}",
            f"{result.cost.cpu:.2f}",
            f"{result.cost.peak / MEGABYTE:.0f}",
            f"{result.pages:,}",
            f"{result.size / MEGABYTE:.1f}",
        ]
        for (records, name), result in results.items()
    ]
    return markdown_table(["records", "builder", "wall s", "CPU s", "peak MB", "HTML pages", "output MB"], rows)


def ratios(results: Results) -> str:
    """One row a size: how Noticeboard stands against each of the others; a dash where one was not measured."""
    rows = []
    for records in sorted({records for records, _ in results}):

        def wall(name: str, records: int = records) -> float | None:
            return _wall(results, records, name)

        rows.append(
            [
                f"{records:,}",
                _ratio(wall("noticeboard"), wall("hugo")),
                _ratio(wall("blog"), wall("noticeboard")),
                _ratio(wall("blog"), wall("hugo")),
            ]
        )
    return markdown_table(["records", "Noticeboard ÷ Hugo", "blog ÷ Noticeboard", "blog ÷ Hugo"], rows)


def reach(results: Results) -> str:
    """What the project set itself, beside what was measured."""
    small, large = GROWTH
    sizes_of_blog = [records for records, name in results if name == "blog"]
    largest_blog = max(sizes_of_blog, default=small)
    peak = results[large, "noticeboard"].cost.peak if (large, "noticeboard") in results else None
    at_large, at_small = (_wall(results, records, "noticeboard") for records in (large, small))
    rows = [
        [f"Noticeboard ÷ Hugo at {large:,}", "≤ 2.5", _ratio(at_large, _wall(results, large, "hugo"))],
        [
            f"blog ÷ Noticeboard at {largest_blog:,}",
            "≥ 10",
            _ratio(_wall(results, largest_blog, "blog"), _wall(results, largest_blog, "noticeboard")),
        ],
        [f"Noticeboard at {large:,} ÷ at {small:,}", "≤ 11", _ratio(at_large, at_small)],
        [f"Noticeboard's peak memory at {large:,}", "< 1,000 MB", f"{peak / MEGABYTE:.0f} MB" if peak else "–"],
    ]
    hugo = _ratio(*(_wall(results, records, "hugo") for records in (large, small)))
    rows.append([f"for comparison: Hugo at {large:,} ÷ at {small:,}", "", hugo])
    return markdown_table(["what", "reach", "measured"], rows)


def _wall(results: Results, records: int, name: str) -> float | None:
    result = results.get((records, name))
    return result.cost.wall if result else None


def _ratio(over: float | None, under: float | None) -> str:
    return f"{over / under:.2f}" if over and under else "–"


def markdown_table(head: list[str], rows: list[list[str]]) -> str:
    """The first column to the left, numbers to the right."""
    lines = [head, ["---", *["---:"] * (len(head) - 1)], *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)
