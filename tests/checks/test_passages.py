"""Every text that a reader can see is a passage, and knows the line of each of its characters."""

from pathlib import Path

from noticeboard.checks.passages import Passage, passages
from tiny_site import TEN, article, document, read_site

ROUND = """term: 六届县委
number: 10
stationing: {start: 2024-03-11, end: 2024-05-17}
deadline: 2024-05-12
title: 标题甲
authority: 党委甲
issuer: 落款甲
accepts: 受理甲
declines: {action: transfer, text: 转交甲}
reply: |
  答复甲

  答复乙
supervision: {type: phone, value: "12388", note: 监督甲}
withdrawn: {date: 2024-03-20, reason: 撤回甲}
groups:
  - name: 组甲
    note: 组注甲
    units:
      - {name: 单位甲, includes: 包括甲, excludes: 不含甲}
    channels:
      - {type: phone, value: 0300-8880015, hours: 工作日甲, name: 名称甲, note: 注甲}
      - {type: post, value: 信箱甲, postcode: "000403", addressee: 收件甲}
      - {type: box, places: [信箱点甲, 信箱点乙]}
      - {type: visit, place: 接访甲}
"""
FEEDBACK = """title: 反馈甲
issuer: 落款乙
source: 来源甲
editor: 编辑甲
review: [审核甲]
change: 改动甲
updated: 2024-06-01
tags: [标签甲]
attachments: {file: a.pdf, title: 附件甲}
issues:
  - unit: 单位甲
    items: [问题甲, 问题乙]
"""
RECTIFICATION = """units: 单位甲
counts: {total: 1, done: 1, dealt_with: {批评教育甲: 1}}
items:
  - {area: 方面甲, issue: 问题丙, measures: 措施甲, result: 成效甲}
index_number: 索引甲
disclosure: 公开甲
contact: {type: phone, value: 0300-8880000, note: 联系甲}
"""
ARTICLE = """subtitle: 副题甲
authors: [作者甲]
correspondents: [通讯甲]
photographers: [摄影甲]
placements: {medium: 媒体甲}
"""
FILES = {
    f"{TEN}/round.yml": ROUND,
    f"{TEN}/feedback.md": document("feedback", "2024-05-20", FEEDBACK, "反馈正文甲"),
    f"{TEN}/rectification.md": document("rectification", "2024-06-20", RECTIFICATION),
    f"{TEN}/a.pdf": "",
    "docs/news/2024/a.md": article("2024-03-12", ARTICLE, "新闻甲", "\n新闻正文甲\n\n新闻正文乙\n"),
    "docs/about.md": "---\ntitle: 关于甲\ndescription: 描述甲\nhide: [toc]\n---\n\n关于正文甲\n",
    "docs/complaints/index.md": "没有信息栏甲\n",
    "announcements/units.yml": "units:\n  - {name: 单位乙, aliases: [别名甲], category: 类别甲}\n",
    "announcements/channels.yml": "bodies:\n  - name: 机关甲\n    matters: [事项甲]\n    note: 机关注甲\n"
    "    channels: {type: phone, value: '12388', note: 渠道甲}\n",
}
MARKED = ("甲", "乙", "丙")


def passages_in(tmp_path: Path) -> list[Passage]:
    return list(passages(read_site(tmp_path, FILES, preview=True).library))


def test_no_text_that_a_reader_can_see_is_left_out(tmp_path: Path) -> None:
    said = " ".join(passage.text for passage in passages_in(tmp_path))
    written = {
        word
        for text in FILES.values()
        for word in "".join(c if "\u4e00" <= c <= "\u9fff" else " " for c in text).split()
        if word.endswith(MARKED)
    }
    assert len(written) > 50
    assert {word for word in written if word not in said} == set()


def test_every_character_is_at_the_line_on_which_it_was_written(tmp_path: Path) -> None:
    for passage in passages_in(tmp_path):
        for offset, char in enumerate(passage.text):
            if char in MARKED:
                place = passage.at(offset)
                line = FILES[place.file].split("\n")[place.line - 1]
                word = passage.text[:offset].split("\n")[-1] + char
                assert word in line, passage


def test_passages_are_made_once(tmp_path: Path) -> None:
    library = read_site(tmp_path, FILES, preview=True).library
    assert passages(library) is passages(library)
