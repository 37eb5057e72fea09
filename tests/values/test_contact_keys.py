"""However somebody writes a number, an address or a link, it is compared in one form."""

from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from noticeboard.values.contact_keys import contact_key

CASES = yaml.safe_load((Path(__file__).with_suffix(".yml").with_stem("contact_keys")).read_text("utf-8"))


@pytest.mark.parametrize(("written", "sort", "key"), CASES, ids=[repr(case[0]) for case in CASES])
def test_every_spelling_has_one_form(written: str, sort: str, key: str) -> None:
    assert contact_key(written) == (sort, key)


@pytest.mark.parametrize("key", sorted({key for _, _, key in CASES if key}))
def test_the_form_of_a_form_is_itself(key: str) -> None:
    assert contact_key(key).key == key


@given(st.text())
def test_no_text_is_too_strange(text: str) -> None:
    contact_key(text)
