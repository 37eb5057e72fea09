"""axe-core, the field's own checker, on every kind of page, in every look, on a phone and on a screen."""

from __future__ import annotations

from pathlib import Path

import axe_playwright_python
from sheets import LOOKS, PHONE, SCREEN, Sheet, each_kind

AXE = Path(axe_playwright_python.__file__).with_name("axe.min.js").read_text("utf-8")

# Every rule of WCAG 2.2 A and AA, and what axe-core calls best practice: none is left out. What axe-core cannot decide
# ("incomplete") counts as found: here it can decide everything.
FINDINGS = """async () => {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
  const { violations, incomplete, passes } = await axe.run({ runOnly: tags, elementRef: false });
  const found = [...violations, ...incomplete].flatMap(({ id, help, nodes }) =>
    nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 160)}`));
  return { found, passed: passes.length };
}"""


@each_kind
def test_axe_finds_nothing_in_any_look_at_any_width(sheet: Sheet) -> None:
    sheet.page.evaluate(f"{AXE};0")
    found = []
    for width in (PHONE, SCREEN):
        sheet.resize(width)
        for name, look in LOOKS.items():
            sheet.show(look)
            answer = sheet.page.evaluate(FINDINGS)
            assert answer["passed"] > 20, "axe-core looked at next to nothing"
            found += [f"{width}, {name}: {finding}" for finding in answer["found"]]
    assert found == []
