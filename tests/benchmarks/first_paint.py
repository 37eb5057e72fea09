"""Measure when a page shows its largest part, beside a stock Material page of the same content, in the same run."""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

# Run as a script, not by pytest, which knows where the tests' modules are.
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "browser"))

from chromium import QUIET, executable
from competitors.stock_page import write_stock_site
from measure import README, write_into
from measuring.painting import SLOW_3G, SLOWDOWN, Paint, paint
from measuring.table import markdown_table

from built_site import PROJECT, build, environment
from compressing_server import folder_served

if TYPE_CHECKING:
    from playwright.sync_api import Browser

PAGES = {
    "notice": "announcements/2026-11-villages/notice/",
    "article": "news/2018/pingli-jiaocha/",
    "rectification": "announcements/2024-03-round-10/rectification-jiaoyuju/",
}
"""The pages compared, by name, with their address in the sample site."""

OURS, STOCK = "Noticeboard", "stock Material"
BEGIN, END = "<!-- painted: begin -->", "<!-- painted: end -->"

Painted = dict[tuple[str, str], list[Paint]]
"""All visits, by page and site."""


def main(arguments: list[str] | None = None) -> int:
    """Build both sites, visit their pages in turn, print the tables, and with --write put them into the README."""
    from playwright.sync_api import sync_playwright

    options = _options(arguments)
    with tempfile.TemporaryDirectory(prefix="noticeboard-paint-") as folder, sync_playwright() as playwright:
        ours, stock = build_both(Path(folder), options.pages)
        with folder_served(ours) as our_root, folder_served(stock) as stock_root:
            browser = playwright.chromium.launch(executable_path=executable(playwright.chromium), args=QUIET)
            painted = visit_all(browser, {OURS: our_root, STOCK: stock_root}, options)
            browser.close()
    report = "\n\n".join((facts(options.runs), visits(painted), ratios(painted)))
    print(report)
    if options.write:
        write_into(README, report, BEGIN, END)
    return 0


def build_both(folder: Path, pages: list[str]) -> tuple[Path, Path]:
    """The sample site, and a stock site of the content of its pages."""
    ours, stock = folder / "ours", folder / "stock"
    outcome = build(PROJECT, ours)
    if outcome.code:
        raise RuntimeError(outcome.said)
    write_stock_site(stock, {name: ours / PAGES[name] / "index.html" for name in pages})
    command = [sys.executable, "-m", "mkdocs", "build", "-f", str(stock / "mkdocs.yml"), "-d", str(stock / "site")]
    subprocess.run(command, check=True, env=environment(), capture_output=True)
    return ours, stock / "site"


def visit_all(browser: Browser, roots: dict[str, str], options: argparse.Namespace) -> Painted:
    """Visit each page on either site in turn (A B A B …), so that a machine that slows down slows both."""
    painted: Painted = {}
    for turn in range(options.runs):
        for name in options.pages:
            for site, root in roots.items():
                seen = paint(browser, root + (PAGES[name] if site == OURS else f"{name}/"))
                painted.setdefault((name, site), []).append(seen)
                print(f"run {turn + 1}: {name}, {site}: {seen.largest / 1000:.2f} s", file=sys.stderr, flush=True)
    return painted


def facts(runs: int) -> str:
    """What the numbers are to be read by."""
    line = f"{SLOW_3G['downloadThroughput'] * 8 // 1000} kbit/s, {SLOW_3G['latency']} ms"
    return (
        f"Chromium, a phone of 360 × 740, processor {SLOWDOWN} times slower, slow 3G ({line}), nothing cached, both "
        f"compressed by gzip; median of {runs} visit(s), in turn. Stock Material is measured without its web fonts."
    )


def visits(painted: Painted) -> str:
    """One row a page and site."""
    rows = []
    for (name, site), seen in painted.items():
        times = [f"{_median(seen, what):.2f}" for what in ("first", "largest")]
        rows.append([name, site, *times, f"{seen[0].size / 1000:.0f}", str(seen[0].requests)])
    return markdown_table(["page", "site", "first paint s", "largest paint s", "kB", "requests"], rows)


def ratios(painted: Painted) -> str:
    """One row a page: how many times as long, and as much, stock Material needs."""
    rows = []
    for name in dict.fromkeys(name for name, _ in painted):
        ours, stock = painted[name, OURS], painted[name, STOCK]
        time = _median(stock, "largest") / _median(ours, "largest")
        rows.append([name, f"{time:.2f}", f"{stock[0].size / ours[0].size:.2f}"])
    return markdown_table(["page", "largest paint: stock ÷ Noticeboard", "bytes: stock ÷ Noticeboard"], rows)


def _median(seen: list[Paint], what: str) -> float:
    """In seconds."""
    return median(getattr(one, what) for one in seen) / 1000


def _options(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=5, help="visits of each page; the median counts")
    parser.add_argument("--pages", nargs="+", choices=list(PAGES), default=list(PAGES))
    parser.add_argument("--write", action="store_true", help="put the tables into the README beside this file")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main())
