"""Every text stands out from its ground, whatever the reader's system asks for and whatever the reader has chosen."""

from __future__ import annotations

import pytest
from sheets import HIGH_CONTRAST, LOOKS, Look, Sheet, each_kind

HIGH = {
    "high contrast": HIGH_CONTRAST,
    "high contrast in the dark": Look("dark", chosen={"contrast": "high"}),
    "more contrast": Look(contrast="more"),
    "more contrast in the dark": Look("dark", "more"),
}


@each_kind
def test_text_has_the_contrast_that_wcag_asks_for_and_seven_to_one_on_request(sheet: Sheet) -> None:
    """4.5:1 for large letters, too, and 7:1 (WCAG 1.4.6) in high contrast."""
    found = []
    for least, looks in ((4.5, LOOKS), (7, HIGH)):
        for name, look in looks.items():
            sheet.show(look)
            found += [f"{name}: {faint}" for faint in sheet.probe(f"faint({least})")]
    assert found == []


# A control is recognized by its edge or by its words; a choice that is made is told by its edge.
EDGED = '.tools [aria-pressed="true"], .tools select, .way, .filters a[aria-current]'


@pytest.mark.parametrize("sheet", ["home", "open notice", "announcements"], indirect=True)
def test_edges_that_tell_a_control_or_a_choice_stand_out(sheet: Sheet) -> None:
    found = []
    for name, look in LOOKS.items():
        sheet.show(look)
        found += [f"{name}: {edge}" for edge in sheet.probe(f"unedged('{EDGED}')")]
    assert found == []
