"""A notice or an article on paper: the layout of an official document, measured in the PDF that Chromium prints.

The lengths and numbers are those of domain.md, "Print", and of GB/T 9704-2012.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from paper import BOTTOM, HEIGHT, LEFT, MM, RIGHT, TOP, WIDTH, Sheet, print_page
from served_site import KINDS, served_below, visit

from built_site import build
from site_tree import write_site
from tiny_site import ROUND, TEN, article, document

if TYPE_CHECKING:
    from playwright.sync_api import Page

PITCH = (RIGHT - LEFT) / 28
LEADING = 28.99

SENTENCE = "巡察工作坚持问题导向紧盯重点领域和关键环节着力发现群众反映强烈的突出问题"
LONG = "\n\n".join([(SENTENCE * 30)[: 28 * 30 - 2], "## 一、组织情况", SENTENCE * 20, "### （一）进展", SENTENCE * 20])
ISSUER, DAY = "中共示例县委巡察办", "2024年3月8日"


def body_of(lines: int, last: int) -> str:
    """A text of so many lines of one paragraph each, and a last paragraph of `last` lines."""
    return "\n\n".join([*["巡察。"] * lines, "终" * (28 * last - 17) + "。"])


ENDINGS = [(lines, last) for last in (1, 3, 5) for lines in range(30, 43)]
"""From a last paragraph that just ends on its page, with its signature, to one that begins the next."""


@pytest.fixture(scope="module")
def texts(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a site of texts of many lengths."""
    root = tmp_path_factory.mktemp("texts")
    files = {"docs/news/2024/long.md": article("2024-03-08", body=LONG)}
    for lines, last in ENDINGS:
        text = f"{body_of(lines, last)}\n\n{ISSUER}\n{DAY}"
        files[f"docs/news/2024/{lines}-{last}.md"] = article("2024-03-08", title=f"进驻{lines}-{last}", body=text)
    outcome = build(write_site(root / "site", files), root / "built")
    assert outcome.code == 0, outcome.said
    with served_below(root / "built") as address:
        yield address


@pytest.fixture(scope="module")
def long_article(kept_page: Page, texts: str) -> list[Sheet]:
    visit(kept_page, f"{texts}news/2024/long/")
    return print_page(kept_page)


@pytest.mark.parametrize("path", KINDS.values(), ids=KINDS)
def test_every_sheet_is_a4_with_the_margins_of_a_document_and_is_not_empty(
    kept_page: Page, served: str, path: str
) -> None:
    visit(kept_page, served + path)
    for number, sheet in enumerate(print_page(kept_page), 1):
        assert (sheet.width, sheet.height) == pytest.approx((WIDTH, HEIGHT), abs=0.5)
        assert sheet.body, f"sheet {number} is empty"
        # The ink of a character may reach over the edge of its line by a hair.
        assert min(glyph.left for glyph in sheet.body) >= LEFT - 2
        assert max(glyph.right for glyph in sheet.body) <= RIGHT + 2
        assert min(glyph.top for glyph in sheet.body) >= TOP - 2
        assert max(glyph.bottom for glyph in sheet.body) <= BOTTOM + 2


@pytest.mark.parametrize("path", [KINDS["article"], KINDS["open notice"]], ids=["article", "notice"])
def test_every_sheet_is_numbered_at_its_outer_edge(kept_page: Page, served: str, path: str) -> None:
    visit(kept_page, served + path)
    sheets = print_page(kept_page)
    assert [sheet.number.text for sheet in sheets] == [f"—{n}—" for n in range(1, len(sheets) + 1)]
    for number, sheet in enumerate(sheets, 1):
        first, last = sheet.number.glyphs[0], sheet.number.glyphs[-1]
        assert {round(glyph.size, 1) for glyph in sheet.number.glyphs} == {14.0}
        # 7 mm below the text, one character in.
        assert first.baseline - first.size == pytest.approx(BOTTOM + 7 * MM, abs=2)
        if number % 2:
            assert last.right == pytest.approx(RIGHT - 14, abs=2)
        else:
            assert first.left == pytest.approx(LEFT + 14, abs=2)


def test_a_line_holds_28_characters_of_16_points_and_a_paragraph_begins_two_characters_in(
    long_article: list[Sheet],
) -> None:
    paragraph = [line for sheet in long_article for line in sheet.lines if line.glyphs[0].size < 17][1:31]
    full = [line for line in paragraph if line.text in SENTENCE * 3]
    assert len(full) >= 29
    assert {len(line.glyphs) for line in full[1:29]} == {28}
    for line in full:
        assert {round(glyph.size, 1) for glyph in line.glyphs} == {16.0}
        for left, right in pairwise(glyph.start for glyph in line.glyphs):
            assert right - left == pytest.approx(PITCH, abs=0.2)
    assert len(full[0].glyphs) == 26
    assert full[0].glyphs[0].start == pytest.approx(LEFT + 2 * PITCH, abs=0.3)
    assert {round(line.glyphs[0].start - LEFT) for line in full[1:]} == {0}
    # The last of a full line ends where the line does.
    assert all(line.glyphs[-1].start + PITCH == pytest.approx(RIGHT, abs=0.5) for line in full)


def test_a_page_of_text_holds_22_lines(long_article: list[Sheet]) -> None:
    inner = long_article[1:-1]
    assert inner
    # A heading that would stand last on a page goes on to the next.
    assert all(21 <= len(sheet.lines) <= 22 for sheet in inner)
    assert len(inner[0].lines) == 22
    for sheet in inner:
        steps = [b - a for a, b in pairwise(line.baseline for line in sheet.lines)]
        assert sum(steps) / len(steps) == pytest.approx(LEADING, abs=0.05)


FACES = {
    ".article > header h1": (
        22,
        ["FZXiaoBiaoSong-B05S", "方正小标宋_GBK", "STZhongsong", "Songti SC", "Noto Serif CJK SC"],
    ),
    ".prose > p": (16, ["FangSong_GB2312", "FangSong", "STFangsong", "Noto Serif CJK SC"]),
    ".prose > h2": (16, ["SimHei", "STHeiti", "Noto Sans CJK SC"]),
    ".prose > h3": (16, ["KaiTi_GB2312", "KaiTi", "STKaiti", "Noto Serif CJK SC"]),
}


@pytest.mark.parametrize("selector", FACES)
def test_the_faces_of_the_standard_come_first_and_those_of_other_systems_after(
    kept_page: Page, texts: str, selector: str
) -> None:
    size, faces = FACES[selector]
    visit(kept_page, f"{texts}news/2024/long/")
    kept_page.emulate_media(media="print")
    family, pixels = kept_page.locator(selector).first.evaluate(
        "e => [getComputedStyle(e).fontFamily, getComputedStyle(e).fontSize]"
    )
    kept_page.emulate_media(media="null")
    named = [name.strip().strip('"') for name in family.split(",")]
    assert [name for name in named if name in faces] == faces
    assert named[0] == faces[0]
    assert float(pixels.removesuffix("px")) * 0.75 == pytest.approx(size, abs=0.01)


def test_a_signature_is_never_parted_from_its_text(kept_page: Page, texts: str) -> None:
    breaks = 0
    for lines, last in ENDINGS:
        kept_page.goto(f"{texts}news/2024/{lines}-{last}/")
        sheets = print_page(kept_page)
        (signed,) = [sheet for sheet in sheets if ISSUER in sheet.text]
        said = [line.text for line in signed.lines]
        issuer = said.index(ISSUER)
        assert said[issuer + 1] == DAY, (lines, last)
        assert issuer > 0, (lines, last)
        assert said[issuer - 1].endswith("终。"), (lines, last)
        breaks += signed is not sheets[0] and said[0].startswith("终")
        # Of a paragraph, no line stands alone.
        for sheet in sheets:
            alone = [line for line in sheet.lines if line.text.startswith("终")]
            assert last == 1 or len(alone) != 1, (lines, last)
        # The code never stands on a sheet of its own.
        assert "。" in sheets[-1].text, (lines, last)
    assert breaks, "no signature took lines of its paragraph along: the lengths miss the end of the page"


def test_a_document_without_a_signature_of_its_own_is_signed_by_its_record(kept_page: Page, tmp_path: Path) -> None:
    files = {
        f"{TEN}/round.yml": ROUND,
        f"{TEN}/notice.md": document("notice", "2024-03-08", f"issuer: {ISSUER}"),
    }
    outcome = build(write_site(tmp_path / "site", files), tmp_path / "built")
    assert outcome.code == 0, outcome.said
    with served_below(tmp_path / "built") as address:
        visit(kept_page, f"{address}{TEN}/notice/")
        sheets = print_page(kept_page)
    (signature,) = [(line, below) for sheet in sheets for line, below in pairwise(sheet.lines) if line.text == ISSUER]
    assert signature[1].text == DAY
    # At the right, the day under the middle of the issuer.
    middles = [(line.glyphs[0].left + line.glyphs[-1].right) / 2 for line in signature]
    assert middles[0] == pytest.approx(middles[1], abs=3)
    assert signature[0].glyphs[-1].right == pytest.approx(RIGHT - 2 * 16, abs=3)
