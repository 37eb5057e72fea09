"""The list of all units: each under the letter and the category where readers look for it."""

from pathlib import Path

import pytest

from noticeboard.pages.unit_index import Sections, UnitsView
from tiny_site import MKDOCS, ROUND, TEN, read_site

REGISTER = """units:
  - {name: 县委组织部, aliases: [组织部], category: 县委部门}
  - {name: 县教育局, aliases: [教育局, 县教体局], category: 县政府部门}
  - {name: 县财政局, category: 县政府部门}
  - {name: 石桥街道, category: 街道}
"""


def view_of(tmp_path: Path, **files: str) -> UnitsView:
    round_ = ROUND.replace("units: [县教育局, 石桥街道]", "units: [县教育局, 示例县人民医院]")
    view = read_site(tmp_path, {"announcements/units.yml": REGISTER, f"{TEN}/round.yml": round_, **files}).page(
        "complaints/units"
    )
    assert isinstance(view.view, UnitsView)
    return view.view


def named(sections: Sections) -> dict[str, list[str]]:
    return {heading: [line.unit.name for line in lines] for heading, lines in sections}


def test_the_letter_is_that_of_what_tells_a_unit_from_the_others_of_its_county(tmp_path: Path) -> None:
    assert named(view_of(tmp_path).letters) == {
        "C": ["县财政局"],
        "J": ["县教育局"],
        "R": ["示例县人民医院"],
        "S": ["石桥街道"],
        "Z": ["县委组织部"],
    }


@pytest.mark.parametrize(
    ("authority", "name", "letter"),
    [
        ("中共甲市委", "市市场监督管理局", "S"),
        ("中共甲市委", "市场监督管理局", "S"),
        ("中共甲市委", "甲市教育局", "J"),
        ("中共甲市乙区委", "区教育局", "J"),
        ("巡察办", "县教育局", "X"),
        ("中共示例县委", "县委办公室", "B"),
        ("中共示例县委", "县委", "X"),
    ],
)
def test_the_letter_follows_the_level_of_the_authority(tmp_path: Path, authority: str, name: str, letter: str) -> None:
    settings = MKDOCS.replace("中共示例县委", authority).replace("ZONE", "Asia/Shanghai")
    files = {"announcements/units.yml": f"units: [{{name: {name}}}]\n", "mkdocs.yml": settings}
    view = read_site(tmp_path, files).page("complaints/units").view
    assert named(view.letters) == {letter: [name]}


def test_categories_stand_in_the_order_of_the_register_and_units_in_that_of_their_pinyin(tmp_path: Path) -> None:
    sections = named(view_of(tmp_path).categories)
    assert list(sections) == ["县委部门", "县政府部门", "街道", "其他单位"]
    assert sections["县政府部门"] == ["县财政局", "县教育局"]
    assert sections["其他单位"] == ["示例县人民医院"]


def test_every_name_of_a_unit_comes_with_its_reading(tmp_path: Path) -> None:
    ((line,),) = [lines for letter, lines in view_of(tmp_path).letters if letter == "J"]
    assert [(name.name, " ".join(name.pinyin)) for name in line.names] == [
        ("县教育局", "xian jiao yu ju"),
        ("教育局", "jiao yu ju"),
        ("县教体局", "xian jiao ti ju"),
    ]


def test_a_unit_shows_the_round_that_is_open_before_one_that_is_to_come(tmp_path: Path) -> None:
    later = ROUND.replace("2024-03-11", "2024-04-20").replace("number: 10", "number: 11")
    view = view_of(tmp_path, **{"announcements/2024-04-eleven/round.yml": later})
    rounds = {line.unit.name: line.round for _, lines in view.letters for line in lines}
    assert [rounds[name] and rounds[name].record.id for name in ("县教育局", "石桥街道", "县财政局")] == [
        "2024-03-ten",
        "2024-04-eleven",
        None,
    ]


def test_a_site_without_standing_bodies_names_no_number_for_all_times(tmp_path: Path) -> None:
    assert view_of(tmp_path).always is None
