"""A .docx is read as its readers see it: what it hides stays out, and is said."""

import io
from collections.abc import Callable
from typing import Any

import pytest
from docx import Document
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Pt, RGBColor
from PIL import Image

from noticeboard.importing.given import Given
from noticeboard.importing.readers.files import read_bytes

SECRET = "不得公开的内容"


def given_of(make: Callable[[Any], None]) -> Given:
    document = Document()
    document.add_paragraph("县委巡察组进驻县教育局。")
    make(document)
    out = io.BytesIO()
    document.save(out)
    return read_bytes("a.docx", out.getvalue())


def shown(given: Given) -> str:
    return "\n".join(f"{line.text} {line.markdown} {' '.join(line.cells)}" for line in given.lines)


def hidden(document: Any) -> None:
    document.add_paragraph().add_run(SECRET).font.hidden = True


def white(document: Any) -> None:
    document.add_paragraph().add_run(SECRET).font.color.rgb = RGBColor(255, 255, 255)


def tiny(document: Any) -> None:
    document.add_paragraph().add_run(SECRET).font.size = Pt(1)


def hidden_by_style(document: Any) -> None:
    style = document.styles.add_style("Veiled", 1)
    style.font.hidden = True
    document.add_paragraph(SECRET, "Veiled")


def deleted(document: Any) -> None:
    run = f"<w:r><w:t>{SECRET}</w:t></w:r>"
    document.paragraphs[0]._p.append(parse_xml(f'<w:del {nsdecls("w")} w:id="1" w:author="甲">{run}</w:del>'))


def commented(document: Any) -> None:
    document.add_comment(document.paragraphs[0].runs, SECRET, "甲")


def embedded(document: Any) -> None:
    run = document.add_paragraph().add_run()
    run._r.append(OxmlElement("w:object"))
    run._r[-1].append(parse_xml(f"<w:t {nsdecls('w')}>{SECRET}</w:t>"))


@pytest.mark.parametrize("make", [hidden, white, tiny, hidden_by_style, deleted, commented, embedded])
def test_what_a_word_file_hides_stays_out_and_is_said(make: Callable[[Any], None]) -> None:
    given = given_of(make)
    assert SECRET not in shown(given)
    assert len(given.todos) == 1
    assert "县委巡察组进驻县教育局。" in shown(given)


def test_words_inserted_as_a_tracked_change_are_taken_and_said() -> None:
    def inserted(document: Any) -> None:
        run = "<w:r><w:t>补充一句。</w:t></w:r>"
        document.paragraphs[0]._p.append(parse_xml(f'<w:ins {nsdecls("w")} w:id="1" w:author="甲">{run}</w:ins>'))

    given = given_of(inserted)
    assert "补充一句。" in shown(given)
    assert "修订" in given.todos[0].what.zh


def test_white_words_on_a_coloured_ground_are_read() -> None:
    def on_red(document: Any) -> None:
        run = document.add_paragraph().add_run("红底白字")
        run.font.color.rgb = RGBColor(255, 255, 255)
        run._r.get_or_add_rPr().append(parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:fill="C00000"/>'))

    assert "红底白字" in shown(given_of(on_red))


def test_properties_of_a_word_file_are_no_part_of_it() -> None:
    def named(document: Any) -> None:
        document.core_properties.author = document.core_properties.title = SECRET

    given = given_of(named)
    assert SECRET not in shown(given)
    assert given.declared == {}


def test_a_merged_cell_stands_in_every_row_that_it_spans() -> None:
    def table(document: Any) -> None:
        cells = document.add_table(2, 2)
        cells.cell(0, 0).merge(cells.cell(1, 0)).text = "县委第一巡察组"
        cells.cell(0, 1).text, cells.cell(1, 1).text = "县教育局", "县体育局"

    rows = [line.cells for line in given_of(table).lines if line.cells]
    assert rows == [("县委第一巡察组", "县教育局"), ("县委第一巡察组", "县体育局")]


def test_numbers_that_word_writes_by_itself_become_words() -> None:
    def numbered(document: Any) -> None:
        part = document.part.numbering_part.element
        looks = '<w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/>'
        level = f'<w:lvl w:ilvl="0">{looks}</w:lvl>'
        part.insert(0, parse_xml(f'<w:abstractNum {nsdecls("w")} w:abstractNumId="90">{level}</w:abstractNum>'))
        part.append(parse_xml(f'<w:num {nsdecls("w")} w:numId="90"><w:abstractNumId w:val="90"/></w:num>'))
        for text in ("巡察对象", "受理范围"):
            properties = document.add_paragraph(text)._p.get_or_add_pPr()
            number = '<w:ilvl w:val="0"/><w:numId w:val="90"/>'
            properties.append(parse_xml(f"<w:numPr {nsdecls('w')}>{number}</w:numPr>"))

    assert [line.text for line in given_of(numbered).lines[1:]] == ["一、巡察对象", "二、受理范围"]


def test_a_picture_comes_without_what_it_tells() -> None:
    exif = Image.Exif()
    exif[0x010F] = "Camera"
    data = io.BytesIO()
    Image.new("RGB", (80, 60), "green").save(data, "PNG", exif=exif)

    def picture(document: Any) -> None:
        document.add_picture(io.BytesIO(data.getvalue()))
        document.inline_shapes[0]._inline.docPr.set("descr", "IMG_2024.jpg")

    given = given_of(picture)
    (line,) = [line for line in given.lines if line.picture]
    assert line.picture is not None
    assert line.picture.name == "tu1.png"
    assert line.picture.alt == ""
    with Image.open(io.BytesIO(line.picture.data)) as clean:
        assert clean.size == (80, 60)
        assert dict(clean.getexif()) == {}
    assert b"Camera" not in line.picture.data
