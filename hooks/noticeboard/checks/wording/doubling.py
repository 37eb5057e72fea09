"""What stands twice in a row: 巡察巡察组, the same phrase pasted twice, and signs such as ，，."""

import re
from collections.abc import Iterator

from noticeboard.checks.wording.slip import Slip

_LISTED = (
    "巡察 巡视 公告 县委 市委 区委 省委 干部 群众 问题 整改 信访 举报 电话 邮箱 信箱 地址 时间 日期 期间 情况 "
    "意见 措施 制度 会议 办公 有关 主要 通过 对于 关于 根据 按照 以及 或者 并且 因此 由于 为了 我们 他们 党员 "
    "责任 任务 政策 资金 渠道 范围 方式 号码 网站 附件 人员 成员 中共 全县 全市 全区 反馈 进驻 受理 纪律 作风 "
    "现将 如下 以下 截止 截至"
)
_WORDS = frozenset(_LISTED.split())
"""Words of the field that nobody doubles. Verbs of two characters may be (研究研究), and so may what is counted
(一个一个); what ends one name and begins the next stands twice by right (村党组织组织生活). What is not listed is not
judged."""
_TWICE = re.compile(r"([一-鿿]{2,10})\1")
# 一次次, 每天每天, 为什么为什么, 加油吧加油吧; and what is doubled within itself (哈哈哈哈哈哈).
_ON_PURPOSE = re.compile(r"[一每两几].*|(.{1,2})\1+|(.)\2.*|为什么|怎么办|好不好|.*[吗吧呢啊呀]")
# 县委办公室办公室主任: the name of a body, and an office in it.
_ENDS_OF_BODIES = frozenset("室处组局会委部院所站队织心校办厅")
_OFFICE = re.compile(r"副|主任|书记|组长|局长|所长|站长|队长|校长|院长|处长|负责人|成员|干部|人员|工作|党")
# 目的的, 标的的, 有的的; 的的确确 is a word.
_PARTICLE = re.compile(r"的的(?![确的])|与与(?!会)|及及(?!时)")
_BEFORE_A_PARTICLE = frozenset("目标有的中参普")

_SIGNS = re.compile(r"[，。、；：][，。、；：！？]+")
_ANNOUNCED = frozenset({"：、", "：；"})


def doubled_words(text: str) -> Iterator[Slip]:
    """A word of the field that stands twice, and a phrase of three characters and more, which was pasted twice."""
    for match in _TWICE.finditer(text):
        if not text.startswith(match[1], match.end()) and _is_slip(text, match):
            yield Slip(match.start(), match.end(), match[1])
    if "的的" in text or "与与" in text or "及及" in text:
        for match in _PARTICLE.finditer(text):
            if text[match.start() - 1 : match.start()] not in _BEFORE_A_PARTICLE:
                yield Slip(match.start(), match.end(), match[0][0])


def _is_slip(text: str, match: re.Match[str]) -> bool:
    if len(match[1]) == 2:
        return match[1] in _WORDS
    if match[1][-1] in _ENDS_OF_BODIES and _OFFICE.match(text, match.end()):
        return False
    return not _ON_PURPOSE.fullmatch(match[1])


def doubled_signs(text: str) -> Iterator[Slip]:
    """One sign twice, or two that exclude each other: ，， and ，。 Which of two was meant is the writer's to say."""
    for match in _SIGNS.finditer(text):
        # Three in a row are dots or ruled lines that somebody typed; after a colon may stand what is announced.
        if len(match[0]) == 2 and match[0] not in _ANNOUNCED and match[0][1] not in "！？":
            yield Slip(match.start(), match.end(), match[0][0] if match[0][0] == match[0][1] else None)
