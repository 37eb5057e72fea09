"""From bytes to lines: encodings that cannot be guessed wrongly, and files that cannot be read."""

from pathlib import Path

import pytest

from noticeboard.importing.readers.files import files_in, read_bytes, read_file
from noticeboard.importing.unreadable import Unreadable

TEXT = "县委巡察办：用“小台账”管住“大整改”\n来源：青禾县委巡察办\n截至目前，已有一百四十三个问题销号。\n"
TRADITIONAL = "縣委巡察辦：開門聽意見\n縣委巡察辦邀請群眾代表評議整改成效，當場收集意見建議。\n"


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "gbk", "gb18030", "utf-16", "utf-16-le", "utf-16-be", "utf-32"]
)
def test_a_text_reads_the_same_in_every_encoding_that_offices_use(encoding: str) -> None:
    given = read_bytes("a.txt", TEXT.encode(encoding))
    assert [line.text for line in given.lines] == TEXT.split("\n")[:3]
    assert [line.number for line in given.lines] == [1, 2, 3]


def test_big5_is_not_taken_for_gbk() -> None:
    assert read_bytes("a.txt", TRADITIONAL.encode("big5")).lines[0].text == "縣委巡察辦：開門聽意見"


@pytest.mark.parametrize(
    "data", [bytes(range(128, 256)) * 3, "情報公開の手引き、申請方法".encode("shift_jis"), b"\x00\x01\x02abc"]
)
def test_what_might_be_decoded_wrongly_is_refused(data: bytes) -> None:
    with pytest.raises(Unreadable) as refused:
        read_bytes("a.txt", data)
    assert "UTF-8" in refused.value.said_in("zh")


def test_a_page_is_read_in_the_encoding_that_it_declares_and_means() -> None:
    page = f'<html><head><meta charset="gb2312"><title>x</title></head><body><p>{TEXT}</p></body></html>'
    for encoding in ("gbk", "utf-8"):
        assert "小台账" in read_bytes("a.html", page.encode(encoding)).lines[0].text


@pytest.mark.parametrize(
    ("name", "data", "way_out"),
    [
        ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 512, "另存为 .docx"),
        ("a.wps", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 512, "另存为 .docx"),
        ("a.pdf", b"%PDF-1.7\n", ".docx"),
        ("a.jpg", b"\xff\xd8\xff\xe0\x00\x10JFIF", "图片"),
        ("a.xlsx", b"PK\x03\x04 and more", "另存为 .docx"),
        ("a.docx", b"PK\x03\x04 and more", "另存为 .docx"),
        ("a.txt", b" \n\t ", "没有文字"),
    ],
)
def test_a_file_that_cannot_be_read_says_the_way_out(name: str, data: bytes, way_out: str) -> None:
    with pytest.raises(Unreadable) as refused:
        read_bytes(name, data)
    assert refused.value.said_in("zh").startswith(f"{name}: ")
    assert way_out in refused.value.said_in("zh")


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(Unreadable, match="nowhere"):
        read_file(tmp_path / "nowhere.txt")


def test_characters_that_nobody_sees_are_gone() -> None:
    assert read_bytes("a.txt", "县\u200b委\u202e巡察\ufeff办".encode()).lines[0].text == "县委巡察办"


def test_what_markdown_would_eat_is_escaped() -> None:
    lines = read_bytes("a.txt", "# 号 *星* <b>标签</b>\n- 短横\n> 引\n[a](b) `c`\na_b_c 5*3\n2024. 年".encode()).lines
    assert [line.markdown for line in lines] == [
        r"\# 号 \*星\* \<b>标签\</b>",
        r"\- 短横",
        r"\> 引",
        r"\[a](b) \`c\`",
        r"a_b_c 5\*3",
        r"2024\. 年",
    ]


def test_lines_of_a_markdown_file_keep_their_numbers() -> None:
    given = read_bytes(
        "a.md", "---\n来源: 甲\n作者: 乙\n---\n# 题\n\n一段\n二行\n\n| a | b |\n|---|---|\n| 1 | 2 |\n".encode()
    )
    assert [(line.number, line.text) for line in given.lines] == [
        (2, "来源: 甲"),
        (3, "作者: 乙"),
        (5, "题"),
        (7, "一段"),
        (8, "二行"),
        (10, "a b"),
        (11, "1 2"),
    ]


def test_a_folder_gives_its_texts_in_order_and_no_leavings(tmp_path: Path) -> None:
    for name in ("b.txt", "a.docx", "~$a.docx", ".hidden.txt", "c.png"):
        (tmp_path / name).write_bytes(b"x")
    assert [path.name for path in files_in(tmp_path)] == ["a.docx", "b.txt"]
