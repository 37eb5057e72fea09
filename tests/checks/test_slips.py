"""Slips in texts: each detector finds what is wrong, knows what is right, and is silent on what only looks wrong."""

import pytest

from noticeboard.checks.wording.brackets import document_numbers, unbalanced
from noticeboard.checks.wording.chrome import page_chrome
from noticeboard.checks.wording.dictionary import Dictionary, Entry
from noticeboard.checks.wording.doubling import doubled_signs, doubled_words
from noticeboard.checks.wording.look_alikes import foreign_letters, letters_in_numbers, radicals, zeros_in_words
from noticeboard.checks.wording.misspellings import MISSPELLINGS
from noticeboard.checks.wording.names import blanks_in_a_name, blanks_in_names
from noticeboard.checks.wording.numbering import broken_rows, lost_ordinals
from noticeboard.checks.wording.plain import words_of
from noticeboard.checks.wording.traditional import traditional_characters
from noticeboard.checks.wording.widths import ascii_stops, full_width_figures, mixed_brackets, mixed_signs
from noticeboard.values.traditional import is_traditional

FOUND = [
    (lost_ordinals, "市委第巡察组", "第巡察组", None),
    (lost_ordinals, "六届县委第轮巡察", "第轮巡察", None),
    (lost_ordinals, "第（）巡察组", "第（）巡察组", None),
    (broken_rows, "一是甲；三是乙", "三", None),
    (broken_rows, "一、甲\n\n三、乙", "三", None),
    (broken_rows, "（一）甲\n（二）乙\n（二）丙", "二", None),
    (doubled_words, "县委巡察巡察组", "巡察巡察", "巡察"),
    (doubled_words, "深刻的的学习", "的的", "的"),
    (doubled_words, "县委第一巡察组县委第一巡察组", "县委第一巡察组县委第一巡察组", "县委第一巡察组"),
    (doubled_signs, "教育，，差距", "，，", "，"),
    (doubled_signs, "学习，。", "，。", None),
    (mixed_signs, "站位,思想，任务", ",", "，"),
    (mixed_signs, "站位, 思想，任务", ", ", "，"),
    (ascii_stops, "甲乙。丙丁.", ".", "。"),
    (mixed_brackets, "组长（副组长)参加", "（副组长)", "（副组长）"),
    (mixed_brackets, "县纪委(监委)和（公安）", "(监委)", "（监委）"),
    (full_width_figures, "共２０名，4组", "２０", "20"),
    (full_width_figures, "２０24年", "２０", "20"),
    (blanks_in_a_name, "张 彪", "张 彪", "张彪"),
    (blanks_in_names, "（记者 张\u3000彪）", "张\u3000彪", "张彪"),
    (blanks_in_names, "李新良、王 军、", "王 军", "王军"),
    (unbalanced, "印发《规程，", "《", None),
    (unbalanced, "（见下文", "（", None),
    (unbalanced, "规定》印发", "》", None),
    (document_numbers, "青委发[2024]3号", "[2024]", "〔2024〕"),
    (document_numbers, "青委发（2024）3号", "（2024）", "〔2024〕"),
    (document_numbers, "青委发2024〕3号", "2024〕", "〔2024〕"),
    (document_numbers, "青委发〔24〕3号", "〔24〕", None),
    (radicals, "⼀是", "⼀", "一"),
    (radicals, "县委书记⻓期", "⻓", "长"),
    (foreign_letters, "хc1号", "хc1"[:2], "xc"),
    (foreign_letters, "А级", "А", "A"),
    (letters_in_numbers, "共2O0人", "2O0", "200"),
    (letters_in_numbers, "拨打0300-888OO15", "0300-888OO15", "0300-8880015"),
    (letters_in_numbers, "短信l3000000021", "l3000000021", "13000000021"),
    (zeros_in_words, "二○二四年", "二○二四", "二〇二四"),
    (traditional_characters, "会议结束後，学员返岗", "後", "后"),
    (MISSPELLINGS.slips, "任务己完成", "己完成", "已完成"),
    (MISSPELLINGS.slips, "请拔打电话", "拔打", "拨打"),
    (MISSPELLINGS.slips, "县委巡查组", "县委巡查组", "县委巡察组"),
    (page_chrome, "正文\n请输入验证码\n正文", "请输入验证码\n", ""),
    (page_chrome, "|\n", "|\n", ""),
    (page_chrome, "来源：县委 字号：[ ]", "字号：[ ]", ""),
    (page_chrome, "扫一扫在手机打开当前页", "扫一扫在手机打开当前页", ""),
]

SILENT = [
    (lost_ordinals, "第一巡察组 及第巡察组 次第轮巡察"),
    (broken_rows, "一是甲；二是乙；一是丙"),
    (broken_rows, "三是甲。之一是乙"),
    (broken_rows, "一、甲\n（一）乙\n（二）丙\n二、丁\n（一）戊\n三、己"),
    (doubled_words, "研究研究 一步一步 目的的 的的确确 我们我们我们"),
    (doubled_words, "村党组织组织生活"),
    (doubled_words, "县委办公室办公室主任 为什么为什么 一个接一个一个接一个 加油吧加油吧"),
    (doubled_signs, "甲。。。乙，乙。丙、丁"),
    (mixed_signs, "站位,思想,任务"),
    (mixed_signs, "时间8:30，地点：406室"),
    (mixed_signs, "Party, state，群众"),
    (ascii_stops, "甲乙。版本3.2。第1.2节 a.b"),
    (mixed_brackets, "(监委) [公告](a.md)"),
    (mixed_brackets, "甲（乙）丙（丁）"),
    (full_width_figures, "全文２０名３组"),
    (full_width_figures, "整改率80％，共4组"),
    (blanks_in_a_name, "张彪 李军"),
    (blanks_in_names, "（记者 张彪 通讯员 李新良）"),
    (blanks_in_names, "时间 地点"),
    (unbalanced, "“甲。\n\n“乙。”"),
    (unbalanced, "1）甲；2）乙\n（3）丙"),
    (unbalanced, "《关于〈条例〉的说明》（试行）"),
    (unbalanced, "(a) 甲)"),
    (document_numbers, "青委发〔2024〕3号 （2023）冀9999民初1号 会议（2024）号召"),
    (radicals, "一人长"),
    (foreign_letters, "角α和β Ω 见привет"),
    (letters_in_numbers, "B10l O2O I20 100l A4 4G 2024 H7N9"),
    (zeros_in_words, "二〇二四年 一九四九年"),
    (traditional_characters, "毕昇 乾坤 慰藉 编著 记者陳彪报道"),
    (traditional_characters, "馆藏《資治通鑑》一套"),
    (traditional_characters, "縣委巡察組進駐縣教育局後設置意見箱"),
    (
        MISSPELLINGS.slips,
        "自己完成 自己经手 来自已结 各自已完成 预防犯罪 期末完成 严峻工作 按排查 全部份额 河长巡查 竟选择",
    ),
    (page_chrome, "分享给大家，点击率和浏览量不是目标，打印材料"),
    (page_chrome, "| 组别 | 电话 |\n|---|---|\n| 一组 | 见公告 |"),
    (page_chrome, "相关部门当前位置图已经更新"),
]


@pytest.mark.parametrize(("detect", "text", "wrong", "right"), FOUND)
def test_a_slip_is_found_with_what_is_right(detect, text: str, wrong: str, right: str | None) -> None:
    assert [(text[slip.start : slip.end], slip.right) for slip in detect(text)] == [(wrong, right)]


@pytest.mark.parametrize(("detect", "text"), SILENT)
def test_what_is_meant_is_no_slip(detect, text: str) -> None:
    assert [text[slip.start : slip.end] for slip in detect(text)] == []


@pytest.mark.parametrize(
    ("text", "left_out"),
    [
        ("见`a,b`。", ["a,b"]),
        ("```\n甲,乙\n```\n丙", ["甲,乙"]),
        ("[附件](附件(1).pdf)", ["附件(1).pdf"]),
        ("![图](<a b.png>)", ["a b.png"]),
        ("[x]: https://example.com/a", ["https://example.com/a"]),
        ("见 https://example.com/a,b 和 xc1@example.com", ["https://example.com/a,b", "xc1@example.com"]),
        ("<b title='甲,乙'>丙</b>", ["title", "/b"]),
    ],
)
def test_words_are_read_without_code_addresses_and_tags(text: str, left_out: list[str]) -> None:
    words = words_of(text)
    assert len(words) == len(text)
    assert words.count("\n") == text.count("\n")
    assert [part for part in left_out if part in words] == []


def test_a_text_is_traditional_as_a_whole_or_not_at_all() -> None:
    assert is_traditional("縣委巡察組進駐縣教育局")
    assert not is_traditional("县委巡察组进驻县教育局後")


def test_the_longer_of_two_entries_counts_and_the_right_word_is_never_wrong() -> None:
    dictionary = Dictionary([Entry("纪委", "县纪委监委"), Entry("县纪委", "县纪委监委", ("县纪委机关",))])
    text = "县纪委、县纪委监委、县纪委机关、纪委"
    assert [text[slip.start : slip.end] for slip in dictionary.slips(text)] == ["县纪委", "纪委"]
