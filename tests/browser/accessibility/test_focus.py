"""The Tab key: it reaches everything in the order of the text, is always seen, and is never held."""

from __future__ import annotations

from sheets import LOOKS, PHONE, SCREEN, Sheet, each_kind

RING = "unseenFocus(2, 3)"
"""A ring of two pixels that stands out by 3:1 from what is around it (WCAG 2.4.13, 1.4.11)."""

# What would make the order of the eye another than that of the Tab key.
REORDERED = """() => [...document.body.querySelectorAll('*')].filter(probes.seen).filter((e) => {
  const { order, flexDirection, flexWrap } = getComputedStyle(e);
  const turned = order !== '0' || /reverse/.test(flexDirection + flexWrap);
  return e.tabIndex > 0 || (turned && e.matches(':is(a, button, input, select), :has(a, button, input, select)'));
}).map((e) => probes.named(e))"""


@each_kind
def test_the_tab_key_reaches_everything_in_the_order_of_the_text_uncovered_and_lets_go(sheet: Sheet) -> None:
    for width in (PHONE, SCREEN):
        sheet.resize(width)
        assert sheet.page.evaluate(REORDERED) == []
        reachable = sheet.probe("reachable()")
        sheet.page.evaluate("document.activeElement.blur(), scrollTo(0, 0)")
        stops, covered = [], []
        # The skip link is unseen until the Tab key comes by; one step more leads out of the page.
        while len(stops) < len(reachable) + 2:
            sheet.page.keyboard.press("Tab")
            place, uncovered = sheet.probe("stop()")
            # A field for a date has a stop for each of its parts.
            if place not in stops[-1:]:
                stops.append(place)
            elif "input" not in sheet.probe(f"at({place})"):
                break
            if not uncovered and place >= 0:
                covered.append(sheet.probe(f"at({place})"))
        skip, *between, out = stops
        assert sheet.probe(f"at({skip})").startswith("a.skip")
        assert [sheet.probe(f"at({place})") for place in sorted({*reachable} ^ {*between})] == []
        assert between == reachable
        assert out in (-1, skip), "the focus does not leave the page"
        assert covered == []


@each_kind
def test_on_the_way_back_nothing_that_sticks_to_the_screen_covers_the_focus(sheet: Sheet) -> None:
    sheet.page.evaluate("scrollTo(0, document.body.scrollHeight)")
    covered = []
    for _ in sheet.probe("reachable()"):
        sheet.page.keyboard.press("Shift+Tab")
        place, uncovered = sheet.probe("stop()")
        if not uncovered and place >= 0:
            covered.append(sheet.probe(f"at({place})"))
    assert covered == []


@each_kind
def test_the_focus_is_seen_on_everything_in_every_look(sheet: Sheet) -> None:
    found = []
    for width in (PHONE, SCREEN):
        sheet.resize(width)
        for name, look in LOOKS.items():
            sheet.show(look)
            sheet.page.keyboard.press("Tab")
            found += [f"{width}, {name}: {unseen}" for unseen in sheet.probe(RING)]
    assert found == []
