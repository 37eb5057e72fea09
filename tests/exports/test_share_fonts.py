"""Which fonts are taken, and from where."""

from pathlib import Path

import pytest
from PIL import ImageFont

from noticeboard.exports.sharing.fonts import Fonts, installed_fonts, system_folders


def test_where_there_is_no_chinese_font_there_is_none(tmp_path: Path) -> None:
    (tmp_path / "DejaVuSans.ttf").write_bytes(b"")
    (tmp_path / "simsun.ttc").write_text("no font, whatever its name")
    assert installed_fonts([tmp_path, tmp_path / "not-there"]) is None


def test_one_font_is_enough_wherever_it_lies_and_however_its_name_is_written(tmp_path: Path, fonts: Fonts) -> None:
    (tmp_path / "a" / "b").mkdir(parents=True)
    (tmp_path / "a" / "b" / "SIMHEI.TTF").symlink_to(fonts.text[0].path)
    found = installed_fonts([tmp_path])
    assert found is not None
    assert [face.path.name for face in (*found.title, *found.text)] == ["SIMHEI.TTF"] * 2


def test_of_a_collection_the_face_of_the_mainland_is_taken(tmp_path: Path, fonts: Fonts) -> None:
    if not fonts.text[0].path.name.startswith("Noto"):
        pytest.skip("the faces of other regions are known in Noto's collections only: apt-get install fonts-noto-cjk")
    for face in (*fonts.title, *fonts.text):
        family, _ = ImageFont.truetype(face.path, 16, face.index).getname()
        assert family is not None
        assert family.endswith(" SC")


def test_titles_are_set_in_song_before_hei(tmp_path: Path, fonts: Fonts) -> None:
    for name in ("NotoSansCJK-Regular.ttc", "NotoSansCJK-Bold.ttc", "NotoSerifCJK-Bold.ttc"):
        (tmp_path / name).symlink_to(fonts.text[0].path)
    found = installed_fonts([tmp_path])
    assert found is not None
    assert [face.path.name for face in found.title] == [
        "NotoSerifCJK-Bold.ttc",
        "NotoSansCJK-Bold.ttc",
        "NotoSansCJK-Regular.ttc",
    ]
    assert found.text[0].path.name == "NotoSansCJK-Regular.ttc"


@pytest.mark.parametrize(
    ("platform", "environment", "expected"),
    [
        ("linux", {"HOME": "/home/a"}, {"/usr/share/fonts", "/home/a/.local/share/fonts"}),
        ("darwin", {"HOME": "/Users/a"}, {"/System/Library/Fonts", "/Users/a/Library/Fonts"}),
        (
            "win32",
            {"WINDIR": "D:/Windows", "LOCALAPPDATA": "D:/l"},
            {"D:/Windows/Fonts", "D:/l/Microsoft/Windows/Fonts"},
        ),
    ],
)
def test_every_system_is_known(platform: str, environment: dict[str, str], expected: set[str]) -> None:
    assert expected <= {folder.as_posix() for folder in system_folders(platform, environment)}
