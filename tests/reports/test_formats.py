"""The report in each format: valid, complete, and saying the same."""

import json
import re
from pathlib import Path
from xml.etree import ElementTree

import jsonschema
import pytest
from lxml import html as lxml_html

from checked_site import check
from noticeboard.problems import FAMILY_OF, PROBLEMS
from noticeboard.reports.formats import Format

SARIF = json.loads((Path(__file__).parent / "schemas" / "sarif-2.1.0-rtm.5.json").read_text("utf-8"))
ARTICLE, NOTICE = "docs/news/2024/jinzhu.md", "announcements/2024-03-round-10/notice.md"
FOUND = [("key-empty", ARTICLE, 4), ("review-incomplete", ARTICLE, 7)]
SILENCED = ("review-incomplete", NOTICE, 9)


def test_json_holds_every_finding_with_its_family_severity_words_and_reason(wrong: Path) -> None:
    said = check(wrong, "--format", "json")
    data = json.loads(said.out)
    assert said.code == 1
    assert [(f["code"], f["file"], f["line"]) for f in data["findings"]] == FOUND
    for finding in data["findings"]:
        assert finding["family"] == FAMILY_OF[finding["code"]].key
        assert finding["severity"] == PROBLEMS[finding["code"]].severity
        assert finding["what"]
        assert finding["remedy"]
        assert finding["reason"]
    (silenced,) = data["silenced"]
    assert (silenced["code"], silenced["file"], silenced["line"]) == SILENCED
    assert silenced["silenced_because"] == "原件由市里审定"
    assert data["summary"]["errors"] == 1
    assert data["summary"]["warnings"] == 1
    assert data["as_of"].startswith("2024-03-20T00:00+08:00")


@pytest.mark.parametrize("site", ["wrong", "clean"])
@pytest.mark.parametrize("language", ["zh", "en"])
def test_sarif_is_what_its_schema_says(site: str, language: str, request: pytest.FixtureRequest) -> None:
    said = check(request.getfixturevalue(site), "--format", "sarif", "--lang", language)
    jsonschema.Draft4Validator(SARIF, format_checker=jsonschema.FormatChecker()).validate(json.loads(said.out))


def test_sarif_names_each_line_each_rule_and_each_suppression(wrong: Path) -> None:
    (run,) = json.loads(check(wrong, "--format", "sarif").out)["runs"]
    rules = run["tool"]["driver"]["rules"]
    told = []
    for result in run["results"]:
        location = result["locations"][0]["physicalLocation"]
        told.append((result["ruleId"], location["artifactLocation"]["uri"], location["region"]["startLine"]))
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
    assert told == [*FOUND, SILENCED]
    suppressed = [result.get("suppressions") for result in run["results"]]
    assert suppressed == [None, None, [{"kind": "inSource", "justification": "原件由市里审定"}]]


def test_a_sarif_fingerprint_stays_when_lines_move(wrong: Path) -> None:
    def prints() -> list[str]:
        (run,) = json.loads(check(wrong, "--format", "sarif").out)["runs"]
        return [result["partialFingerprints"]["noticeboard/v1"] for result in run["results"]]

    before = prints()
    article = wrong / ARTICLE
    article.write_text(article.read_text("utf-8").replace("title:", "# 稿件\ntitle:"), "utf-8")
    assert prints() == before
    assert len(set(before)) == 3


def test_sarif_addresses_are_escaped_where_a_name_is_chinese(wrong: Path) -> None:
    (wrong / ARTICLE).rename(wrong / "docs/news/2024/进驻.md")
    said = check(wrong, "--format", "sarif").out
    assert "docs/news/2024/%E8%BF%9B%E9%A9%BB.md" in said
    jsonschema.Draft4Validator(SARIF).validate(json.loads(said))


def test_junit_counts_what_its_suites_hold(wrong: Path) -> None:
    root = ElementTree.fromstring(check(wrong, "--format", "junit").out)
    for suite in root:
        assert int(suite.get("tests", "")) == len(suite.findall("testcase"))
        assert int(suite.get("failures", "")) == len(suite.findall("testcase/failure"))
        assert int(suite.get("skipped", "")) == len(suite.findall("testcase/skipped"))
    failed = [(c.get("file"), c.get("line")) for c in root.iterfind("testsuite/testcase[failure]")]
    assert sorted(failed) == [(ARTICLE, "4"), (ARTICLE, "7")]
    assert [c.get("file") for c in root.iterfind("testsuite/testcase[skipped]")] == [NOTICE]
    names = [case.get("name") for case in root.iter("testcase")]
    assert set(PROBLEMS) - {name.split()[0] for name in names} == set()


def test_the_page_to_hand_upwards_asks_nothing_of_any_server_and_holds_everything(wrong: Path) -> None:
    said = check(wrong, "--format", "html").out
    page = lxml_html.fromstring(said)
    assert page.get("lang") == "zh-CN"
    assert not re.search(r"""(?:src|href)=|url\(|@import|<script""", said)
    assert "default-src 'none'" in said
    text = page.text_content()
    for words in ("检查时间", "2024-03-20 00:00", "问题清单", "免检清单", "原件由市里审定", ARTICLE, NOTICE, "依据"):
        assert words in text
    tables = page.findall(".//table")
    assert [len(table.findall("tbody/tr")) for table in tables] == [3, 2, 1]
    assert all(table.findall("thead//th") for table in tables)


def test_the_page_of_a_clean_site_says_so(clean: Path) -> None:
    said = check(clean, "--format", "html")
    assert said.code == 0
    assert "没有发现问题" in said.out


def test_the_text_shows_the_line_of_the_source_the_code_and_what_is_silenced(wrong: Path) -> None:
    out = check(wrong).out
    assert f"{ARTICLE}:7: 应有 3 位审核人署名，现在有 2 位 — 补全" in out
    assert "      7 │ review: [何静, 罗志成]\n" in out
    assert "= review-incomplete (错误)" in out
    assert "免检 1 处：" in out
    assert f"{NOTICE}:9: " in out
    assert "原因：原件由市里审定" in out


@pytest.mark.parametrize("format_", Format)
def test_a_report_in_a_file_is_the_one_on_the_screen(format_: Format, wrong: Path, tmp_path: Path) -> None:
    file = tmp_path / "report"
    printed = check(wrong, "--format", format_)
    written = check(wrong, "--format", format_, "--output", str(file))
    assert written.code == printed.code == 1
    assert file.read_text("utf-8") == printed.out
    assert [path.name for path in tmp_path.iterdir() if path.name != "site"] == ["report"]


@pytest.mark.parametrize("format_", Format)
def test_markup_and_control_characters_in_content_do_no_harm_in_a_report(format_: Format, clean: Path) -> None:
    article = clean / ARTICLE
    nasty = 'title: "<script>alert(1)</script>\\x1b[31m\u202e进驻"\nunits: ["]]><b>\u202e\\x07甲"]'
    text = article.read_text("utf-8").replace("title: 县委巡察组进驻县教育局", nasty).replace("units: [县教育局]\n", "")
    article.write_text(text, "utf-8")
    out = check(clean, "--format", format_).out
    assert not re.search("[\x00-\x08\x0b-\x1f\u202e]", out)
    if format_ in (Format.HTML, Format.JUNIT):
        assert "<script>" not in out
        assert "<b>" not in out
    if format_ is Format.JUNIT:
        ElementTree.fromstring(out)
