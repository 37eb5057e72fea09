"""The pictures themselves: their size, their colours, and that what stands on them can be read."""

import io
from dataclasses import replace
from itertools import groupby

import pytest
from PIL import Image

from noticeboard.exports.sharing.card import SITE, Card
from noticeboard.exports.sharing.fonts import Fonts
from noticeboard.exports.sharing.looks import HEAD, LOOKS, MARGIN
from noticeboard.exports.sharing.picture import Studio
from noticeboard.records.kinds import DOCUMENT_KINDS

LACKED = "\ue000"
"""A character of private use, which no font for everybody has."""

OFFICE = "中共青禾县委巡察工作领导小组办公室"
NOTICE = Card(
    "notice", "巡察公告", "六届县委第十四轮巡察公告", OFFICE, "受理截止：2027年1月10日 18:00", "2026年11月2日"
)
TITLES = {
    "one": "讯",
    "short": "“四不两直”",
    "usual": "利剑高悬彰显交叉巡察“平利特色”",
    "sixty": "关于县教育局党组落实六届县委第十轮巡察反馈意见集中整改进展情况的通报（2024年9月至2025年3月）含“回头看”",
    "endless": "国" * 400,
    "one long word": "A" * 200,
    "nothing to see": "\u200b",
}
TITLE = (0, HEAD + 1, 1200, 460)
"""Where a title stands, above the deadline."""


def picture(studio: Studio, card: Card) -> Image.Image:
    return Image.open(io.BytesIO(studio.draw(card)))


def inked_rows(image: Image.Image, box: tuple[int, int, int, int]) -> list[bool]:
    """For each row of pixels in the box, whether there is any ink on it."""
    part = image.crop(box)
    ground = part.getpixel((0, 0))
    assert isinstance(ground, int)
    pixels, blank = part.tobytes(), bytes([ground]) * part.width
    return [pixels[at : at + part.width] != blank for at in range(0, len(pixels), part.width)]


def bands(rows: list[bool]) -> int:
    """How many runs of inked rows there are: lines of text, if no character of it is empty in the middle."""
    return sum(inked for inked, _ in groupby(rows))


@pytest.mark.parametrize("kind", LOOKS)
@pytest.mark.parametrize("title", TITLES.values(), ids=TITLES)
def test_every_picture_is_a_small_png_of_the_size_that_chats_want(studio: Studio, kind: str, title: str) -> None:
    drawn = studio.draw(replace(NOTICE, kind=kind, title=title, demo="演示"))
    image = Image.open(io.BytesIO(drawn))
    assert (image.format, image.size, image.mode) == ("PNG", (1200, 630), "P")
    assert len(drawn) <= 40_000
    assert image.info == {}, "nothing but pixels: no time, no name of a program"
    image.load()


def test_every_kind_of_document_has_a_look_and_no_two_look_the_same(studio: Studio) -> None:
    assert set(LOOKS) == {*DOCUMENT_KINDS, "article", SITE}
    drawn = [picture(studio, replace(NOTICE, kind=kind)).convert("RGB") for kind in LOOKS]
    assert len({image.crop((0, 0, 1200, HEAD)).tobytes() for image in drawn}) == len(LOOKS)


def test_the_same_words_are_the_same_bytes(studio: Studio, fonts: Fonts) -> None:
    assert Studio(fonts).draw(NOTICE) == studio.draw(NOTICE) == studio.draw(replace(NOTICE))


def test_chinese_is_drawn_and_not_the_box_of_a_font_that_lacks_it(studio: Studio) -> None:
    titles = ["国" * 12, "囯" * 12, LACKED * 12]
    drawn = {picture(studio, replace(NOTICE, title=title)).crop(TITLE).tobytes() for title in titles}
    assert len(drawn) == 3
    assert studio.lacks(frozenset("六届县委第十四轮巡察公告：，“”（）2027年A ")) == frozenset()
    assert studio.lacks(frozenset({"国", LACKED})) == {LACKED}


@pytest.mark.parametrize(("length", "lines"), [(4, 1), (12, 1), (16, 2), (24, 2), (40, 3), (64, 4), (80, 4), (300, 4)])
def test_a_title_has_at_most_four_lines_clear_of_what_stands_above_and_below(
    studio: Studio, length: int, lines: int
) -> None:
    rows = inked_rows(picture(studio, replace(NOTICE, title="国" * length)), (20, HEAD + 1, 1180, 630))
    gaps = [len(list(run)) for inked, run in groupby(rows) if not inked]
    # Below the title stand the deadline, and office and day.
    assert bands(rows) == lines + 2
    assert min(gaps[0], gaps[lines]) >= 12


@pytest.mark.parametrize("title", TITLES.values(), ids=TITLES)
def test_nothing_is_printed_at_the_very_edge(studio: Studio, title: str) -> None:
    image = picture(studio, replace(NOTICE, title=title, office=OFFICE * 3))
    for left in (0, 1200 - MARGIN + 8):
        assert image.crop((left, HEAD, left + MARGIN - 8, 630)).getcolors() == [((MARGIN - 8) * (630 - HEAD), 0)]


def test_a_line_is_in_the_middle(studio: Studio) -> None:
    for title in ("（国国国国国国）", "国国国国国国，国国国国国国，"):
        box = picture(studio, replace(NOTICE, title=title)).crop(TITLE).point(bool, "1").getbbox()
        assert box is not None
        assert abs(box[0] - (1200 - box[2])) <= 20, title


def test_marks_beside_marks_are_closed_up(studio: Studio) -> None:
    def width(title: str) -> int:
        box = picture(studio, replace(NOTICE, title=title)).crop(TITLE).point(bool, "1").getbbox()
        assert box is not None
        return box[2] - box[0]

    assert width("国”，国") < width("国国国国") - 92 / 3
    assert width("国”国，国") > width("国国国国国") - 92 / 8


def test_a_demonstration_says_so_on_every_kind_of_picture(studio: Studio) -> None:
    for kind in LOOKS:
        plain, demo = (picture(studio, replace(NOTICE, kind=kind, demo=demo)).convert("RGB") for demo in ("", "演示"))
        assert plain.crop((285, 582, 915, 630)).tobytes() != demo.crop((285, 582, 915, 630)).tobytes(), kind


def test_the_name_of_a_picture_changes_with_its_words_and_only_with_them() -> None:
    assert NOTICE.name == replace(NOTICE).name
    others = [
        replace(NOTICE, **{field: "改"}) for field in ("kind", "label", "title", "office", "deadline", "day", "demo")
    ]
    assert len({card.name for card in (NOTICE, *others)}) == 8


def test_what_only_directs_is_not_drawn(studio: Studio) -> None:
    turned = replace(NOTICE, title="六届县委\u202e第十四轮\u200b巡察\ufe0f公告")
    assert picture(studio, turned).tobytes() == picture(studio, NOTICE).tobytes()
    assert turned.characters == NOTICE.characters
