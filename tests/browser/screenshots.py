"""Pictures of every kind of page, for people to look at: `make screenshots` writes them to screenshots/."""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

# Run as a script, not by pytest, which knows where the tests' modules are.
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from chromium import QUIET, executable
from paper import print_page
from served_site import KINDS, MOMENT, served_below, visit

from built_site import PROJECT, build

if TYPE_CHECKING:
    from playwright.sync_api import Browser

WIDTHS = (360, 768, 1440)
VIEWS: dict[str, dict[str, Any]] = {
    **{f"{width}-{scheme}": {"width": width, "scheme": scheme} for width in WIDTHS for scheme in ("light", "dark")},
    **{f"{width}-elder": {"width": width, "chosen": {"view": "elder"}} for width in WIDTHS},
    **{f"{width}-contrast": {"width": width, "chosen": {"contrast": "high"}} for width in WIDTHS},
    "360-no-script": {"width": 360, "scripts": False},
}
TARGET = PROJECT / "screenshots"


def main() -> int:
    """Build the sample site and take every page in every view. The exit code of the build."""
    from playwright.sync_api import sync_playwright

    with tempfile.TemporaryDirectory() as folder:
        outcome = build(PROJECT, Path(folder, "site"))
        if outcome.code:
            print(outcome.said, file=sys.stderr)
            return outcome.code
        shutil.rmtree(TARGET, ignore_errors=True)
        with served_below(Path(folder, "site")) as address, sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=executable(playwright.chromium), args=QUIET)
            for view, options in VIEWS.items():
                take(browser, address, TARGET / view, **options)
            take_sheets(browser, address, TARGET / "print")
            browser.close()
    return 0


def take(
    browser: Browser,
    address: str,
    folder: Path,
    *,
    width: int,
    scheme: str = "light",
    scripts: bool = True,
    chosen: dict[str, str] | None = None,
) -> None:
    """Write a picture of every kind of page, top to bottom, into the folder, as a reader has `chosen` to see it."""
    context = browser.new_context(
        viewport={"width": width, "height": 900},
        color_scheme="dark" if scheme == "dark" else "light",
        java_script_enabled=scripts,
        locale="zh-CN",
        timezone_id="Asia/Shanghai",
    )
    page = context.new_page()
    for kind, path in KINDS.items():
        if scripts:
            page.clock.set_fixed_time(MOMENT)
        page.goto(address + path)
        page.wait_for_load_state("networkidle")
        if chosen:
            page.evaluate("chosen => Object.assign(document.documentElement.dataset, chosen)", chosen)
        file = folder / f"{kind.replace(' ', '-')}.png"
        page.screenshot(path=file, full_page=True)
        print(file.relative_to(PROJECT))
    context.close()


def take_sheets(browser: Browser, address: str, folder: Path) -> None:
    """Write a picture of every sheet that is printed of every kind of page into the folder."""
    context = browser.new_context(locale="zh-CN", timezone_id="Asia/Shanghai")
    page = context.new_page()
    folder.mkdir(parents=True)
    for kind, path in KINDS.items():
        visit(page, address + path)
        for number, sheet in enumerate(print_page(page), 1):
            file = folder / f"{kind.replace(' ', '-')}-{number}.png"
            sheet.picture().save(file)
            print(file.relative_to(PROJECT))
    context.close()


if __name__ == "__main__":
    sys.exit(main())
