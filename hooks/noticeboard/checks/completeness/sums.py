"""Arithmetic in prose: 反馈问题25个，已整改19个，正在整改6个，整改率76%."""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from noticeboard.values.folding import fold_figures


class Account(NamedTuple):
    """What one sentence says of issues and how far they are rectified; None for what it does not say.

    `others` says that it counts something more in between, which is not understood here (基本完成5个).
    """

    start: int
    end: int
    written: str
    total: int
    done: int | None
    in_progress: int | None
    not_done: int | None
    rate: Decimal | None
    others: bool


_SENTENCE = re.compile(r"[^。！？\n]+")
_UNIT = r"\s?(?:个|项|条|件)"
_ACTS = r"(?:反馈|发现|指出|梳理出?|交办|移交|收集|涉及|列出|细化为)"
_CLASSES = r"(?:[0-9一二三四五六七八九十]{1,3}个?(?:方面|类)(?:的|共)?)?"
_TOTAL = re.compile(
    rf"{_ACTS}[^，。；、0-9]{{0,14}}?(?:问题|事项)(?:共|合计|总数为?)?\s?(?P<behind>[0-9]{{1,6}}){_UNIT}"
    rf"|{_ACTS}(?:的|了|出|意见|具体|共)*\s?{_CLASSES}(?P<before>[0-9]{{1,6}}){_UNIT}[^，。；、0-9]{{0,8}}?问题"
    rf"|问题(?:总数|共)(?:为|计)?\s?(?P<plain>[0-9]{{1,6}}){_UNIT}?"
)
_ANY_COUNT = re.compile(rf"[0-9０-９]{_UNIT}")
_COUNTED = re.compile(rf"[0-9]{_UNIT}(?!方面|类)")
_COUNT = rf"\s?(?P<n>[0-9]{{1,6}}){_UNIT}"
_DONE = re.compile(
    r"(?:已经?|全部)?(?:完成整改|整改完成|整改到位|整改完毕|办结|解决|销号|已整改|已完成)(?:的|了|问题)*" + _COUNT
)
_IN_PROGRESS = re.compile(r"(?:正在|正|持续|仍在)(?:整改|推进|办理|解决|进行)(?:整改)?(?:的|中|问题)*" + _COUNT)
_NOT_DONE = re.compile(r"(?:尚未|还未|未|没有)(?:完成)?(?:整改|完成|启动|解决|办结)(?:整改|到位)?(?:的|问题)*" + _COUNT)
_RATE = re.compile(
    r"(?:整改|完成|办结|到位|化解|销号)率\s?(?:为|达到?|是|[:：])?\s?(?P<rate>[0-9]{1,3}(?:\.[0-9]{1,4})?)\s?[%％]"
)


def accounts(text: str) -> tuple[Account, ...]:
    """Every sentence that names a number of issues and how many of them are done."""
    if "问题" not in text or not _ANY_COUNT.search(text):
        return ()
    return tuple(_accounts(fold_figures(text)))


def _accounts(text: str) -> Iterator[Account]:
    for sentence in _SENTENCE.finditer(text):
        if not _ANY_COUNT.search(sentence[0]):
            continue
        totals = list(_TOTAL.finditer(sentence[0]))
        parts = [list(pattern.finditer(sentence[0])) for pattern in (_DONE, _IN_PROGRESS, _NOT_DONE)]
        rates = list(_RATE.finditer(sentence[0]))
        # Two accounts in one sentence cannot be told apart.
        if len(totals) != 1 or any(len(found) > 1 for found in (*parts, rates)) or not (parts[0] or rates):
            continue
        total = next(filter(None, totals[0].groups()))
        done, in_progress, not_done = (int(found[0]["n"]) if found else None for found in parts)
        begin = totals[0].start()
        end = max(match[0].end() for match in (totals, *parts, rates) if match)
        written = sentence[0][begin:end] if begin < end else sentence[0]
        yield Account(
            sentence.start() + begin,
            sentence.start() + end,
            written.strip(),
            int(total),
            done,
            in_progress,
            not_done,
            Decimal(rates[0]["rate"]) if rates else None,
            len(_COUNTED.findall(written)) > 1 + sum(map(len, parts)),
        )
