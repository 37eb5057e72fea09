"""Whatever an officer makes of the data, the file then says that, and nothing of it is lost on the way."""

import copy
from collections.abc import Iterator
from random import Random
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from built_site import PROJECT
from noticeboard.editing.changing import changed_yaml, tidy
from noticeboard.editing.long_form import long_form
from noticeboard.reading.keys import Walk
from noticeboard.reading.yaml_nodes import compose
from noticeboard.records.round import Round
from noticeboard.schema.file_kinds import FILE_KINDS
from noticeboard.schema.of_models import kind_fields

ROUND_FILE = (PROJECT / "announcements" / "2024-03-round-10" / "round.yml").read_text("utf-8")
ROUND_FILE = ROUND_FILE.partition("  - name: 县委第三巡察组")[0]
FIELDS = kind_fields(FILE_KINDS["round"])
WRITTEN = {"name", "note", "includes", "excludes", "place", "reply", "postcode", "title"}

words = st.text(st.sampled_from(" :#'\"{}[]&*!%@`|>\n-?,，：县0a1.是yes"), min_size=1, max_size=12)


def shown(text: str) -> dict[str, Any]:
    node, findings = compose(text, "")
    assert node is not None, (findings, text)
    return long_form(Walk("", 1).plain(node, Round), Round, FIELDS)


def lists_in(data: Any) -> Iterator[list[Any]]:
    """The lists of mappings in the data."""
    if isinstance(data, list):
        if data and isinstance(data[0], dict):
            yield data
        for entry in data:
            yield from lists_in(entry)
    elif isinstance(data, dict):
        for value in data.values():
            yield from lists_in(value)


def places_in(data: Any) -> Iterator[tuple[dict[str, Any], str]]:
    """Where words stand in the data that may say anything."""
    if isinstance(data, list):
        for entry in data:
            yield from places_in(entry)
    elif isinstance(data, dict):
        for key, value in data.items():
            if key in WRITTEN and isinstance(value, str):
                yield data, key
            yield from places_in(value)


def change(data: dict[str, Any], random: Random, word: str) -> None:
    """One thing that can be done in a form."""
    act = random.randrange(5)
    if act == 4:
        holder, key = random.choice([*places_in(data)])
        holder[key] = word
        return
    chosen = random.choice([*lists_in(data)])
    at = random.randrange(len(chosen))
    if act == 0 and len(chosen) > 1:
        del chosen[at]
    elif act == 1:
        chosen.insert(at, copy.deepcopy(random.choice(chosen)))
    elif act == 2:
        chosen.insert(random.randrange(len(chosen)), chosen.pop(at))
    else:
        chosen[at]["note" if "type" in chosen[at] else "name"] = word


@settings(deadline=None, max_examples=20)
@given(st.randoms(use_true_random=False), st.lists(words, min_size=1, max_size=6))
def test_what_was_made_in_the_form_is_what_the_file_then_says(random: Random, made: list[str]) -> None:
    before = shown(ROUND_FILE)
    wanted = copy.deepcopy(before)
    for word in made:
        change(wanted, random, word)
    text = changed_yaml(ROUND_FILE, before, wanted, Round, FIELDS)
    assert tidy(shown(text)) == tidy(wanted)
    again = changed_yaml(text, shown(text), shown(text), Round, FIELDS)
    assert again == text
