"""The card of a unit: a page that needs nothing else, and a print of one page."""

import base64
import hashlib
import io
import re
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from lxml import html as markup
from pypdf import PdfReader

from built_site import PROJECT, BuiltSite, build
from noticeboard.exports.sharing.fonts import Fonts
from noticeboard.exports.taken.cards import card_files
from tiny_site import ROUND, TEN, TinySite, read_site

NOW, SOON, NEVER = (f"complaints/units/{unit}/card" for unit in ("donghu", "zhujianju", "jiaoyuju"))
STANDING = "complaints/take/card"
HOTLINES = ("12388", "12380", "12337", "12309", "12345", "12368")


def page(site: BuiltSite, path: str) -> markup.HtmlElement:
    return markup.document_fromstring((site.folder / f"{path}.html").read_bytes())


def print_of(site: BuiltSite, path: str) -> PdfReader:
    return PdfReader(io.BytesIO((site.folder / f"{path}.pdf").read_bytes()))


def text_of(reader: PdfReader) -> str:
    return re.sub(r"\s", "", "".join(page.extract_text() for page in reader.pages))


def test_a_unit_that_is_inspected_now_or_soon_has_one_and_all_others_share_one(sample_site: BuiltSite) -> None:
    for path in (NOW, SOON, STANDING):
        assert {f"{path}.html", f"{path}.pdf"} <= sample_site.files
    assert f"{NEVER}.html" not in sample_site.files
    assert "../../../complaints/take/card.html" in sample_site.page("complaints/units/jiaoyuju/").anchors


@pytest.mark.parametrize("path", [NOW, STANDING])
def test_the_page_needs_nothing_from_anywhere(sample_site: BuiltSite, path: str) -> None:
    card = page(sample_site, path)
    assert card.xpath("//@src | //link | //@srcset | //img | //form | //iframe | //@style") == []
    assert [a for a in card.xpath("//a/@href") if not re.match(r"(tel|sms|mailto|https):", a)] == []
    source = (sample_site.folder / f"{path}.html").read_text("utf-8")
    assert "url(" not in source
    assert "@import" not in source


@pytest.mark.parametrize("path", [NOW, STANDING])
def test_its_policy_allows_its_own_style_and_script_and_nothing_else(sample_site: BuiltSite, path: str) -> None:
    card = page(sample_site, path)
    (policy,) = card.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    rules = dict(rule.strip().split(" ", 1) for rule in policy.split(";"))
    for element, rule in (("style", "style-src"), ("script", "script-src")):
        (inline,) = card.xpath(f"//{element}")
        digest = base64.b64encode(hashlib.sha256(inline.text.encode()).digest()).decode()
        assert rules.pop(rule) == f"'sha256-{digest}'"
    assert set(rules.values()) == {"'none'"}
    assert "default-src" in rules


def test_the_page_says_until_when_it_holds_and_as_of_when(sample_site: BuiltSite) -> None:
    said = page(sample_site, NOW).xpath("string(//main)")
    assert "2026年11月23日 09:00的情况" in said
    assert "受理：2026年11月2日至2027年1月10日 18:00" in said
    assert "过期作废，以网站为准" in said


@pytest.mark.parametrize(("path", "number"), [(NOW, "0300-8880045"), (SOON, "0300-8880055")])
def test_page_and_print_have_the_channels_and_the_hotlines(sample_site: BuiltSite, path: str, number: str) -> None:
    for said in (page(sample_site, path).xpath("string(//main)"), text_of(print_of(sample_site, path))):
        for wanted in (number, *HOTLINES):
            assert wanted in said
        # It is answered in office hours only.
        assert "0300-8880000" not in said


@pytest.mark.parametrize("path", [NOW, SOON, STANDING])
def test_neither_names_in_its_title_what_it_is(sample_site: BuiltSite, path: str) -> None:
    assert page(sample_site, path).xpath("string(//title)") == "便签"
    metadata = print_of(sample_site, path).metadata
    assert metadata is not None
    assert metadata.title == "便签"
    assert not metadata.author


@pytest.mark.parametrize("path", [NOW, SOON, STANDING])
def test_the_print_is_one_page_that_a_screen_reader_can_read(sample_site: BuiltSite, path: str) -> None:
    reader = print_of(sample_site, path)
    assert len(reader.pages) == 1
    root: Any = reader.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"] == "zh-CN"
    xmp = root["/Metadata"].get_data().decode()
    assert "<pdfuaid:part>1</pdfuaid:part>" in xmp
    assert "<pdfaid:part>2</pdfaid:part>" in xmp


@pytest.mark.parametrize(("path", "address"), [(NOW, "complaints/units/donghu/"), (STANDING, "complaints/")])
def test_its_code_opens_the_page_that_says_what_holds_now(sample_site: BuiltSite, path: str, address: str) -> None:
    pyzbar = pytest.importorskip("pyzbar.pyzbar", exc_type=ImportError)
    picture = pypdfium2.PdfDocument(sample_site.folder / f"{path}.pdf")[0].render(scale=3).to_pil()
    assert [found.data.decode() for found in pyzbar.decode(picture)] == [f"https://xuncha.example.gov.cn/{address}"]


PLACES = ", ".join(["大门东侧第一宿舍楼北面传达室窗下"] * 32)
CROWDED = ROUND.replace("    channels:\n", f"    channels:\n      - {{type: box, places: [{PLACES}]}}\n")


def tiny(tmp_path: Path, round_: str = ROUND) -> TinySite:
    return read_site(tmp_path, {f"{TEN}/round.yml": round_})


def made(site: TinySite, fonts: Fonts | None) -> dict[str, bytes]:
    return {file.path: file.content() for file in card_files(site.library, site.words, fonts).files}


def test_however_much_there_is_to_say_the_print_stays_one_page(tmp_path: Path, fonts: Fonts) -> None:
    site = tiny(tmp_path, CROWDED)
    pdf = PdfReader(io.BytesIO(made(site, fonts)["complaints/units/县教育局/card.pdf"]))
    assert len(pdf.pages) == 1
    assert text_of(pdf).count("大门东侧第一宿舍楼") == 32


def test_what_fits_at_no_size_that_can_be_read_takes_a_second_page_and_loses_no_number(
    tmp_path: Path, fonts: Fonts
) -> None:
    numbers = [f"0300-888{n:04}" for n in range(150)]
    channels = "\n".join(f'      - {{type: phone, value: {n}, hours: "24小时", note: 值班室}}' for n in numbers)
    many = ROUND.replace("      - {type: phone, value: 0300-8880015}", channels)
    pdf = PdfReader(io.BytesIO(made(tiny(tmp_path, many), fonts)["complaints/units/县教育局/card.pdf"]))
    assert len(pdf.pages) > 1
    said = text_of(pdf)
    assert [number for number in numbers if number not in said] == []


def test_the_same_moment_makes_the_same_print(tmp_path: Path, fonts: Fonts) -> None:
    assert made(tiny(tmp_path / "a"), fonts) == made(tiny(tmp_path / "b"), fonts)


def test_a_character_that_no_font_has_leaves_the_print_out_and_not_the_page(tmp_path: Path, fonts: Fonts) -> None:
    site = tiny(tmp_path, ROUND.replace("县委第一巡察组", "县委\U000e0100第一\ue000巡察组"))
    files = card_files(site.library, site.words, fonts)
    assert "complaints/units/县教育局/card.html" in {file.path for file in files.files}
    assert "complaints/units/县教育局/card.pdf" not in {file.path for file in files.files}
    assert "complaints/units/县教育局/card" in files.unprinted


def test_without_a_chinese_font_a_build_says_so_once_and_links_to_no_print(tmp_path: Path) -> None:
    outcome = build(PROJECT, tmp_path / "site", generator="fontless", PYTHONPATH=str(PROJECT / "tests"))
    assert outcome.code == 0, outcome.said
    assert outcome.said.count("带走的卡片只有网页，没有PDF") == 1
    site = BuiltSite(tmp_path / "site")
    assert [file for file in site.files if file.endswith("card.pdf")] == []
    links = site.page("complaints/units/donghu/").anchors
    assert [link for link in links if "card.pdf" in link] == []
    assert "../../../complaints/units/donghu/card.html" in links
