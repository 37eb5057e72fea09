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


# Said by the page itself after each key, so that a hundred keys are not a hundred questions.
TELL = "window.stops = []; addEventListener('keyup', () => stops.push(probes.stop()), true)"


def pressed(sheet: Sheet, key: str, times: int) -> list[tuple[int, bool]]:
    """Where each press of a key led: the place of what has the focus then, and whether it lies uncovered."""
    for _ in range(times):
        sheet.page.keyboard.press(key)
    return [(place, uncovered) for place, uncovered in sheet.page.evaluate("stops.splice(0)")]


def places(sheet: Sheet, count: int) -> list[tuple[int, bool]]:
    """The next `count` places that the Tab key leads to, or those before one that it does not leave."""
    taken: list[tuple[int, bool]] = []
    while len(taken) < count:
        for stop in pressed(sheet, "Tab", count - len(taken)):
            if stop[0] not in [place for place, _ in taken[-1:]]:
                taken.append(stop)
            # A field for a date has a stop for each of its parts.
            elif "input" not in sheet.probe(f"at({stop[0]})"):
                return taken
    return taken


@each_kind
def test_the_tab_key_reaches_everything_in_the_order_of_the_text_uncovered_and_lets_go(sheet: Sheet) -> None:
    sheet.page.evaluate(TELL)
    for width in (PHONE, SCREEN):
        sheet.resize(width)
        assert sheet.page.evaluate(REORDERED) == []
        reachable = sheet.probe("reachable()")
        sheet.page.evaluate("document.activeElement.blur(), scrollTo(0, 0)")
        # The skip link is unseen until the Tab key comes by; one step more leads out of the page.
        stops = places(sheet, len(reachable) + 2)
        skip, *between, out = [place for place, _ in stops]
        assert sheet.probe(f"at({skip})").startswith("a.skip")
        assert [sheet.probe(f"at({place})") for place in sorted({*reachable} ^ {*between})] == []
        assert between == reachable
        assert out in (-1, skip), "the focus does not leave the page"
        assert [sheet.probe(f"at({place})") for place, uncovered in stops if place >= 0 and not uncovered] == []


@each_kind
def test_on_the_way_back_nothing_that_sticks_to_the_screen_covers_the_focus(sheet: Sheet) -> None:
    sheet.page.evaluate(TELL)
    sheet.page.evaluate("scrollTo(0, document.body.scrollHeight)")
    stops = pressed(sheet, "Shift+Tab", len(sheet.probe("reachable()")))
    assert {place for place, _ in stops} - {-1}
    assert [sheet.probe(f"at({place})") for place, uncovered in stops if place >= 0 and not uncovered] == []


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
