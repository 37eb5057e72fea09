"""A draft's file: read back it gives the values, its comments say where they came from."""

import yaml
from hypothesis import given
from hypothesis import strategies as st

from noticeboard.bilingual import Text
from noticeboard.drafts.draft import Draft, Found, Todo, plain
from noticeboard.drafts.yaml_text import draft_text, noted_todos, yaml_text

LINE = Text("第3行", "line 3")
TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=("C", "Zl", "Zp")), max_size=30)
SCALARS = TEXTS | st.integers(0, 10**6)
LEAVES = SCALARS | st.builds(Found, SCALARS, st.just(LINE), st.text(max_size=60))
TREES = st.recursive(
    LEAVES,
    lambda inner: (
        st.lists(inner, max_size=3).map(tuple) | st.dictionaries(st.sampled_from("abcdef"), inner, max_size=3)
    ),
    max_leaves=12,
)


@given(st.dictionaries(st.sampled_from(["term", "groups", "units", "value"]), TREES, min_size=1))
def test_what_is_written_reads_back(fields) -> None:
    assert as_text(yaml.load(yaml_text(fields, "zh"), yaml.BaseLoader)) == as_text(plain(fields))


def as_text(tree: object) -> object:
    if isinstance(tree, dict):
        return {key: as_text(value) for key, value in tree.items()}
    return [as_text(value) for value in tree] if isinstance(tree, list) else str(tree)


def test_every_value_says_where_it_came_from() -> None:
    channel = {"type": "phone", "value": Found("0300-8880015", LINE, "值班电话：0300-8880015")}
    text = yaml_text({"term": Found("六届县委", LINE, "六届县委第十轮"), "channels": (channel,)}, "zh")
    assert text.splitlines() == [
        "term: 六届县委 # ← 第3行：六届县委第十轮",
        "channels:",
        "  - type: phone",
        '    value: "0300-8880015" # ← 第3行：值班电话：0300-8880015',
    ]


def test_what_nobody_found_is_written_in_one_line() -> None:
    assert yaml_text({"channels": ({"type": "sms", "value": "13000000021"},)}, "zh").splitlines()[1:] == [
        '  - {type: sms, value: "13000000021"}'
    ]


def test_what_is_to_be_done_stands_above_the_record() -> None:
    todos = (
        Todo(Text("没有找到信访截止时间", "no deadline was found"), "deadline"),
        Todo(LINE, None, LINE, "2024年115日"),
    )
    draft = Draft("notice", {"kind": "notice"}, "正文。", todos)
    assert draft_text(draft, "zh", "由 a.txt 导入").splitlines() == [
        "---",
        "# 由 a.txt 导入",
        "# 待办 1：没有找到信访截止时间",
        "# 待办 2：第3行（第3行：2024年115日）",
        "kind: notice",
        "---",
        "正文。",
    ]
    assert noted_todos(draft_text(draft, "zh")) == ("没有找到信访截止时间", "第3行（第3行：2024年115日）")
    assert noted_todos(draft_text(draft, "en"))[0] == "no deadline was found"
