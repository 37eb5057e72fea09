"""Which Chromium there is, and how it is told to be quiet."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import BrowserType

# Chromium itself talks to its maker unless told otherwise; the tests must see only what the pages do.
QUIET = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]


WHOLE = ("chromium", "chromium-browser", "google-chrome")
# The same engine without the windows, tabs and menus around it: it opens a page in a third of the time.
HEADLESS = ("chromium-headless-shell", *WHOLE)


def executable(chromium: BrowserType, names: Iterable[str] = WHOLE) -> str | None:
    """The first Chromium of those names that the system has, or that of Playwright, if there is one."""
    named = os.environ.get("NOTICEBOARD_CHROMIUM")
    if named:
        return named
    for name in names:
        if found := shutil.which(name):
            return found
    own = chromium.executable_path
    return own if Path(own).exists() else None
