"""No text makes a detector crash or find what is not in the text; and none takes longer than the text is long."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from noticeboard.checks.personal.numbers import bank_cards, identity_numbers, number_plates, travel_documents
from noticeboard.checks.personal.people import named_minors, named_reporters
from noticeboard.checks.safety.markup import disguised_links, handlers_in_attributes, running_links, tags
from noticeboard.checks.safety.unseen import garbled, of_no_font, turning, without_width
from noticeboard.checks.wording.finders import FINDERS
from noticeboard.checks.wording.plain import words_of
from noticeboard.values.secrets import struck_out

SLIPS = [finder.detect for finders in FINDERS.values() for finder in finders]
SECRETS = [bank_cards, identity_numbers, number_plates, travel_documents, named_minors, named_reporters]
SPANS = [*SECRETS, handlers_in_attributes, garbled, of_no_font, turning, without_width]
PIECES = (
    "一 二 三 十 是 、 （ ） 《 》 “ ” 〔 〕 [ ] ( ) { } < > ， 。 ； ： ! , ; : ? . 第 巡察 巡察组 县委 轮 "
    "届 批 年 月 日 号 2024 １３ 0 O l 身份证 号码 位 护照 卡号 银行 139999 19000101 000 X * 冀Z 00001 举报人 "
    "王小明 学生 小学 8岁 记者 张 彪 \u3000 \u200b \u202e \ufffd 後 縣 ⼀ А х 扫一扫 验证码 分享 字号 浏览量 "
    "位置 首页 > | ICP备 今天是 当前 \n ` ``` ~~~ ]( javascript: data: &#106; https:// example.com <script> "
    "<!-- --> onclick= style= display:none # - 己 末 完成 的的"
)
texts = st.lists(st.one_of(st.sampled_from(PIECES.split(" ")), st.text(max_size=5)), max_size=40).map("".join)


@settings(max_examples=300, deadline=None)
@given(texts)
def test_what_is_found_lies_in_the_text(text: str) -> None:
    words = words_of(text)
    assert [len(words), words.count("\n")] == [len(text), text.count("\n")]
    for detect in SLIPS:
        for slip in detect(text):
            assert 0 <= slip.start < slip.end <= len(text), detect
            assert slip.right != text[slip.start : slip.end], detect
    for detect in SPANS:
        for span in detect(text):
            assert 0 <= span.start < span.end <= len(text), detect
    for found in (*tags(text), *running_links(text), *disguised_links(text)):
        assert 0 <= found.span.start < found.span.end <= len(text)


@settings(max_examples=200, deadline=None)
@given(st.text(min_size=1), st.integers(0, 4), st.integers(0, 4))
def test_of_a_secret_at_least_one_character_is_struck_out(secret: str, before: int, behind: int) -> None:
    shown = struck_out(secret, before, behind)
    assert len(shown) == len(secret)
    assert "*" in shown


LONG = [
    "（",
    "“",
    "《",
    "|",
    "第",
    "一是",
    "9",
    "巡察",
    "扫一扫",
    "分享：",
    "字号：",
    "<a",
    "](",
    "`",
    "举报人",
    "2O",
    "當",
    "张\u3000",
]


@pytest.mark.parametrize("piece", LONG)
def test_a_long_row_of_one_thing_is_gone_through_once(piece: str) -> None:
    """Were it gone through anew from each of its places, this would not come to an end."""
    text = piece * 30_000
    for detect in (*SLIPS, *SPANS, tags, running_links, disguised_links):
        for _ in detect(text):
            pass
