"""Tables that authors write get what readers of them need."""

from lxml import html as markup

from noticeboard.printing.tables import with_tables_set
from tiny_site import words_in

TABLE = "<table><thead><tr>{head}</tr></thead><tbody><tr><td>1</td></tr></tbody></table>"
NARROW = TABLE.format(head="<th>日期</th><th>上午</th>")
WIDE = TABLE.format(head="<th></th>" + '<th align="right">数</th>' * 5)


def set_in(text: str, title: str = "标题") -> markup.HtmlElement:
    return markup.fragment_fromstring(with_tables_set(text, title, words_in("zh")), create_parent=True)


def test_a_text_without_tables_is_left_alone() -> None:
    assert with_tables_set("<p>甲</p>", "标题", words_in("zh")) == "<p>甲</p>"


def test_a_table_is_named_after_the_heading_above_it_or_after_the_page() -> None:
    text = f"<p>甲</p>{NARROW}<h2 id='x'>时间<em>安排</em></h2><p>乙</p>{NARROW}{NARROW}<p>丙</p>"
    names = [caption.text for caption in set_in(text, "培训班").iter("caption")]
    assert names == ["培训班：表1", "时间安排：表2", "时间安排：表3"]
    assert [p.text for p in set_in(text).iter("p")] == ["甲", "乙", "丙"]


def test_a_caption_that_the_author_wrote_stays_the_only_one() -> None:
    own = NARROW.replace("<thead>", "<caption>日程</caption><thead>")
    assert [caption.text for caption in set_in(own).iter("caption")] == ["日程"]


def test_every_header_says_that_it_heads_a_column_and_an_empty_one_is_none() -> None:
    table = set_in(WIDE)
    assert [(th.get("scope"), th.get("align")) for th in table.iter("th")] == [("col", "right")] * 5
    assert len(table.findall(".//thead//td")) == 1


def test_a_wide_table_scrolls_in_a_box_that_the_keyboard_reaches_and_no_other_box_is_named_like() -> None:
    boxes = set_in(WIDE + WIDE + NARROW).findall(".//div[@class='scroll']")
    assert [box.get("aria-label") for box in boxes] == ["标题：表1，可左右滚动", "标题：表2，可左右滚动"]
    assert [(box.get("role"), box.get("tabindex")) for box in boxes] == [("region", "0")] * 2


def test_a_title_with_quotes_and_tags_stays_a_text() -> None:
    (box,) = set_in(WIDE, 'A "<b>" & {0} \\1').findall(".//div[@class='scroll']")
    assert box.get("aria-label") == 'A "<b>" & {0} \\1：表1，可左右滚动'
