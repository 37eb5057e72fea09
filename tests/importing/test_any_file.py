"""Whatever a file holds, importing it ends with drafts or with a word on why not; and nothing of its text is lost."""

from hypothesis import given, settings
from hypothesis import strategies as st

from noticeboard.drafts.yaml_text import draft_text
from noticeboard.importing.drafting import imported
from noticeboard.importing.readers.files import read_bytes
from noticeboard.importing.unreadable import Unreadable

PIECES = st.sampled_from(
    [
        "六届县委第十轮巡察公告",
        "来源：县委巡察办 2024-03-20",
        "作者：",
        "县委第一巡察组巡察县教育局、县水利局。",
        "信访受理截止时间为2024年5月12日18:00。",
        "一、受理范围",
        "当前位置: 首页 >> 正文",
        "| 责任编辑:张子怡",
        "（编辑：王某）",
        "2024年115日",
        "值班电话\t0300-8880015\t工作日",
        "",
        "<b>&nbsp;",
        "中共青禾县委巡察工作领导小组办公室",
        "2024年3月8日",
    ]
)


@settings(deadline=None)
@given(st.lists(PIECES | st.text(max_size=40), max_size=12), st.sampled_from(["a.txt", "a.md", "a.html", "-"]))
def test_any_text_gives_drafts_or_a_reason(lines: list[str], name: str) -> None:
    try:
        drafts = imported(read_bytes(name, "\n".join(lines).encode("utf-8", "replace"))).drafts
    except Unreadable:
        return
    assert drafts
    for draft in drafts:
        assert draft_text(draft, "zh").endswith("\n")


def test_a_sentence_is_never_dropped() -> None:
    sentences = [f"这是第{n}句话，说的是县委巡察组第{n}天的工作情况，供大家参考。" for n in range(1, 30)]
    (draft,) = imported(read_bytes("a.txt", "\n".join(["题目是这样写的", *sentences]).encode())).drafts
    assert (draft.body or "").split("\n\n") == sentences
