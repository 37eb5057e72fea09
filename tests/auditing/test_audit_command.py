"""`noticeboard audit` as it is called: its formats, its exit codes, its settings, and one finding for many pages."""

import json
import os
import shutil
from pathlib import Path
from xml.etree import ElementTree

import pytest
from typer.testing import CliRunner, Result

from built_cases import BASE, NOW, inspected
from noticeboard.cli import app

SETTINGS = """site_name: 青禾县巡察公告网
site_url: https://www.example.gov.cn/qh/
extra:
  noticeboard:
    authority: 中共青禾县委
    office: 县委巡察办
    site_id: "{site_id}"
    checks: {{grades: {{site-third-party: warning, site-script-inline: off}}, picture_kb: {picture_kb}}}
"""
TWO_DEFECTS = '<script>1</script><script src="https://hm.example.com/hm.js"></script><title>'


@pytest.fixture
def built(tmp_path: Path) -> Path:
    """A built site with an inline script and a third party's on its home page, which nothing else is wrong with."""
    folder = tmp_path / "site"
    shutil.copytree(BASE, folder)
    index = folder / "index.html"
    index.write_text(index.read_text("utf-8").replace("<title>", TWO_DEFECTS), "utf-8")
    return folder


def run(*arguments: str | Path) -> Result:
    environment = {"NOTICEBOARD_NOW": NOW, "NOTICEBOARD_LANG": "zh"}
    return CliRunner().invoke(app, ["audit", *map(str, arguments)], env=environment)


def test_a_clean_site_is_fine() -> None:
    result = run(BASE)
    assert result.exit_code == 0
    assert "共检查 6 个网页，站外链接 1 个：0 处错误，0 处提醒。" in result.stdout


def test_findings_are_told_with_their_line_and_their_remedy(built: Path) -> None:
    result = run(built)
    assert result.exit_code == 1
    assert "index.html:11: 页面会连到第三方 hm.example.com：https://hm.example.com/hm.js — " in result.stdout
    assert "www.12388.gov.cn" in result.stdout


def test_in_english(built: Path) -> None:
    assert "gets in touch with a third party, hm.example.com" in run(built, "--lang", "en").stdout


def test_the_report_for_programs_names_the_findings_and_the_outside_links(built: Path) -> None:
    report = json.loads(run(built, "--format", "json").stdout)
    codes = {finding["code"]: finding["severity"] for finding in report["findings"]}
    assert codes == {"site-script-inline": "warning", "site-third-party": "error"}
    assert [link["url"] for link in report["outside"]] == ["https://www.12388.gov.cn"]


@pytest.mark.parametrize("format_", ["sarif", "junit", "html"])
def test_every_format_names_the_findings(built: Path, tmp_path: Path, format_: str) -> None:
    output = tmp_path / "report"
    assert run(built, "--format", format_, "--output", output).exit_code == 1
    text = output.read_text("utf-8")
    assert "site-third-party" in text
    if format_ == "sarif":
        assert len(json.loads(text)["runs"][0]["results"]) == 2
    elif format_ == "junit":
        assert len(ElementTree.fromstring(text).findall(".//failure")) == 2
    else:
        assert "www.12388.gov.cn" in text


def test_the_settings_above_the_site_grade_what_is_found_and_set_its_limits(built: Path) -> None:
    (built / "assets" / "hall.png").write_bytes(b" " * 2000)
    (built.parent / "mkdocs.yml").write_text(SETTINGS.format(site_id="0300000001", picture_kb=1), "utf-8")
    report = json.loads(run(built, "--format", "json").stdout)
    codes = {finding["code"]: finding["severity"] for finding in report["findings"]}
    assert codes == {"site-picture-heavy": "warning", "site-third-party": "warning"}


def test_a_limit_on_the_command_line_goes_before_that_of_the_settings(built: Path) -> None:
    (built.parent / "mkdocs.yml").write_text(SETTINGS.format(site_id="0300000001", picture_kb=1), "utf-8")
    (built / "assets" / "hall.png").write_bytes(b" " * 2000)
    assert "site-picture-heavy" not in run(built, "--picture-kb", "2").stdout


def test_the_code_in_the_settings_must_stand_on_the_pages(built: Path) -> None:
    settings = built.parent / "elsewhere"
    settings.mkdir()
    (settings / "mkdocs.yml").write_text(SETTINGS.format(site_id="0300000002", picture_kb=500), "utf-8")
    report = json.loads(run(built, "--site", settings, "--format", "json").stdout)
    said = [finding["what"] for finding in report["findings"] if finding["code"] == "site-footer-incomplete"]
    assert said[0].startswith("页脚里没有网站标识码")


def test_the_address_may_be_named_where_the_pages_do_not(built: Path) -> None:
    moved = run(built, "--url", "https://xc.example.gov.cn/", "--format", "json")
    dead = [finding["file"] for finding in json.loads(moved.stdout)["findings"] if "sitemap-dead" in finding["code"]]
    assert set(dead) == {"sitemap.xml"}


def test_a_folder_that_is_not_there_is_a_wrong_call(tmp_path: Path) -> None:
    result = run(tmp_path / "gone")
    assert result.exit_code == 2
    assert "打不开这个文件夹" in result.stderr


def test_settings_that_are_not_there_or_wrong_are_a_wrong_call(built: Path, tmp_path: Path) -> None:
    assert run(built, "--site", tmp_path / "gone").exit_code == 2
    (built.parent / "mkdocs.yml").write_text("extra: {noticeboard: {site_id: '1'}}", "utf-8")
    result = run(built)
    assert result.exit_code == 2
    assert "mkdocs.yml:1: " in result.stderr


def test_a_moment_that_is_none_is_a_wrong_call(built: Path) -> None:
    result = CliRunner().invoke(app, ["audit", str(built)], env={"NOTICEBOARD_NOW": "gestern"})
    assert result.exit_code == 2


def write_pages(root: Path, count: int) -> None:
    (root / "index.html").write_text("".join(f'<a href="{n}.html">{n}</a>' for n in range(count)), "utf-8")
    for n in range(count):
        (root / f"{n}.html").write_text(f'<title>{n}</title>\n<a href="gone/">x</a>', "utf-8")


@pytest.mark.parametrize(("pages", "findings"), [(3, 3), (4, 1), (300, 1)])
def test_what_is_wrong_on_many_pages_is_said_once(tmp_path: Path, pages: int, findings: int) -> None:
    write_pages(tmp_path, pages)
    dead = [finding for finding in inspected(tmp_path).findings if finding.code == "site-link-dead"]
    assert len(dead) == findings
    assert sum(1 + len(finding.elsewhere) for finding in dead) == pages
    assert (f"另有 {pages - 1} 处相同，如 1.html:2、" in dead[0].what("zh")) is (findings == 1)


def test_the_same_is_found_on_one_core_and_on_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_pages(tmp_path, 300)
    on_all = inspected(tmp_path).findings
    monkeypatch.setattr(os, "cpu_count", lambda: 1)
    assert sorted(map(str, inspected(tmp_path).findings)) == sorted(map(str, on_all))
