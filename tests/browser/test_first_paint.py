"""The script that measures the first paint runs, and measures what it says."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

from built_site import PROJECT

if TYPE_CHECKING:
    from playwright.sync_api import Browser

SCRIPT = PROJECT / "tests" / "benchmarks" / "first_paint.py"


def test_a_page_is_measured_beside_stock_material_in_the_same_run(browser: Browser) -> None:
    command = [sys.executable, str(SCRIPT), "--runs", "1", "--pages", "article"]
    ran = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
    assert ran.returncode == 0, ran.stderr
    rows = [line.strip("| ").split(" | ") for line in ran.stdout.splitlines() if line.startswith("| article")]
    ours, stock, ratio = rows
    assert (ours[1], stock[1]) == ("Noticeboard", "stock Material")
    # How long it takes depends on the machine; that the line answers after two seconds, and what was sent, does not.
    assert min(float(ours[3]), float(stock[3])) > 2
    assert float(ours[4]) < float(stock[4])
    assert float(ratio[2]) > 1
