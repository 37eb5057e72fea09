"""One first visit to a page by a slow phone on a slow line: when it shows what, and what it fetched."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Request

SLOWDOWN = 4
"""How many times slower than this machine the phone's processor is."""

#: Slow 3G as Chromium's developer tools mean it: 400 kbit/s either way, two seconds to an answer.
SLOW_3G = {"offline": False, "latency": 2000, "downloadThroughput": 50_000, "uploadThroughput": 50_000}

PHONE = {"viewport": {"width": 360, "height": 740}, "device_scale_factor": 2, "is_mobile": True, "locale": "zh-CN"}
PATIENCE = 180_000
"""Milliseconds after which a visit is given up: it would say nothing any more."""

_OBSERVE = """
  window.paints = {};
  for (const type of ['paint', 'largest-contentful-paint']) {
    // The last of its kind counts; the first paint has a name, the largest has none.
    const note = (list) => list.getEntries().forEach(({ name, startTime }) => { window.paints[name] = startTime; });
    new PerformanceObserver(note).observe({ type, buffered: true });
  }
"""


@dataclass(frozen=True, slots=True)
class Paint:
    """Milliseconds from the visit's start to the first and to the largest paint; bytes as sent, and requests."""

    first: float
    largest: float
    size: int
    requests: int


def paint(browser: Browser, url: str) -> Paint:
    """Visit the page with nothing in the cache, and wait until it has fetched all that it wants."""
    context = browser.new_context(**PHONE)
    page = context.new_page()
    session = context.new_cdp_session(page)
    session.send("Network.enable")
    session.send("Network.emulateNetworkConditions", SLOW_3G)
    session.send("Emulation.setCPUThrottlingRate", {"rate": SLOWDOWN})
    page.add_init_script(_OBSERVE)
    finished: list[Request] = []
    page.on("requestfinished", lambda request: finished.append(request))
    page.goto(url, timeout=PATIENCE)
    page.wait_for_load_state("networkidle", timeout=PATIENCE)
    paints = page.evaluate("paints")
    size = sum(request.sizes()["responseBodySize"] for request in finished)
    context.close()
    return Paint(paints["first-contentful-paint"], paints[""], size, len(finished))
