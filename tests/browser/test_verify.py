"""Is this number genuine? Told by the page alone, as of the reader's moment, wherever the reader is."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import yaml
from served_site import KINDS, visit

from built_site import BuiltSite

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

    from browser.conftest import RequestsLog

CASES = yaml.safe_load((Path(__file__).parents[1] / "values" / "contact_keys.yml").read_text("utf-8"))
DEADLINE = "2027-01-10T18:00:00+08:00"


@pytest.fixture(params=["Asia/Shanghai", "America/Los_Angeles"])
def reader(request: pytest.FixtureRequest, browser: Browser) -> Iterator[Page]:
    context = browser.new_context(timezone_id=request.param, locale="zh-CN")
    yield context.new_page()
    context.close()


@pytest.fixture
def verify(page: Page, served: str) -> Page:
    visit(page, served + KINDS["verify"])
    return page


def verdict(page: Page, written: str) -> str:
    page.locator("#written").fill(written)
    page.locator("[data-check]").click()
    return page.locator("[data-verdict]").inner_text()


def test_the_module_and_the_build_agree_on_every_spelling(verify: Page) -> None:
    keys = verify.evaluate(
        """async (texts) => {
          const { contactKey } = await import(new URL('../../assets/javascripts/contact_keys.js', location.href));
          return texts.map((text) => { const { sort, key } = contactKey(text); return [sort, key]; });
        }""",
        [written for written, _, _ in CASES],
    )
    assert keys == [[sort, key] for _, sort, key in CASES]


@pytest.mark.parametrize(
    "written", ["0300-8880045", "+86 300 888 0045", "０３００８８８００４５", "（0300）8880045转101", "8880045"]
)
def test_a_number_of_an_open_round_is_genuine_however_it_is_written(verify: Page, written: str) -> None:
    said = verdict(verify, written)
    assert said.startswith("是真的，现在可以用：")
    assert "0300-8880045" in said
    assert "六届县委第十四轮巡察 · 县委第一巡察组" in said
    assert "2027年1月10日 18:00 截止" in said
    assert not verify.locator("[data-next]").is_visible()


@pytest.mark.parametrize(
    ("written", "beginning", "whose"),
    [
        ("12388", "是真的，常年有效", "纪检监察机关"),
        ("http://12388.gov.cn/", "是真的，常年有效", "纪检监察机关"),
        ("qhxc14a＠EXAMPLE.com", "是真的，现在可以用", "县委第一巡察组"),
        ("青禾县 1110 号邮政专用信箱（000403）", "是真的，现在可以用", "县委第一巡察组"),
        ("湖滨社区党群服务中心门前", "是真的，现在可以用", "县委第一巡察组"),
        ("report.example.gov.cn/qh14c", "是真的，现在可以用", "县委第三巡察组"),
        ("wcjcxc@example.com", "是真的，但还没有开通", "望川县委交叉巡察组"),
        ("0300-8880015", "已经停用", "六届县委第十轮巡察 · 县委第一巡察组"),
        ("qhzxxc@example.org", "已经停用", "该轮巡察已撤回"),
        ("0300 8880001", "是真的，常年有效", "青禾县委巡察办"),
        ("xuncha.example.gov.cn/news/", "是真的", "本网的网址"),
    ],
)
def test_it_says_whose_it_is_and_whether_it_holds(verify: Page, written: str, beginning: str, whose: str) -> None:
    said = verdict(verify, written)
    assert said.startswith(beginning)
    assert whose in said


@pytest.mark.parametrize(
    ("written", "near"),
    [
        ("0300-8880046", "0300-8880045"),
        ("report.example-gov.cn/qh14c", "report.example.gov.cn"),
        ("https://report.example.gov.cn.example.com/", "report.example.gov.cn"),
        ("xuncha.examp1e.gov.cn", "xuncha.example.gov.cn"),
        ("qhxc14a@exarnple.com", "qhxc14a@example.com"),
        ("青禾县1101号邮政专用信箱", "青禾县"),
        ("青禾县1110号邮政专用信箱转张某", "青禾县1110号邮政专用信箱"),
        ("13000000099", "130000000"),
        ("020-81234567", None),
        ("https://example.com@example.org/", None),
        ("https://report.example.gov.cn@example.org/", None),
    ],
)
def test_what_is_not_declared_is_said_so_and_what_it_imitates(verify: Page, written: str, near: str | None) -> None:
    said = verdict(verify, written)
    assert said.startswith("本办没有公布过")
    assert ("很像" in said) is (near is not None)
    assert (near or "") in said
    assert verify.locator("[data-next] a").is_visible()


@pytest.mark.parametrize("written", ["", "  ", "12", "——"])
def test_what_is_too_short_to_be_anything_is_no_verdict(verify: Page, written: str) -> None:
    assert verdict(verify, written) == "请输入完整的号码、邮箱、地址或者网址。"


def test_a_verdict_does_not_outlive_what_it_was_about(verify: Page) -> None:
    assert verdict(verify, "12388")
    verify.locator("#written").press_sequentially("9")
    assert verify.locator("[data-verdict]").inner_text() == ""
    verify.keyboard.press("Enter")
    assert verify.locator("[data-verdict]").inner_text().startswith("本办没有公布过")


def test_a_page_read_after_the_deadline_calls_a_number_out_of_use(reader: Page, served: str) -> None:
    visit(reader, served + KINDS["verify"], "2027-01-10T17:59:59+08:00")
    assert verdict(reader, "0300-8880045").startswith("是真的，现在可以用")
    visit(reader, served + KINDS["verify"], DEADLINE)
    assert verdict(reader, "0300-8880045").startswith("已经停用")
    struck = reader.locator("dd[data-key='03008880045']")
    assert struck.locator("s").count() == 1
    assert struck.locator("a").count() == 0


def test_a_page_read_after_the_first_day_calls_an_upcoming_number_open(reader: Page, served: str) -> None:
    visit(reader, served + KINDS["verify"], "2026-12-07T00:00:00+08:00")
    assert verdict(reader, "0300-8880055").startswith("是真的，现在可以用")


def test_nothing_is_asked_and_nothing_stays(verify: Page, requests_log: RequestsLog) -> None:
    before = list(requests_log)
    for written in ("12388", "0300-8880045", "report.example-gov.cn"):
        verdict(verify, written)
    assert list(requests_log) == before
    assert verify.evaluate("[localStorage.length, sessionStorage.length, document.cookie]") == [0, 0, ""]
    assert verify.locator("form").count() == verify.locator("form.md-search__form").count()
    assert verify.locator("#written").get_attribute("name") is None
    verify.reload()
    assert verify.locator("#written").input_value() == ""


def test_without_scripts_the_list_is_there_and_no_dead_box(
    browser: Browser, served: str, sample_site: BuiltSite
) -> None:
    context = browser.new_context(java_script_enabled=False, viewport={"width": 360, "height": 740})
    page = context.new_page()
    page.goto(served + KINDS["verify"])
    assert not page.locator("#written").is_visible()
    assert page.locator("dd[data-key='12388'] a[href='tel:12388']").is_visible()
    assert page.locator("dd[data-key='03008880045'] a").is_visible()
    assert page.locator("dd[data-key='03008880055'] s").is_visible()
    old = page.locator("details", has_text="六届县委第十轮巡察")
    old.locator("summary").click()
    assert old.locator("dd[data-key='03008880015'] s").is_visible()
    assert old.locator("a").count() == 0
    context.close()


def test_every_declared_number_mailbox_and_link_is_in_the_list(sample_site: BuiltSite) -> None:
    keys = set(sample_site.page(KINDS["verify"]).all("//dd/@data-key"))
    for folder in ("2024-03-round-10", "2025-04-lookback", "2026-05-special", "2026-11-villages", "2026-12-cross"):
        links = sample_site.page(f"announcements/{folder}/").all("//*[@data-channel]/@data-href")
        assert links
        for link in links:
            value = link.partition("?")[0].partition(":")[2].lstrip("/")
            assert value in keys, link
