"""Flags are read by the table of fields; no flag makes the command crash."""

from hypothesis import given, settings
from hypothesis import strategies as st

from noticeboard.commands.new.flags import given_in
from noticeboard.records.article import Article
from noticeboard.records.document import Document
from noticeboard.scaffolding.candidate import KINDS, Candidate, model_of, record_of

NAMES = st.sampled_from(["--title", "--标题", "--groups", "--stationing", "--publish-at", "--counts", "--x", "--"])
TEXTS = st.text(max_size=20) | st.sampled_from(["{a: 1}", "[{name: 一组}]", "{", "[*x]", "{类型: 电话}", "[[[["])


@settings(deadline=None)
@given(st.lists(NAMES | TEXTS, max_size=8), st.sampled_from(KINDS))
def test_any_flags_are_values_or_findings(flags: list[str], kind: str) -> None:
    given_ = given_in(flags, model_of(kind))
    record = record_of(Candidate(kind, "announcements/a/a.md", given_.data, places=given_.places))
    findings = [*given_.findings, *(record if isinstance(record, list) else [])]
    assert all(finding.line(language) for finding in findings for language in ("zh", "en"))


def test_a_flag_may_be_written_in_chinese_with_an_equals_sign_and_several_times() -> None:
    flags = given_in(["--标题=一", "--authors", "周平", "--作者", "王军", "--publish-at", "2027-03-01"], Article)
    assert flags.data == {"title": "一", "authors": ["周平", "王军"], "publish_at": "2027-03-01"}
    assert flags.findings == []


def test_a_flag_with_parts_is_yaml_and_told_of_as_such() -> None:
    flags = given_in(["--整改数据", "{总数: 25, 已完成: 19, 正整改: 6}"], Document)
    assert flags.data["counts"] == {"total": "25", "done": "19", "in_progress": "6"}
    assert [(str(f.where), f.code) for f in flags.findings] == [("--整改数据", "key-misspelt")]
