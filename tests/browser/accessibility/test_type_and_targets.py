"""Letters that can be read and targets that can be hit: GB/T 37668, the MIIT rules for elderly readers, WCAG 2.5.8."""

from __future__ import annotations

from sheets import ELDER, LOOKS, PLAIN, SIZES, Sheet, each_kind


@each_kind
def test_every_target_on_a_phone_is_44_pixels_and_60_in_elder_view(sheet: Sheet) -> None:
    found = []
    for least, look in ((44, PLAIN), (60, ELDER)):
        sheet.show(look)
        assert sheet.probe("targets()"), "nothing to touch on this page?"
        found += [f"under {least}: {target}" for target in sheet.probe(f"smallTargets({least})")]
    assert found == []


@each_kind
def test_no_text_in_elder_view_is_smaller_than_24_pixels(sheet: Sheet) -> None:
    sheet.show(ELDER)
    assert sheet.probe("smallText(24)") == []


@each_kind
def test_lines_are_at_least_1_3_times_as_high_as_their_letters(sheet: Sheet) -> None:
    found = []
    for name, look in {**LOOKS, **SIZES}.items():
        sheet.show(look)
        found += [f"{name}: {line}" for line in sheet.probe("tightLines(1.3)")]
    assert found == []
