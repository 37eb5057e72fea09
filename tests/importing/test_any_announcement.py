"""Whatever a text about a round is made of, reading it ends, breaks nothing, and makes up nothing."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from noticeboard.drafts.draft import plain
from noticeboard.importing.inspection import drafts_of
from noticeboard.importing.intake import Intake
from noticeboard.importing.readers.files import read_bytes
from noticeboard.records.kinds import DOCUMENT_KINDS

PIECES = """
县委第一巡察组 第二巡察组 县委第巡察组 一组 第一至第三巡察组 巡察 对 县教育局 石桥街道 及所辖21个村
（不含柳庄村） 等9个单位 开展常规巡察 开展巡察“回头看” 2024年3月11日 3月8日 2024年115日 即日 起 至 5月17日
60天左右 信访受理截止时间为 18:00 上午12时 值班电话： 0300-8880015 0300-888001 13000000021 （只接收短信）
电子邮箱： qhxc1@example.com xc@examplecom 来信请寄 青禾县1080号信箱 （邮编000403） 收 意见箱：
县教育局大门东侧 来访 工作日8:30-12:00 2:30-5:30 下午2:30-5:30 二维码 见附表 主要受理反映 问题 不予受理 转交
一是 二是 向县水利局党组反馈 反馈 20个问题 完成整改16个 追缴资金3.2万元 批评教育5人 整改措施： 整改成效： 关于
的问题 组别 被巡察单位 一、 （一） 1. ① 、 ， ； 。 ： （ ） “ ”
"""
WORDS = st.sampled_from(PIECES.split())
TEXTS = st.lists(st.one_of(WORDS, st.sampled_from(["\n", "\n\n", " "])), min_size=1, max_size=60).map("".join)


@pytest.mark.parametrize("kind", DOCUMENT_KINDS)
@settings(max_examples=150, deadline=None)
@given(TEXTS.filter(lambda text: text.strip()))
def test_any_text_gives_drafts_whose_numbers_stand_in_it(kind: str, text: str) -> None:
    taken = read_bytes("-", text.encode())
    for draft in drafts_of(Intake(taken, kind, {}, taken.lines), None):
        data = plain(draft.fields)
        assert isinstance(data, dict)
        for group in data.get("groups", []):
            for channel in group.get("channels", []):
                if channel["type"] in ("phone", "sms", "email"):
                    assert channel["value"] in text
