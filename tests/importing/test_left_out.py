"""What stands about a text: who wrote it; and what was not taken, said once with the lines where it is found again."""

import pytest

from noticeboard.drafts.draft import Todo, plain
from noticeboard.importing.drafting import imported
from noticeboard.importing.readers.plain_text import read_plain

ARTICLE = "巡察组来了，路灯亮了\n2025-02-18 来源：县委巡察办\n夜幕降临，路灯亮了。\n县供电所换了线路。\n"


def _todos(text: str) -> list[Todo]:
    (draft,) = imported(read_plain("a.txt", text.encode())).drafts
    return [todo for todo in draft.todos if todo.key == "body"]


def test_lines_below_a_text_are_one_to_do_with_their_range() -> None:
    (todo,) = _todos(f"{ARTICLE}附件：\n评议表\n会场座次\n")
    assert todo.what.zh == "文末有3行看不出是什么，没有取"
    assert todo.place is not None
    assert (todo.place.zh, todo.place.en) == ("第5—7行", "lines 5 to 7")
    assert todo.quote == "附件： / 评议表 / 会场座次"


def test_a_single_line_is_found_again_by_its_number() -> None:
    (todo,) = _todos(f"{ARTICLE}评议表\n")
    assert todo.place is not None
    assert (todo.what.zh, todo.place.zh) == ("文末有一行看不出是什么，没有取", "第5行")


def test_a_line_above_the_title_that_could_be_one_is_not_lost_in_silence() -> None:
    (todo,) = _todos(f"学习强国·青禾融媒号\n\n{ARTICLE}")
    assert todo.place is not None
    assert (todo.what.zh, todo.place.zh) == ("正文前有一行看不出是什么，没有取", "第1行")
    assert todo.quote == "学习强国·青禾融媒号"


def test_a_text_about_which_nothing_stands_gives_no_to_do() -> None:
    assert _todos(ARTICLE) == []


@pytest.mark.parametrize("last", ["图为新换的路灯。（何静 摄）", "她试图为村民争一盏灯。"])
def test_a_byline_is_read_above_a_last_caption_and_at_the_end_of_a_paragraph(last: str) -> None:
    byline = "（县委巡察办 唐宇）"
    text = f"{ARTICLE}{byline}\n{last}\n" if "摄" in last else f"{ARTICLE}{last}{byline}\n"
    (draft,) = imported(read_plain("a.txt", text.encode())).drafts
    assert plain(draft.fields["authors"]) == ["唐宇"]
    assert (draft.body or "").endswith(last)
