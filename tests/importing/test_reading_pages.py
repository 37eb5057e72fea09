"""A saved web page gives its article alone, with the pictures that were saved with it."""

import base64
import io
from pathlib import Path

from PIL import Image

from noticeboard.importing.given import Given
from noticeboard.importing.readers.files import read_bytes, read_file

SENTENCE = "县委巡察组进驻县教育局，现场受理来信来电来访，听取干部群众的意见建议。"


def page(body: str) -> bytes:
    around = "<nav><a href='/'>首页</a></nav>"
    return f"<html><head><meta charset='utf-8'><title>题</title></head><body>{around}{body}</body></html>".encode()


def photograph(size: tuple[int, int] = (80, 60)) -> bytes:
    exif = Image.Exif()
    exif[0x013B] = "甲某"
    exif.get_ifd(0x8825)[2] = (32.0, 41.0, 0.0)
    data = io.BytesIO()
    Image.new("RGB", size, "green").save(data, "JPEG", exif=exif)
    return data.getvalue()


def pictures(given: Given) -> list[str]:
    return [line.picture.name for line in given.lines if line.picture]


def test_a_picture_that_tells_where_it_was_taken_comes_without_that() -> None:
    source = base64.b64encode(photograph()).decode()
    given = read_bytes("a.html", page(f"<p>{SENTENCE}</p><img src='data:image/jpeg;base64,{source}'><p>{SENTENCE}</p>"))
    (line,) = [line for line in given.lines if line.picture]
    assert line.picture is not None
    with Image.open(io.BytesIO(line.picture.data)) as clean:
        assert dict(clean.getexif()) == {}
    assert "甲某".encode() not in line.picture.data
    assert given.todos == ()


def test_a_picture_beside_the_page_is_taken_and_one_elsewhere_is_not(tmp_path: Path) -> None:
    (tmp_path / "saved").mkdir()
    (tmp_path / "saved" / "a.jpg").write_bytes(photograph())
    (tmp_path / "outside.jpg").write_bytes(photograph())
    (tmp_path / "saved" / "a.html").write_bytes(
        page(f"<p>{SENTENCE}</p><img src='a.jpg'><img src='../outside.jpg'><img src='https://example.com/b.jpg'>")
    )
    given = read_file(tmp_path / "saved" / "a.html")
    assert pictures(given) == ["tu1.jpg"]
    assert ["outside.jpg" in todo.what.zh or "b.jpg" in todo.what.zh for todo in given.todos] == [True, True]


def test_icons_are_no_pictures_of_the_text(tmp_path: Path) -> None:
    (tmp_path / "icon.jpg").write_bytes(photograph((16, 16)))
    (tmp_path / "a.html").write_bytes(page(f"<p>{SENTENCE}</p><img src='icon.jpg'>"))
    given = read_file(tmp_path / "a.html")
    assert pictures(given) == []
    assert given.todos == ()


def test_what_the_page_hides_is_no_part_of_its_text() -> None:
    given = read_bytes("a.html", page(f"<p>{SENTENCE}</p><p style='display: none'>暗中</p><p hidden>也在暗中</p>"))
    assert [line.text for line in given.lines] == [SENTENCE]


def test_emphasis_and_links_that_lead_somewhere_are_kept() -> None:
    links = "<a href='https://example.com/x'>原文</a>，<a href='javascript:f()'>打开</a>"
    body = f"<p>{SENTENCE}请看<b>公告</b>，{links}。</p>"
    line = read_bytes("a.html", page(body)).lines[0]
    assert line.markdown.endswith("请看**公告**，[原文](https://example.com/x)，打开。")
