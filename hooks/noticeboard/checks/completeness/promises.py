"""Rules on what a text announces: it follows."""

import re
from collections.abc import Callable, Iterator

from noticeboard.checks.completeness.gaps import (
    Gap,
    empty_colons,
    empty_labels,
    promised_attachments,
    promised_tables,
)
from noticeboard.checks.passages import Passage, passages
from noticeboard.errors import Finding
from noticeboard.library import Library
from noticeboard.records.document import Document
from noticeboard.records.publication import Publication

# What the page of a document shows below its text, by what the text says of it.
_SHOWN_BELOW: dict[str, tuple[re.Pattern[str], Callable[[Document], bool]]] = {
    "notice": (re.compile(r"渠道|联系|电话|方式|信箱|邮箱|地址|一览表"), lambda document: True),
    "feedback": (re.compile(r"问题|意见|情况"), lambda document: bool(document.issues)),
    "rectification": (re.compile(r"情况|问题|整改|联系|电话|方式"), lambda document: bool(document.items)),
}
_LINK = re.compile(r"\]\(")


def what_a_colon_announces_follows(library: Library) -> Iterator[Finding]:
    """Behind a colon comes what it announces (domain: defects, 具体信访渠道如下：).

    What a document's page sets below the text counts: the groups' contacts, the issues, the items.
    """
    for passage in passages(library):
        if passage.is_body or "\n" in passage.text:
            for gap in empty_colons(passage.text):
                if passage.text[gap.end :].strip(" \t　\n*_") or not _goes_on_below(passage, gap):
                    yield Finding("colon-empty", passage.at(gap.start), {"words": gap.written})


def a_label_has_its_value(library: Library) -> Iterator[Finding]:
    """来源： and 审核： name somebody (domain: defects)."""
    for passage in passages(library):
        for gap in empty_labels(passage.text):
            yield Finding("label-empty", passage.at(gap.start), {"words": gap.written})


def a_table_that_is_promised_is_there(library: Library) -> Iterator[Finding]:
    """见附表 leads to a table: in the text, among the attachments, or on the page below the text."""
    for passage in passages(library):
        record = passage.record
        if not passage.is_body or (isinstance(record, Publication) and record.attachments):
            continue
        for gap in promised_tables(passage.text):
            if not _goes_on_below(passage, gap):
                yield Finding("table-missing", passage.at(gap.start), {"words": gap.written})


def an_attachment_that_is_promised_is_there(library: Library) -> Iterator[Finding]:
    """附件 in a text is offered: among the attachments, or by a link."""
    for passage in passages(library):
        record = passage.record
        if passage.is_body and isinstance(record, Publication) and not record.attachments:
            for gap in promised_attachments(passage.text):
                line = passage.text[gap.start :].partition("\n")[0]
                if not _LINK.search(line):
                    yield Finding("attachment-not-listed", passage.at(gap.start), {"words": gap.written})


def _goes_on_below(passage: Passage, gap: Gap) -> bool:
    """Whether the page shows below the text what the sentence around a gap speaks of."""
    record = passage.record
    if not isinstance(record, Document) or record.kind not in _SHOWN_BELOW:
        return False
    words, is_shown = _SHOWN_BELOW[record.kind]
    begin = max(passage.text.rfind(sign, 0, gap.start) for sign in "。！？\n") + 1
    return is_shown(record) and bool(words.search(passage.text, begin, gap.end))
