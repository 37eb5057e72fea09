"""How names are read: as the people of the place read them, one syllable a character."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from noticeboard.values.folding import fold
from noticeboard.values.pinyin import initial, syllables


@pytest.mark.parametrize(
    ("name", "pinyin"),
    [
        ("县教育局", "xian jiao yu ju"),
        ("县旅游局", "xian lv you ju"),
        ("统战部（台工办）", "tong zhan bu tai gong ban"),
        ("第2中学 Ａ区", "di 2 zhong xue a qu"),
        ("", ""),
    ],
)
def test_each_character_has_one_syllable_and_signs_have_none(name: str, pinyin: str) -> None:
    assert " ".join(syllables(name)) == pinyin


@pytest.mark.parametrize(
    ("name", "pinyin"),
    [
        ("长寿区", "chang shou qu"),
        ("县长寿镇政府", "xian chang shou zhen zheng fu"),
        ("单县教育局", "shan xian jiao yu ju"),
        ("单位食堂", "dan wei shi tang"),
        ("洪洞县", "hong tong xian"),
        ("浚县", "xun xian"),
        ("曾都区", "zeng du qu"),
        ("县长途汽车站", "xian chang tu qi che zhan"),
        ("县朝阳镇", "xian chao yang zhen"),
    ],
)
def test_names_that_the_library_reads_wrongly_are_read_as_their_people_do(name: str, pinyin: str) -> None:
    assert " ".join(syllables(name)) == pinyin


@pytest.mark.parametrize(
    ("name", "pinyin"),
    [
        ("重庆路小学", "chong qing lu xiao xue"),
        ("重点项目中心", "zhong dian xiang mu zhong xin"),
        ("县音乐家协会", "xian yin yue jia xie hui"),
        ("快乐小学", "kuai le xiao xue"),
        ("县会计核算中心", "xian kuai ji he suan zhong xin"),
        ("县银行", "xian yin hang"),
    ],
)
def test_a_character_of_several_readings_is_read_by_its_phrase(name: str, pinyin: str) -> None:
    assert " ".join(syllables(name)) == pinyin


@given(st.text(st.sampled_from("县长寿单教局（）·、 A1ａ①㊣𠮷〇ü-") | st.characters(codec="utf-8"), max_size=12))
def test_whatever_the_name_no_letter_goes_without_a_syllable_and_no_sign_has_one(name: str) -> None:
    assert len(syllables(name)) == sum(sign.isalnum() for sign in fold(name).lower())


@pytest.mark.parametrize(
    ("name", "letter"), [("教育局", "J"), ("长寿镇", "C"), ("ABC公司", "A"), ("2号院", "#"), ("", "#"), ("★", "#")]
)
def test_an_index_lists_a_name_under_its_first_letter(name: str, letter: str) -> None:
    assert initial(name) == letter
