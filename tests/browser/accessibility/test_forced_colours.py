"""Where the reader's system sets all colours, shades are gone: borders and marks still tell what is what."""

from __future__ import annotations

import pytest
from sheets import Sheet
from test_focus import RING

# What an element shows apart from its colours.
SHAPE = """(selector) => {
  const style = getComputedStyle(document.querySelector(selector));
  return [style.outlineStyle, style.borderTopStyle, style.borderTopWidth, style.textDecorationLine].join(' ');
}"""
SEEN_IN = """([selector, pseudo, property]) => {
  const element = document.querySelector(selector);
  return probes.contrast(getComputedStyle(element, pseudo)[property], probes.ground(document.body));
}"""


@pytest.fixture(params=["light", "dark"])
def forced(request: pytest.FixtureRequest, sheet: Sheet) -> Sheet:
    """The page in the colours of a system that forces them, dark on light or light on dark."""
    sheet.page.emulate_media(forced_colors="active", color_scheme=request.param)
    assert sheet.page.evaluate("matchMedia('(forced-colors: active)').matches")
    return sheet


@pytest.mark.parametrize(
    ("sheet", "one", "other"),
    [
        ("announcements", ".tabs__link[aria-current]", ".tabs__link:not([aria-current])"),
        ("announcements", ".filters a[aria-current]", ".filters a:not([aria-current])"),
        ("open notice", ".tools [aria-pressed=true]", ".tools [aria-pressed=false]"),
        ("closed notice", "s.channel", ".channel--plain, .aside"),
    ],
    indirect=["sheet"],
)
def test_with_forced_colours_a_state_is_told_by_its_shape(forced: Sheet, one: str, other: str) -> None:
    assert forced.page.evaluate(SHAPE, one) != forced.page.evaluate(SHAPE, other)


@pytest.mark.parametrize(
    ("sheet", "edged"),
    [
        ("home", ".button, .way, .state, .open__round, .column"),
        ("open notice", ".button, .window, .state, .change, .tools button[aria-pressed=true], .tools select"),
        ("rectification", ".numbers td, .numbers th, .contacts tr"),
    ],
    indirect=["sheet"],
)
def test_with_forced_colours_what_has_an_edge_keeps_it(forced: Sheet, edged: str) -> None:
    assert forced.probe(f"unedged('{edged}')") == []


@pytest.mark.parametrize(
    ("sheet", "mark"),
    [
        ("rectification", (".bars__done", None, "fill")),
        ("rectification", (".half-tone", None, "stroke")),
        ("rectification", (".bars__key--done", "::before", "backgroundColor")),
        ("rectification", (".bars__key--in_progress", "::before", "borderTopColor")),
        ("round", (".step--reached", "::before", "backgroundColor")),
    ],
    indirect=["sheet"],
)
def test_with_forced_colours_pictures_and_marks_are_drawn_in_the_readers_ink(
    forced: Sheet, mark: tuple[str, str | None, str]
) -> None:
    assert forced.page.evaluate(SEEN_IN, list(mark)) > 7


@pytest.mark.parametrize("sheet", ["home", "open notice", "announcements", "complaints"], indirect=True)
def test_with_forced_colours_the_focus_is_seen(forced: Sheet) -> None:
    forced.page.keyboard.press("Tab")
    assert forced.probe(RING) == []
