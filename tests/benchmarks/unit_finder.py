"""Measure how long the box of /complaints/units/ takes for a keystroke among 1,000 units."""

from __future__ import annotations

import argparse
import sys
import tempfile
from itertools import islice
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

# Run as a script, not by pytest, which knows where the tests' modules are.
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "browser"))

from chromium import QUIET, executable
from invented.units import register
from measure import README, write_into
from measuring.table import markdown_table
from yaml_text import yaml_text

from built_site import build
from compressing_server import folder_served
from site_tree import write_site

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser

BEGIN, END = "<!-- typed: begin -->", "<!-- typed: end -->"

TYPED = {
    "initials": "xjyj",
    "pinyin": "jiaoyuju",
    "a name": "县农业农村局",
    "what every name holds": "县委局公司村",
    "nothing": "火星开发区",
}
"""What is typed, by what it is; each letter is a keystroke, and so is each that is taken back."""

# From the letter that comes in until the new list is laid out; the next one waits for the frame.
KEYSTROKE = """(text) => new Promise((done) => {
  const box = document.querySelector('#unit');
  box.value = text;
  const began = performance.now();
  box.dispatchEvent(new InputEvent('input'));
  const searched = performance.now();
  document.body.getBoundingClientRect();
  const laid = performance.now();
  requestAnimationFrame(() => setTimeout(() => done([searched - began, laid - began])));
})"""


def main(arguments: list[str] | None = None) -> int:
    """Build the page, type into it, print the table, and with --write put it into the README."""
    from playwright.sync_api import sync_playwright

    options = _options(arguments)
    with (
        tempfile.TemporaryDirectory(prefix="noticeboard-finder-") as folder,
        sync_playwright() as playwright,
        folder_served(build_units(Path(folder), options.units)) as root,
    ):
        browser = playwright.chromium.launch(executable_path=executable(playwright.chromium), args=QUIET)
        rows = list(typing(browser, f"{root}complaints/units/", options))
        browser.close()
    heads = ["typed", "processor", "keystrokes", "median ms", "worst ms", "of which searching, worst ms"]
    report = f"{_facts(options)}\n\n{markdown_table(heads, rows)}"
    print(report)
    if options.write:
        write_into(README, report, BEGIN, END)
    return 0


def build_units(root: Path, units: int) -> Path:
    """A site whose register has so many units, each with an alias."""
    entries = [
        {"name": name, "aliases": [alias], "category": category, "slug": f"unit-{n}"}
        for n, (name, alias, category) in enumerate(islice(_names(), units))
    ]
    write_site(root, {"announcements/units.yml": yaml_text({"units": entries})})
    outcome = build(root, root / "site", strict=False)
    if outcome.code:
        raise RuntimeError(outcome.said)
    return root / "site"


def typing(browser: Browser, address: str, options: argparse.Namespace) -> Iterator[list[str]]:
    """Type every text, letter by letter, and take it back, on this machine and on one that is slower."""
    for slowdown in (1, options.slowdown):
        page = browser.new_page(viewport={"width": 360, "height": 740})
        page.goto(address)
        page.wait_for_selector("#unit")
        listed = page.locator("[data-unit]").count()
        if listed != options.units:
            raise RuntimeError(f"{listed} units are listed instead of {options.units}")
        session = page.context.new_cdp_session(page)
        session.send("Emulation.setCPUThrottlingRate", {"rate": slowdown})
        for name, text in TYPED.items():
            steps = [text[:n] for n in (*range(1, len(text) + 1), *range(len(text) - 1, -1, -1))]
            times = [page.evaluate(KEYSTROKE, step) for _ in range(options.runs) for step in steps]
            laid = [until_laid_out for _, until_laid_out in times]
            searched = max(searching for searching, _ in times)
            processor = f"{slowdown} times slower" if slowdown > 1 else "this machine's"
            measured = [f"{value:.1f}" for value in (median(laid), max(laid), searched)]
            yield [f"{name}: {text}", processor, str(len(times)), *measured]
        page.close()


def _names() -> Iterator[tuple[str, str, str]]:
    """More names than a county has units: those of the corpus, then their branches."""
    for number in ("", *(f"第{n}分" for n in "一二三四五六七八九")):
        for unit in register():
            branch = f"{number}中心" if number else ""
            yield f"{unit.name}{branch}", f"{unit.alias}{branch}", unit.category


def _facts(options: argparse.Namespace) -> str:
    return (
        f"Chromium, a phone of 360 × 740, {options.units:,} units with an alias each. A keystroke lasts until the list "
        f"that it leads to is laid out; each is typed and taken back {options.runs} times."
    )


def _options(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--units", type=int, default=1000, help="how many units the page lists, at most 2,000")
    parser.add_argument("--runs", type=int, default=5, help="how often each text is typed and taken back")
    parser.add_argument("--slowdown", type=int, default=4, help="how many times slower the second processor is")
    parser.add_argument("--write", action="store_true", help="put the table into the README beside this file")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main())
