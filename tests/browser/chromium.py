"""Which Chromium there is, and how it is told to be quiet."""

from __future__ import annotations

import os
import shutil
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


def executable(chromium: BrowserType) -> str | None:
    """The Chromium of the system, or that of Playwright, if there is one."""
    named = os.environ.get("NOTICEBOARD_CHROMIUM")
    if named:
        return named
    for name in ("chromium", "chromium-browser", "google-chrome"):
        if found := shutil.which(name):
            return found
    own = chromium.executable_path
    return own if Path(own).exists() else None
