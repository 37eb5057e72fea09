"""Measure `noticeboard audit` on built sites of the corpus."""

import argparse
import os
import sys
import tempfile
from pathlib import Path
from statistics import median

from measure import produced
from measuring.builders import BUILDERS, MOMENT
from measuring.process import Cost, run

FINE = (0, 1)
"""Nothing found, and something found: the corpus ends some weeks before its moment."""


def main(arguments: list[str] | None = None) -> int:
    """Build each size once, audit it as often as asked, and print a row for each."""
    options = _options(arguments)
    print(
        "| records | HTML pages | output MB | wall s | CPU s | peak MB |\n| ---: | ---: | ---: | ---: | ---: | ---: |"
    )
    for records in options.sizes:
        print(row(records, options.runs), flush=True)
    return 0


def row(records: int, runs: int) -> str:
    builder = BUILDERS["noticeboard"]
    with tempfile.TemporaryDirectory(prefix="noticeboard-bench-") as folder:
        site, output = Path(folder, "corpus"), Path(folder, "site")
        site.mkdir()
        builder.write(site, records)
        run(builder.command(site, output), site, builder.environment_for(site))
        pages, size = produced(output, records)
        costs = [audit(site, output) for _ in range(runs)]
    wall, cpu, peak = (median(values) for values in zip(*((c.wall, c.cpu, c.peak) for c in costs), strict=True))
    return f"| {records:,} | {pages:,} | {size / 1e6:.1f} | {wall:.2f} | {cpu:.2f} | {peak / 1e6:.0f} |"


def audit(site: Path, output: Path) -> Cost:
    """One audit, as an officer calls it, with the settings of the corpus."""
    command = [
        sys.executable,
        "-c",
        "from noticeboard.cli import main; main()",
        "audit",
        str(output),
        "--site",
        str(site),
    ]
    return run(command, site, os.environ | {"NOTICEBOARD_NOW": MOMENT}, FINE)


def _options(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="+", default=[1000, 10000], help="records a corpus")
    parser.add_argument("--runs", type=int, default=3, help="audits of each; the median counts")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main())
