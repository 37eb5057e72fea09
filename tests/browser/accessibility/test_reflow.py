"""At 400 % and on the narrowest phone nothing scrolls sideways, and nothing is cut off or printed over."""

from __future__ import annotations

from sheets import LOOKS, NARROWEST, PHONE, SCREEN, SIZES, Sheet, each_kind

# WCAG 1.4.12, set as the reader's own style sheet.
SPACED = """() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    * { letter-spacing: .12em !important; word-spacing: .16em !important; line-height: 1.5 !important; }
    p { margin-bottom: 2em !important; }`);
  document.adoptedStyleSheets = [sheet];
}"""


@each_kind
def test_at_400_percent_nothing_scrolls_sideways_or_is_lost_in_any_type_size(sheet: Sheet) -> None:
    sheet.resize(NARROWEST, 256)
    found = []
    for name, look in {**LOOKS, **SIZES}.items():
        sheet.show(look)
        found += [f"{name}: {lost}" for lost in sheet.holds_together()]
    assert found == []


@each_kind
def test_with_the_readers_own_spacing_of_text_nothing_is_lost(sheet: Sheet) -> None:
    sheet.page.evaluate(SPACED)
    found = []
    for width in (NARROWEST, SCREEN):
        sheet.resize(width)
        for name in ("light", "elder view"):
            sheet.show(LOOKS[name])
            found += [f"{width}, {name}: {lost}" for lost in sheet.holds_together()]
    assert found == []


@each_kind
def test_a_phone_held_either_way_shows_the_same(sheet: Sheet) -> None:
    upright = sheet.page.locator("main").inner_text()
    assert sheet.holds_together() == []
    # As wide as a phone is high, and still below the width at which the page is laid out anew.
    sheet.resize(740, PHONE)
    assert sheet.holds_together() == []
    assert "".join(sheet.page.locator("main").inner_text().split()) == "".join(upright.split())
