"""An article as offices send it round: a Word file with a set title, a byline, fake headings, a table and a picture."""

import io

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from PIL import Image

from noticeboard.drafts.draft import Draft, plain
from noticeboard.importing.drafting import imported
from noticeboard.importing.readers.files import read_bytes


def draft() -> Draft:
    document = Document()
    for text, size in (("把整改答卷写在群众心坎上", 22), ("——青禾县推进巡察整改见闻", 16)):
        paragraph = document.add_paragraph()
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        paragraph.add_run(text).bold = size == 22
    document.add_paragraph("青禾县委巡察办　　何 静　罗志成")
    document.add_paragraph("（2025年7月1日）").alignment = WD_ALIGN_PARAGRAPH.CENTER
    document.add_paragraph("　　今年以来，青禾县把群众反映强烈的问题作为巡察整改的重点，推动解决急难愁盼事项。")
    document.add_paragraph().add_run("一、盯住责任").bold = True
    document.add_paragraph("　　各单位党组织主要负责人逐条认领问题，建立台账。")
    table = document.add_table(2, 2)
    for row, texts in zip(table.rows, (("单位", "问题数"), ("县教育局", "25|26")), strict=True):
        for cell, text in zip(row.cells, texts, strict=True):
            cell.text = text
    picture = io.BytesIO()
    Image.new("RGB", (90, 60), "white").save(picture, "PNG")
    document.add_picture(io.BytesIO(picture.getvalue()))
    document.add_paragraph("图为回访现场。唐宇 摄")
    document.add_paragraph("　　截至6月底，已完成整改1*9项，其余正在推进。")
    document.add_paragraph("（作者单位：青禾县委巡察办　责任编辑：许文）")
    out = io.BytesIO()
    document.save(out)
    (found,) = imported(read_bytes("稿件.docx", out.getvalue())).drafts
    return found


def test_its_fields_are_found() -> None:
    assert plain(draft().fields) == {
        "title": "把整改答卷写在群众心坎上",
        "subtitle": "青禾县推进巡察整改见闻",
        "published": "2025-07-01",
        "source": "青禾县委巡察办",
        "authors": ["何静", "罗志成"],
        "photographers": ["唐宇"],
        "editor": "许文",
    }


def test_its_text_is_clean_markdown() -> None:
    assert draft().body == "\n\n".join(
        [
            "今年以来，青禾县把群众反映强烈的问题作为巡察整改的重点，推动解决急难愁盼事项。",
            "## 一、盯住责任",
            "各单位党组织主要负责人逐条认领问题，建立台账。",
            "| 单位 | 问题数 |\n| --- | --- |\n| 县教育局 | 25\\|26 |",
            "![图为回访现场。唐宇 摄](tu1.png)",
            "图为回访现场。唐宇 摄",
            r"截至6月底，已完成整改1\*9项，其余正在推进。",
        ]
    )


def test_its_picture_lies_beside_it() -> None:
    assert list(draft().files) == ["tu1.png"]
