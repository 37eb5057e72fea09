"""One more entry in a list of a YAML file: everything else stays, byte for byte."""

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from built_site import PROJECT
from noticeboard.drafts.insertion import NoPlace, inserted

ENTRY = {"type": "phone", "value": "0300-8880077"}
LINE = '- {type: phone, value: "0300-8880077"}'


def added(before: str, after: str) -> list[str]:
    """The lines that came in; all others must be there, in their order."""
    old, new = before.splitlines(keepends=True), after.splitlines(keepends=True)
    rest = list(new)
    for line in old:
        rest.remove(line)
    kept = list(new)
    for line in rest:
        kept.remove(line)
    assert kept == old
    return rest


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("n", range(7))
def test_a_standing_body_of_the_sample_county_gets_a_channel_and_nothing_else_changes(n: int, end: str) -> None:
    text = (PROJECT / "announcements/channels.yml").read_bytes().decode().replace("\n", end)
    made = inserted(text, ("bodies", n, "channels"), ENTRY)
    assert added(text, made) == [f"      {LINE}{end}"]
    assert yaml.load(made, yaml.BaseLoader)["bodies"][n]["channels"][-1] == ENTRY


def test_the_entry_stands_above_what_is_said_of_the_next_one() -> None:
    text = "bodies:\n  - name: a\n    channels:\n    - {type: web}\n\n  # 第二个\n  - name: b\n    channels: []\n"
    made = inserted(text, ("bodies", 0, "channels"), ENTRY)
    assert made == text.replace("{type: web}\n", f"{{type: web}}\n    {LINE}\n")
    assert inserted(text, ("bodies", 1, "channels"), ENTRY) == text.replace("[]", f"[{LINE[2:]}]")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a: [{b: 1}]  # 注\n", f"a: [{{b: 1}}, {LINE[2:]}]  # 注\n"),
        ("a:\n- b: 1", f"a:\n- b: 1\n{LINE}\n"),
        ("a:\nc: 1\n", f"a:\n  {LINE}\nc: 1\n"),
        ("c: 1", f"c: 1\na:\n  {LINE}\n"),
        ("c:\n  d: 1\n# 完\n", f"c:\n  d: 1\na:\n  {LINE}\n# 完\n"),
    ],
)
def test_a_list_is_gone_on_with_as_it_is_written_or_begun(text: str, expected: str) -> None:
    assert inserted(text, ("a",), ENTRY) == expected


@pytest.mark.parametrize(
    "text", ["", "a", "a: b", "a: [", "- a", "a: |\n  b\n", "{c: 1}", "a: {b: 1}", "a: &x [1]\nb: *x\nc: [*x]"]
)
def test_a_file_in_which_there_is_no_place_stays_as_it_is(text: str) -> None:
    try:
        made = inserted(text, ("a",), ENTRY)
    except NoPlace:
        return
    before, after = (yaml.load(one, yaml.BaseLoader) for one in (text, made))
    assert after["a"].pop() == ENTRY
    assert after == {"a": [], **before}


LAYOUTS = st.recursive(
    st.sampled_from(["x", "'y'", "县"]),
    lambda inner: st.lists(inner, max_size=3).map(lambda parts: f"[{', '.join(parts)}]"),
    max_leaves=5,
)


@settings(deadline=None)
@given(st.lists(LAYOUTS, max_size=4), st.sampled_from(["", "  ", "    "]), st.sampled_from(["", "# 注\n", "\n\n"]))
def test_any_list_reads_as_before_and_the_entry(items: list[str], indent: str, between: str) -> None:
    text = "a:\n" + "".join(f"{indent}- {item}\n{between}" for item in items) + "b: 1\n"
    made = inserted(text, ("a",), ENTRY)
    before, after = (yaml.load(one, yaml.BaseLoader) for one in (text, made))
    assert after == {"a": [*(before["a"] or []), ENTRY], "b": "1"}
    assert len(added(text, made)) == 1


def test_a_list_that_stands_somewhere_else_by_reference_is_not_touched() -> None:
    """What came in would come in there, too: only reading the outcome tells."""
    with pytest.raises(NoPlace):
        inserted("a: &x [b]\nc: *x\n", ("a",), ENTRY)
