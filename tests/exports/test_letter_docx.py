"""The letter to type in: what the page asks, in a file that says nothing of anybody."""

import io
import zipfile

import pytest
from docx import Document

from built_site import BuiltSite

FILE = "complaints/letter/form.docx"


@pytest.fixture(scope="module")
def letter(sample_site: BuiltSite) -> bytes:
    return (sample_site.folder / FILE).read_bytes()


def test_it_asks_what_the_page_asks(letter: bytes, sample_site: BuiltSite) -> None:
    asked = [h3.text_content() for h3 in sample_site.page("complaints/letter/").all("//div[@class='letter']//h3")]
    written = [p.text.rstrip("：") for p in Document(io.BytesIO(letter)).paragraphs if p.text.endswith("：")]
    assert len(asked) == 8
    assert written == asked


def test_it_has_as_many_blank_lines_as_the_page(letter: bytes, sample_site: BuiltSite) -> None:
    blanks = [p for p in Document(io.BytesIO(letter)).paragraphs if set(p.text) == {"＿"}]
    assert len(blanks) == len(sample_site.page("complaints/letter/").with_class("letter__blank"))


def test_it_names_nobody_and_no_day(letter: bytes) -> None:
    properties = Document(io.BytesIO(letter)).core_properties
    assert [properties.author, properties.last_modified_by, properties.title, properties.comments] == ["", "", "", ""]
    assert {entry.date_time for entry in zipfile.ZipFile(io.BytesIO(letter)).infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_the_page_offers_it(sample_site: BuiltSite) -> None:
    assert "../../complaints/letter/form.docx" in sample_site.page("complaints/letter/").anchors
