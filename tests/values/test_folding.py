"""Folding makes one spelling of many, and never changes a figure."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from noticeboard.values.folding import fold, squeeze


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("２０２４", "2024"),
        ("８：３０～１２：００", "8:30~12:00"),
        ("8∶30", "8:30"),
        ("a\u3000b\u200bc", "a b c"),
        ("−‑", "--"),
    ],
)
def test_full_width_and_unseen_signs_become_plain(written: str, plain: str) -> None:
    assert fold(written) == plain


@pytest.mark.parametrize("mark", ["²", "①", "⑩", "½"])
def test_a_footnote_mark_never_becomes_a_digit(mark: str) -> None:
    assert fold(f"1{mark}") == f"1{mark}"


@given(st.text())
def test_a_place_in_the_folded_text_is_the_same_place_in_the_text_as_written(text: str) -> None:
    assert len(fold(text)) == len(text)


def test_squeezing_leaves_no_blank() -> None:
    assert squeeze(" 2024 年\u30003\xa0月\n") == "2024年3月"
