"""Measure `noticeboard check` on corpora of several sizes: wall and processor time, and memory."""

import argparse
import os
import sys
import tempfile
from pathlib import Path
from statistics import median

from corpus import write_corpus
from measuring.process import Cost, run

COMMAND = [sys.executable, "-c", "from noticeboard.cli import main; main()", "check"]
MEGABYTE = 1_000_000


def main(arguments: list[str] | None = None) -> int:
    """Write a corpus of each size, check it several times, and print a table of the medians."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="+", default=[1000, 3000, 10000], help="records a corpus")
    parser.add_argument("--runs", type=int, default=3, help="runs of each; the median counts")
    options = parser.parse_args(arguments)
    print("| records | wall | processor | memory |\n|---:|---:|---:|---:|")
    for records in options.sizes:
        print(row(records, measure(records, options.runs)), flush=True)
    return 0


def measure(records: int, runs: int) -> list[Cost]:
    """The cost of each run. Nothing is wrong with the corpus: a run that finds something is refused."""
    with tempfile.TemporaryDirectory(prefix="noticeboard-bench-") as folder:
        write_corpus(Path(folder), records)
        return [run(COMMAND, Path(folder), dict(os.environ)) for _ in range(runs)]


def row(records: int, costs: list[Cost]) -> str:
    """A line of the table."""
    wall, cpu = median(cost.wall for cost in costs), median(cost.cpu for cost in costs)
    peak = median(cost.peak for cost in costs) / MEGABYTE
    return f"| {records:,} | {wall:.1f} s | {cpu:.1f} s | {peak:,.0f} MB |"


if __name__ == "__main__":
    sys.exit(main())
