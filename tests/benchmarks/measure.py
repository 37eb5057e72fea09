"""Measure full builds of Noticeboard, Hugo and Material's blog plugin, side by side in the same run."""

import argparse
import os
import platform
import shutil
import sys
import tempfile
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from statistics import median

from measuring.builders import BUILDERS, Builder
from measuring.process import Cost, run
from measuring.table import Result, Results, costs, ratios, reach

README = Path(__file__).with_name("README.md")
BEGIN, END = "<!-- measured: begin -->", "<!-- measured: end -->"
LONG = 120
"""Seconds after which a build is not repeated: against so long a run the machine's noise is small."""

PACKAGES = ("mkdocs", "mkdocs-material", "comrak", "hugo")


def main(arguments: list[str] | None = None) -> int:
    """Write, build and measure every size; print the tables, and with --write put them into the README."""
    options = _options(arguments)
    results: Results = {}
    for records in options.sizes:
        chosen = [BUILDERS[name] for name in options.builders if name != "blog" or records <= options.blog_up_to]
        results |= measure(records, chosen, options.runs)
    report = "\n\n".join(
        (facts(options.runs), costs(results), ratios(results), reach(results)),
    )
    print(report)
    if options.write:
        write_into(README, report, BEGIN, END)
    return 0


def measure(records: int, builders: list[Builder], runs: int) -> Results:
    """Write each builder's site once, then build them in turn (A B C, A B C, …), each time from nothing."""
    costs_of: dict[str, list[Cost]] = {builder.name: [] for builder in builders}
    made: dict[str, tuple[int, int]] = {}
    with tempfile.TemporaryDirectory(prefix="noticeboard-bench-") as folder:
        sites = {builder.name: Path(folder, builder.name) for builder in builders}
        for builder in builders:
            _say(f"{records:,} records: writing for {builder.label}")
            sites[builder.name].mkdir()
            builder.write(sites[builder.name], records)
        output = Path(folder, "output")
        for turn in range(runs):
            for builder in builders:
                if any(cost.wall > LONG for cost in costs_of[builder.name]):
                    continue
                site = sites[builder.name]
                cost = run(builder.command(site, output), site, builder.environment_for(site))
                _say(f"{records:,} records: run {turn + 1} of {runs}: {builder.label} {cost.wall:.2f} s")
                costs_of[builder.name].append(cost)
                made[builder.name] = produced(output, records)
                shutil.rmtree(output)
    return {(records, name): Result(_median(of), *made[name]) for name, of in costs_of.items()}


def produced(output: Path, records: int) -> tuple[int, int]:
    """How many HTML files, and how many bytes in all; fewer pages than records means the build skipped some."""
    files = [path for path in output.rglob("*") if path.is_file()]
    pages = sum(path.suffix == ".html" for path in files)
    if pages < records:
        raise RuntimeError(f"only {pages} HTML files of {records} records: the build did not do its work")
    return pages, sum(path.stat().st_size for path in files)


def facts(runs: int) -> str:
    """The machine and the versions, for whoever compares two tables."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    named = ", ".join(f"{package} {_version(package)}" for package in PACKAGES)
    return (
        f"{cores} cores, {platform.system()} {platform.machine()}, Python {platform.python_version()}; {named}. "
        f"Median of {runs} run(s), builders in turn; a build of over {LONG} s is run once. "
        "Absolute times are noisy: compare within one table only."
    )


def write_into(readme: Path, report: str, begin: str, end: str) -> None:
    """Replace what stands between the two markers."""
    before, begun, rest = readme.read_text(encoding="utf-8").partition(begin)
    _, ended, after = rest.partition(end)
    if not (begun and ended):
        raise ValueError(f"{readme.name} lacks the markers {begin} and {end}")
    readme.write_text(f"{before}{begin}\n\n{report}\n\n{end}{after}", encoding="utf-8")


def _median(of: list[Cost]) -> Cost:
    return Cost(
        median(cost.wall for cost in of), median(cost.cpu for cost in of), int(median(cost.peak for cost in of))
    )


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "not installed"


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def _options(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="+", default=[300, 1000, 3000, 10000], help="records a corpus")
    parser.add_argument("--blog-up-to", type=int, default=1000, help="largest size the blog plugin has to build")
    parser.add_argument("--runs", type=int, default=3, help="builds of each; the median counts")
    parser.add_argument("--builders", nargs="+", choices=list(BUILDERS), default=list(BUILDERS))
    parser.add_argument("--write", action="store_true", help="put the tables into the README beside this file")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main())
