"""What is on the paper: the whole text and the ways to reach the office, in black, and nothing that works by touch."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from paper import MM, Glyph, Sheet, plain, print_page
from served_site import KINDS, served_below, visit

from built_site import SITE_URL, BuiltSite, build
from site_tree import write_site
from tiny_site import ROUND, TEN, article, document

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

RECORDS = ["open notice", "closed notice", "upcoming notice", "feedback", "rectification", "article"]
CHROME = ["跳到正文", "主办：", "网站地图", "本站内容截至", "内容纠错", "复制链接", "高对比", "长辈版", "本页内容"]
COLUMNS = "信访举报查单位巡察动态机构职能"

CHANNELS = "\n".join(
    f"      - {{type: phone, name: 专线{n}, value: 0300-88800{n}, note: 备注{n}}}" for n in range(10, 60)
)
GROUP = """  - name: 县委第NN巡察组
    units: [县NN局, 县NN镇, {name: 县NN街道, includes: 所辖NN个村}]
    channels:
      - {type: phone, value: 0300-88810NN, hours: 工作日 08:30-12:00}
      - {type: post, value: 示例县NN号信箱, postcode: "000403"}
"""
LINKS = (
    "见[县政府网站](https://www.example.gov.cn/tongzhi?id=1&n=2)，写信到[信箱](mailto:xcb@example.com?subject=x)，"
    "或看<https://www.example.gov.cn/>，也可以看[公告](../../announcements/2024-03-ten/notice.md)。"
)


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a site with a notice of fifty telephones and an article with links of every kind."""
    root = tmp_path_factory.mktemp("small")
    files = {
        f"{TEN}/round.yml": ROUND.replace("      - {type: phone, value: 0300-8880015}", CHANNELS),
        f"{TEN}/notice.md": document("notice", "2024-03-11"),
        "docs/news/2024/links.md": article("2024-03-12", body=LINKS),
    }
    outcome = build(write_site(root / "site", files), root / "built", NOTICEBOARD_NOW="2024-04-01")
    assert outcome.code == 0, outcome.said
    with served_below(root / "built") as address:
        yield address


def printed(kept_page: Page, served: str, kind: str) -> list[Sheet]:
    visit(kept_page, served + KINDS[kind])
    return print_page(kept_page)


def text_of(sheets: list[Sheet]) -> str:
    return "".join(sheet.text for sheet in sheets)


def glyphs_of(sheet: Sheet, text: str) -> tuple[Glyph, ...]:
    """The characters of the first place where `text` stands on the sheet."""
    at = sheet.text.index(plain(text))
    return sheet.body[at : at + len(plain(text))]


@pytest.mark.parametrize("kind", RECORDS)
def test_the_whole_text_is_on_paper_in_its_order_and_no_chrome_is(
    kept_page: Page, served: str, sample_site: BuiltSite, kind: str
) -> None:
    text = text_of(printed(kept_page, served, kind))
    page = sample_site.page(KINDS[kind])
    assert len([word for word in CHROME if word in page.text()]) >= 8
    for paragraph in page.one("//*[@id='body']"):
        assert plain(paragraph.text_content()) in text
    assert plain(page.text("//*[@id='body']")) in text
    assert plain(page.text("//h1")) in text
    assert [word for word in CHROME if word in page.text() and plain(word) in text] == []
    assert COLUMNS not in text


@pytest.mark.parametrize("kind", ["article", "open notice", "withdrawn notice"])
def test_the_code_of_the_page_is_on_the_last_sheet_with_its_address_and_three_centimetres_wide(
    kept_page: Page, served: str, kind: str
) -> None:
    pyzbar = pytest.importorskip("pyzbar.pyzbar")
    address = SITE_URL + KINDS[kind]
    *others, last = printed(kept_page, served, kind)
    (code,) = [found for found in pyzbar.decode(last.picture(3)) if found.data.decode() == address]
    assert min(code.rect.width, code.rect.height) >= 29.5 * MM * 3
    assert address in last.text
    for sheet in others:
        assert address not in [found.data.decode() for found in pyzbar.decode(sheet.picture(3))]


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        ("open notice", "正在受理2027年1月10日18:00截止以上状态为2026年11月23日09:00的情况"),
        ("upcoming notice", "即将开始2026年12月7日起受理2027年1月15日截止以上状态为2026年11月23日09:00的情况"),
        ("closed notice", "已经截止已于2024年5月12日18:00截止受理本轮已经停止受理,下面的渠道不再有人接收。"),
        ("round", "正在受理2027年1月10日18:00截止以上状态为2026年11月23日09:00的情况"),
    ],
)
def test_the_state_stands_in_words_with_its_dates_and_its_moment(
    kept_page: Page, served: str, kind: str, said: str
) -> None:
    assert said in printed(kept_page, served, kind)[0].text


def test_a_page_printed_later_says_the_state_and_the_moment_of_then(kept_page: Page, served: str) -> None:
    visit(kept_page, served + KINDS["open notice"], "2027-01-10T18:30:00+08:00")
    text = text_of(print_page(kept_page))
    assert "已经截止已于2027年1月10日18:00截止受理" in text
    assert "以上状态为2027年1月10日18:30的情况" in text


def test_without_scripts_the_moment_is_that_of_the_build(browser: Browser, served: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(served + KINDS["open notice"])
    assert "以上状态为2026年11月23日09:00的情况" in print_page(page)[0].text
    context.close()


@pytest.mark.parametrize(
    ("kind", "number", "struck"), [("closed notice", "0300-8880015", True), ("open notice", "0300-8880045", False)]
)
def test_a_closed_notice_prints_its_channels_struck_out(
    kept_page: Page, served: str, kind: str, number: str, struck: bool
) -> None:
    sheets = printed(kept_page, served, kind)
    (sheet,) = [sheet for sheet in sheets if plain(f"电话{number}") in sheet.text]
    at = sheet.text.index(plain(f"电话{number}")) + len("电话")
    digits = sheet.body[at : at + len(number)]
    # Large enough to be copied from a board.
    assert min(glyph.size for glyph in digits) >= 15.9
    picture = sheet.picture(4).convert("L")
    across = range(round(digits[0].left * 4), round(digits[-1].right * 4))
    down = range(round(digits[0].top * 4), round(digits[0].bottom * 4))
    lines = [y for y in down if all(picture.getpixel((x, y)) < 128 for x in across)]
    assert bool(lines) == struck


def test_a_withdrawn_notice_prints_its_reason_alone(kept_page: Page, served: str) -> None:
    (sheet,) = printed(kept_page, served, "withdrawn notice")
    assert "决定撤回本轮专项巡察" in sheet.text
    assert "0300-" not in sheet.text
    assert "招标投标" not in sheet.text
    assert plain(f"请用常年开通的渠道（{SITE_URL}complaints/）") in sheet.text


@pytest.mark.parametrize("kind", [*RECORDS, "complaints", "unit", "home"])
def test_paper_is_black_and_white(kept_page: Page, served: str, kind: str) -> None:
    for sheet in printed(kept_page, served, kind):
        colours = sheet.picture(1).getcolors(1 << 16)
        assert [colour for _, colour in colours if max(colour) - min(colour) > 8] == []


@pytest.mark.parametrize("kind", ["open notice", "article", "complaints"])
def test_nothing_chosen_on_the_screen_reaches_the_paper(
    kept_page: Page, browser: Browser, served: str, kind: str
) -> None:
    plainly = [sheet.glyphs for sheet in printed(kept_page, served, kind)]
    context = browser.new_context(
        color_scheme="dark", contrast="more", viewport={"width": 360, "height": 740}, timezone_id="Asia/Shanghai"
    )
    page = context.new_page()
    visit(page, served + KINDS[kind])
    page.evaluate("Object.assign(document.documentElement.dataset, {textSize: 4, contrast: 'high', view: 'elder'})")
    assert [sheet.glyphs for sheet in print_page(page)] == plainly
    context.close()


def test_links_out_of_the_site_are_spelled_out_once_and_others_are_not(kept_page: Page, small: str) -> None:
    kept_page.goto(f"{small}news/2024/links/")
    text = text_of(print_page(kept_page))
    said = (
        "见县政府网站(https://www.example.gov.cn/tongzhi?id=1&n=2),写信到信箱(xcb@example.com),"
        "或看https://www.example.gov.cn/,也可以看公告。"
    )
    assert said in text


def test_a_long_contact_table_repeats_its_head_and_breaks_between_rows(kept_page: Page, small: str) -> None:
    visit(kept_page, f"{small}{TEN}/notice/", "2024-04-01T12:00:00+08:00")
    sheets = [sheet for sheet in print_page(kept_page) if "备注" in sheet.text]
    assert len(sheets) > 1
    for sheet in sheets:
        assert "渠道号码或地址" in sheet.text
    for n in range(10, 60):
        # A row is on one sheet, and on one height.
        (sheet,) = [sheet for sheet in sheets if f"0300-88800{n}" in sheet.text]
        name, number = glyphs_of(sheet, f"专线{n}")[0], glyphs_of(sheet, f"0300-88800{n}")[0]
        assert name.left < number.left
        assert abs(name.baseline - number.baseline) < 24
        assert f"备注{n}" in sheet.text


def test_a_heading_is_never_the_last_line_of_a_sheet(kept_page: Page, served: str) -> None:
    for kind in RECORDS:
        visit(kept_page, served + KINDS[kind])
        headings = {plain(text) for text in kept_page.locator("main :is(h2, h3, h4)").all_inner_texts()} - {""}
        for sheet in print_page(kept_page):
            assert sheet.lines[-1].text not in headings


def test_a_notice_of_forty_groups_keeps_each_table_whole(kept_page: Page, tmp_path: Path) -> None:
    rounds = ROUND.partition("groups:\n")[0] + "groups:\n" + "".join(GROUP.replace("NN", str(n)) for n in range(10, 50))
    files = {f"{TEN}/round.yml": rounds, f"{TEN}/notice.md": document("notice", "2024-03-11")}
    outcome = build(write_site(tmp_path / "site", files), tmp_path / "built", NOTICEBOARD_NOW="2024-04-01")
    assert outcome.code == 0, outcome.said
    with served_below(tmp_path / "built") as address:
        visit(kept_page, f"{address}{TEN}/notice/", "2024-04-01T12:00:00+08:00")
        sheets = print_page(kept_page)
    for n in range(10, 50):
        (sheet,) = [sheet for sheet in sheets if f"0300-88810{n}" in sheet.text]
        assert f"县委第{n}巡察组渠道" in sheet.text
        assert f"示例县{n}号信箱" in sheet.text
    # Five groups and their units fit on a sheet.
    counts = [count for sheet in sheets if (count := sheet.text.count("0300-88810"))]
    assert min(counts[1:-1]) >= 5
