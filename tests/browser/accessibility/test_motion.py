"""Nothing moves for readers whom it makes ill, and nothing appears because a pointer or the focus came by."""

from __future__ import annotations

import pytest
from sheets import SCREEN, Sheet

MOVING = """() => [
  ...document.getAnimations().map((a) => `runs: ${a.animationName ?? a.transitionProperty}`),
  ...[...document.querySelectorAll('*')].filter((e) => {
    const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(e);
    const seconds = `${transitionDuration}, ${animationDuration}`.split(', ').map(parseFloat);
    return Math.max(...seconds) > 0.001 || scrollBehavior !== 'auto';
  }).map((e) => probes.named(e)),
  ...[...document.querySelectorAll('marquee, blink, [autoplay]')].map((e) => probes.named(e)),
]"""

# Of all that style sheets change under a pointer or the focus, what is more than decoration. The skip link comes into
# sight, and that is what it is for.
APPEARING = """() => {
  const decoration = /^(-webkit-)?(text-(decoration|underline-offset)|outline|(border-\\w+-|background-)?color$)/;
  const rulesOf = (rules) => [...rules].flatMap((rule) => [rule, ...rulesOf(rule.cssRules ?? [])]);
  return [...document.styleSheets].flatMap((sheet) => rulesOf(sheet.cssRules))
    .filter(({ selectorText }) => /:(hover|focus)/.test(selectorText ?? '') && selectorText !== '.skip:focus')
    .flatMap(({ selectorText, style }) => [...style].filter((name) => !decoration.test(name))
      .map((name) => `${selectorText}: ${name}`));
}"""
TOOLTIPS = "[...document.querySelectorAll('body [title]')].filter(probes.seen).map((e) => e.outerHTML)"


@pytest.mark.parametrize("sheet", ["home", "open notice", "article", "complaints", "rights"], indirect=True)
def test_nothing_moves_for_readers_who_ask_for_less_motion(sheet: Sheet) -> None:
    sheet.page.emulate_media(reduced_motion="reduce")
    assert sheet.page.evaluate(MOVING) == []


# The style sheets are the same on every page.
@pytest.mark.parametrize("sheet", ["open notice"], indirect=True)
def test_nothing_appears_under_a_pointer_or_the_focus(sheet: Sheet) -> None:
    sheet.resize(SCREEN)
    assert sheet.page.evaluate(APPEARING) == []
    assert sheet.page.evaluate(TOOLTIPS) == []
