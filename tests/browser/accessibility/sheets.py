"""A page that lies open, to be shown as one reader or another sees it, and measured."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import pytest
from served_site import KINDS, MOMENT

if TYPE_CHECKING:
    from collections.abc import Mapping

    from playwright.sync_api import Page

PROBES = Path(__file__).with_name("probes.js").read_text("utf-8")

PHONE, TABLET, SCREEN = 360, 768, 1280
NARROWEST = 320
"""A screen of 1280 pixels at 400 %, and the narrowest phone."""

MISSING = "missing page"
"""The error page names the site's root, so that it is seen whole only where the site stands at one."""

each_kind = pytest.mark.parametrize("sheet", [*KINDS, MISSING], indirect=True)


@dataclass(frozen=True)
class Look:
    """What the reader's system asks for, and what the reader has chosen with the tools."""

    scheme: Literal["light", "dark"] = "light"
    contrast: Literal["more", "no-preference"] = "no-preference"
    chosen: Mapping[str, str] = field(default_factory=dict)


PLAIN = Look()
DARK = Look("dark")
HIGH_CONTRAST = Look(chosen={"contrast": "high"})
ELDER = Look(chosen={"view": "elder"})
LOOKS = {"light": PLAIN, "dark": DARK, "high contrast": HIGH_CONTRAST, "elder view": ELDER}

SIZES = {
    **{f"type size {n}": Look(chosen={"textSize": n}) for n in "1234"},
    "elder view": ELDER,
    "elder view in the largest type": Look(chosen={"view": "elder", "textSize": "4"}),
}

# Tools that wait behind a button, or for a device that can read aloud, are looked at, too.
UNFOLD = """() => {
  for (const more of document.querySelectorAll('.tools__more')) more.toggleAttribute('data-shown', true);
  for (const panel of document.querySelectorAll('[data-read-aloud]')) panel.hidden = false;
}"""
CHOOSE = """(chosen) => {
  const { dataset } = document.documentElement;
  for (const name of ['textSize', 'contrast', 'view']) delete dataset[name];
  Object.assign(dataset, chosen);
}"""


class Sheet:
    """Opened at the tests' moment, on a phone, with all its tools laid out."""

    def __init__(self, page: Page, address: str) -> None:
        self.page = page
        self.address = address
        self.resize(PHONE)
        # Whatever the page was last shown as.
        page.emulate_media(color_scheme="light", contrast="no-preference", forced_colors="none", reduced_motion="null")
        page.clock.set_fixed_time(MOMENT)
        page.goto(address)
        page.evaluate(f"{PROBES};0")
        page.evaluate(UNFOLD)

    def resize(self, width: int, height: int = 740) -> None:
        self.page.set_viewport_size({"width": width, "height": height})

    def show(self, look: Look) -> None:
        self.page.emulate_media(color_scheme=look.scheme, contrast=look.contrast)
        self.page.evaluate(CHOOSE, dict(look.chosen))

    def probe(self, call: str) -> Any:
        """What the probe of probes.js answers to a call such as `faint(4.5)`."""
        return self.page.evaluate(f"probes.{call}")

    def holds_together(self) -> list[str]:
        """Whatever is wider than the page, cut off, or printed over something else."""
        return [
            f"{probe}: {found}" for probe in ("sideways", "cutOff", "overlapping") for found in self.probe(f"{probe}()")
        ]
