"""A site in which everything is longer, wider or more than usual: it must hold together all the same."""

from __future__ import annotations

from pathlib import Path

from site_tree import write_site
from tiny_site import article, document

LONG_TITLE = (
    "中共青禾县委关于六届县委第十四轮巡察常规巡察与乡村振兴领域机动巡察同步开展"
    "并延伸至村和社区党组织有关工作安排情况的公告（二〇二六年）"
)
LONG_NAME = "县委统筹推进新型城镇化和城乡融合发展工作领导小组办公室（县委城乡统筹发展工作委员会）"
LONG_WORD = "Xunchagongzuolingdaoxiaozubangongshi" * 2
ROUND, FORMER = "2026-11-crowded", "2024-03-former"
GROUPS, UNITS_OF_A_GROUP = 40, 5
KNOWN = ("0300-8880991", "0300-8880992", "report.example.gov.cn")
"""What its texts name besides the channels."""

PAGES = {
    "home": "",
    "list": "announcements/",
    "round of 40 groups": f"announcements/{ROUND}/",
    "notice of 40 groups": f"announcements/{ROUND}/notice/",
    "rectification": f"announcements/{FORMER}/rectification/",
    "complaints": "complaints/",
    "200 units": "complaints/units/",
    "unit of a long name": "complaints/units/long/",
    "article": "news/2026/crowded/",
    "map": "sitemap/",
    "statement": "accessibility/",
}

_TABLE = f"""| 序号 | 被巡察单位 | 巡察组 | 联系电话 | 接访地点 | 受理时间 |
|---|---|---|---|---|---|
| 1 | 县农业农村局 | 县委第一巡察组 | {KNOWN[0]} | 县行政中心2号楼406室 | 工作日08:30-12:00、14:30-18:00 |
| 2 | 石桥街道 | 县委第二巡察组 | {KNOWN[1]} | 石桥街道办事处三楼东侧会议室 | 工作日08:30-12:00、14:30-18:00 |
"""
_TEXT = f"""经县委批准，现将有关事项公告如下。网址 https://report.example.gov.cn/{"qinghe/" * 12}index.html 。

{_TABLE}
## {LONG_TITLE}

{LONG_WORD}

- {LONG_WORD}
- [{LONG_TITLE}](https://report.example.gov.cn/)

{_TABLE}"""


def write_crowded_site(root: Path) -> Path:
    """The site below `root`, ready to be built. Its round is open at the tests' moment."""
    folder = f"announcements/{ROUND}"
    return write_site(
        root,
        {
            "announcements/units.yml": _UNITS,
            f"{folder}/round.yml": _round(),
            f"{folder}/notice.md": document(
                "notice", "2026-11-02 09:00", f"title: {LONG_TITLE}\nissuer: {LONG_NAME}", _TEXT
            ),
            f"announcements/{FORMER}/round.yml": _FORMER,
            f"announcements/{FORMER}/rectification.md": _rectification(),
            "docs/news/2026/crowded.md": _article(),
        },
        _settings,
    )


def _settings(text: str) -> str:
    known = f"    checks:\n      known: [{', '.join(KNOWN)}]\n"
    return text.replace("site_name: 青禾县", "site_name: 青禾县委巡察工作领导小组办公室").replace(
        "    checks:\n", known
    )


_UNITS = f"""units:
  - {{name: {LONG_NAME}, slug: long, aliases: [{LONG_NAME}联席会议]}}
"""


def _round() -> str:
    head = f"""term: 六届县委
number: 14
title: {LONG_TITLE}
types: [常规巡察, 专项巡察, 机动巡察]
stationing: {{start: 2026-11-02, end: 2027-01-15}}
deadline: {{date: 2027-01-10, time: "18:00", postmark: true}}
groups:
"""
    return head + "".join(_group(n) for n in range(1, GROUPS + 1))


def _group(number: int) -> str:
    own = LONG_NAME if number == 1 else f"青禾县第{number}街道"
    names = [own, *(f"{own}第{n}社区" for n in range(2, UNITS_OF_A_GROUP + 1))]
    units = "".join(f"      - {{name: {name}, includes: 所辖村和{LONG_NAME}, excludes: 柳庄村}}\n" for name in names)
    address = f"{'qinghexianweixunchazu' * 2}{number}@{'example' * 3}.example.com"
    return f"""  - name: 县委第{number}巡察组（常规巡察、对村和社区巡察）
    units:
{units}    channels:
      - {{type: phone, value: "0300-{8880100 + number}", hours: "工作日 08:30-12:00, 14:30-18:00; 周六 09:00-11:30"}}
      - {{type: email, value: {address}}}
      - {{type: box, places: [{LONG_NAME}大门东侧, 县政务中心一楼大厅]}}
      - {{type: web, value: "https://report.example.gov.cn/{"qinghe" * 9}/{number}", qr: true}}
"""


_FORMER = f"""term: 六届县委
number: 10
stationing: {{start: 2024-03-11, end: 2024-05-17}}
deadline: 2024-05-12
groups:
  - {{name: 县委第一巡察组, units: [{LONG_NAME}], channels: [{{type: phone, value: 0300-8880015}}]}}
"""


def _rectification() -> str:
    facts = f"""title: 中共{LONG_NAME}关于巡察整改进展情况的通报
issuer: {LONG_NAME}
units: [{LONG_NAME}]
counts: {{total: 697, done: 688, in_progress: 4, not_done: 5}}"""
    return document("rectification", "2024-11-20", facts, _TEXT)


def _article() -> str:
    facts = f"""source: {LONG_NAME}
authors: [{"、".join(f"通讯员{n}" for n in range(12))}]
round: {ROUND}
units: [{LONG_NAME}]
tags: [{LONG_NAME}, 队伍建设]"""
    return article("2026-11-20 10:12", facts, LONG_TITLE, _TEXT)
