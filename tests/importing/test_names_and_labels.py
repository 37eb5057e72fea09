"""Names and lines of data in the spellings in which offices and media write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from noticeboard.importing.buttons import is_row_of_buttons
from noticeboard.importing.bylines import alone, at_beginning, at_end, byline, of_caption
from noticeboard.importing.labels import labelled
from noticeboard.importing.media import account_of, reprinted_from
from noticeboard.importing.names import is_name, names_in
from noticeboard.importing.papers import is_page_number


@pytest.mark.parametrize(
    ("written", "names"),
    [
        ("周平 王军", ["周平", "王军"]),
        ("张 彪", ["张彪"]),
        ("王　军", ["王军"]),
        ("周 平 王 军", ["周平", "王军"]),
        ("郑 国 平", ["郑国平"]),
        ("何 静　罗志成", ["何静", "罗志成"]),
        ("王 小军", ["王小军"]),
        ("周平、王军,李新良；孙莉/林岚", ["周平", "王军", "李新良", "孙莉", "林岚"]),
        ("陈某某", ["陈某某"]),
        ("支 洋    宣 文", ["支洋", "宣文"]),
        ("邬佩珊 汤建文", ["邬佩珊", "汤建文"]),
        ("", []),
    ],
)
def test_names_come_apart_and_their_blanks_go(written: str, names: list[str]) -> None:
    assert list(names_in(written)) == names


@pytest.mark.parametrize(
    "written",
    [
        "县委巡察办",
        "青禾县融媒体中心",
        "青禾财政",
        "县税务",
        "受访者",
        "本站原创",
        "本站",
        "管理员",
        "admin",
        "图为现场交流的情景",
        "石桥镇",
    ],
)
def test_what_is_nobodys_name_is_none(written: str) -> None:
    assert not is_name(written)


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("作者:周平 王军 时间:2018-11-27 10:12 来源:平利县 字号: 打印", "周平 王军|2018-11-27 10:12|平利县"),
        ("发布日期：2017-08-11信息来源：某网字号：[ ]", "2017-08-11|某网"),
        ("来源：某网  |  2024-09-13 16:21:21", "2024-09-13 16:21|某网"),
        ("来　源：县委办\t作　者：王　军", "县委办|王　军"),
        ("2023年02月27日", "2023-02-27"),
        ("（2025-09-05）", "2025-09-05"),
        ("二〇二四年三月十一日", "二〇二四年三月十一日"),
        ("发布时间：2022年10月09日 15时20分", "2022-10-09 15:20"),
        ("[责任编辑：孙 莉]", "孙 莉"),
        ("（编辑 林岚 审核 冯立群）", "林岚|冯立群"),
        ("一审丨何静 二审丨罗志成", "何静|罗志成"),
        ("文/张三 图/李四", "张三|李四"),
        ("责任编辑/卞文 校对/季小雨 审读/何静", "卞文|何静"),
        ("来源：县委巡察办丨编辑：关 山丨审核：何静", "县委巡察办|关 山|何静"),
        ("作者：周平  阅读 6382  打印  【字体：小 大】", "周平"),
        ("青禾日报 2025年6月24日 第02版：要闻 作者：周平", "2025-06-24|青禾日报|周平"),
        ("青禾县审计局 发布时间：2024-10-09 16:40", "青禾县审计局|2024-10-09 16:40"),
        ("（文/图 周平 审核/何静）", "周平|何静"),
        ("文字 华小满 丨 图片 幸福 丨 审核 何静", "华小满|幸福|何静"),
        ("点击数： 更新时间：2022-6-9 9:14:35", "2022-06-09 09:14"),
    ],
)
def test_a_line_of_data_gives_its_values(written: str, told: str) -> None:
    assert [one.value for one in labelled(written) if one.field != "unused"] == told.split("|")


@pytest.mark.parametrize(
    "sentence",
    [
        "县委巡察组表示：来源清楚的线索要逐件核查。",
        "时间紧、任务重，巡察组加班加点完成了工作底稿的编写和复核任务。",
        "编辑 审核 发布",
        "会议指出，编辑整理好的问题清单要及时移交。作者在文中写道，这是第一次。",
    ],
)
def test_a_sentence_is_no_line_of_data(sentence: str) -> None:
    assert labelled(sentence) == ()


@pytest.mark.parametrize(
    ("written", "authors", "correspondents", "photographers"),
    [
        ("记者 周平 通讯员 王军 文/图", "周平", "王军", "周平 王军"),
        ("本报记者 陈晓岚 通讯员 冯立群", "陈晓岚", "冯立群", ""),
        ("通讯员郑 国 平 特约记者欧阳慧", "欧阳慧", "郑国平", ""),
        ("唐宇 摄", "", "", "唐宇"),
        ("文/张三 图/李四", "张三", "", "李四"),
        ("图/文 吴越", "吴越", "", "吴越"),
        ("县纪委监委 王军", "王军", "", ""),
        ("图为现场", "", "", ""),
        ("见附表", "", "", ""),
        ("周平 文 王军 摄", "周平", "", "王军"),
        ("记者周平/文 通讯员王军/图", "周平", "", "王军"),
        ("本报记者 周平 通讯员 王军 摄", "", "", "周平 王军"),
        ("青禾融媒记者 关 悦", "关悦", "", ""),
        ("文/周平 图/受访者提供", "周平", "", ""),
        ("本报评论员 辛 实", "辛实", "", ""),
        ("文/图 周平 审核/何静", "", "", ""),
    ],
)
def test_a_byline_says_who_did_what(written: str, authors: str, correspondents: str, photographers: str) -> None:
    names = byline(written).names
    assert names.get("authors", ()) == tuple(authors.split())
    assert names.get("correspondents", ()) == tuple(correspondents.split())
    assert names.get("photographers", ()) == tuple(photographers.split())


def test_a_dateline_stays_in_the_text_and_a_bare_byline_leaves_it() -> None:
    dateline = "本报讯（记者 张 彪）9月10日，会议召开。"
    assert at_beginning(dateline)[:2] == (byline("记者 张 彪"), dateline)
    assert at_beginning("（记者 张 彪）9月10日，会议召开。")[1] == "9月10日，会议召开。"
    assert at_end("会议召开。（陈某某）")[1] == "会议召开。"


@pytest.mark.parametrize("text", ["对石桥镇开展巡察“回头看”（含所辖村）", "公告如下（见附表）", "会议召开（略）"])
def test_other_brackets_at_the_end_are_part_of_the_text(text: str) -> None:
    assert at_end(text)[1] == text


def test_names_alone_on_a_line_are_no_byline() -> None:
    assert not alone("王军")


@pytest.mark.parametrize(
    ("caption", "photographers"),
    [
        ("图为检查现场。唐宇 摄", "唐宇"),
        ("图为检查现场。", ""),
        ("图为检查现场。（本报记者 唐宇 摄）", "唐宇"),
        ("检查现场 尤 佳 摄", "尤佳"),
        ("现场。邬佩珊/摄", "邬佩珊"),
        ("现场。摄影：尤佳", "尤佳"),
        ("图片由尤佳提供", "尤佳"),
        ("图片由县纪委提供", ""),
        ("现场。受访者供图", ""),
        ("（图①为查账。李小棠 摄  图②为走访。康 乐 摄）", "李小棠 康乐"),
    ],
)
def test_a_caption_names_who_took_the_picture(caption: str, photographers: str) -> None:
    assert of_caption(caption) == tuple(photographers.split())


@pytest.mark.parametrize(
    "row",
    [
        "字体： 【大】 【中】 【小】     打印     收藏     分享到：",
        "上一篇  下一篇        放大⊕  缩小⊖  默认○",
        "【返回顶部】 【关闭窗口】",
        "阅读 1.2万  点赞 57  写留言",
        "设为首页 | 加入收藏 | 联系我们",
    ],
)
def test_a_row_of_buttons_is_one_whatever_stands_between_them(row: str) -> None:
    assert is_row_of_buttons(row)


@pytest.mark.parametrize("line", ["微信二维码", "推荐", "关注巡察", "群众点赞：路灯亮了", ""])
def test_other_lines_are_no_row_of_buttons(line: str) -> None:
    assert not is_row_of_buttons(line)


@pytest.mark.parametrize("page", ["第02版：要闻", "A03版 综合", "A2版", "版次：02"])
def test_the_page_of_a_paper_is_known(page: str) -> None:
    assert is_page_number(page)


@pytest.mark.parametrize("text", ["第三版面向群众", "2024年12版", "青禾日报"])
def test_other_words_are_no_page_of_a_paper(text: str) -> None:
    assert not is_page_number(text)


@pytest.mark.parametrize(
    ("line", "account", "authors"),
    [
        ("原创 洪波 青禾巡察", "青禾巡察", ["洪波"]),
        ("青禾清风", "青禾清风", []),
        ("县委第一巡察组进驻县财政局", "", []),
        ("洪波 某处", "", []),
    ],
)
def test_an_account_is_named_below_a_title(line: str, account: str, authors: list[str]) -> None:
    assert account_of(line) == (account, tuple(authors))


def test_a_text_taken_over_says_from_where() -> None:
    assert reprinted_from("以下文章来源于青禾融媒 ，作者 洪波") == ("青禾融媒", ("洪波",))


@given(st.text(max_size=200))
def test_no_line_breaks_the_reading_of_data(line: str) -> None:
    labelled(line)
    byline(line)
    at_beginning(line)
    at_end(line)
    names_in(line)
    of_caption(line)
    is_row_of_buttons(line)
    account_of(line)
