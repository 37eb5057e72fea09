"""The editor in a real browser, on a copy of the sample county: what an officer changes, and what the page asks for."""

from __future__ import annotations

import difflib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pytest
from jsonschema import Draft7Validator

from noticeboard.commands.edit import looking
from noticeboard.config import read_config
from noticeboard.editing.configuration import configuration
from noticeboard.editing.desk import Desk
from noticeboard.editing.server import EditorServer, Office
from serving import serving
from site_tree import copy_site

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page

    from conftest import RequestsLog

ROUND = "announcements/2024-03-round-10/round.yml"
ARTICLE = "docs/news/2026/gonggao-zenme-du.md"
WHOLE_FORM = {"width": 1440, "height": 6000}
"""The editor draws only what is on the screen: on this one everything is."""


class Editor(NamedTuple):
    """The editor as it runs, and the site that it edits."""

    address: str
    root: Path


@pytest.fixture
def editor(sveltia: Path, tmp_path: Path) -> Iterator[Editor]:
    root = copy_site(tmp_path)
    config = read_config(root / "mkdocs.yml")
    office = Office(config.site.name, Desk(root, config.docs), sveltia, looking(root, config, "zh"), "")
    with serving(EditorServer(office)) as server:
        yield Editor(server.address, root)


@pytest.fixture
def form(page: Page, editor: Editor, requests_log: RequestsLog) -> Iterator[Page]:
    """The page of the editor, which may ask nobody but this machine."""
    complaints: list[str] = []
    page.on("console", lambda said: complaints.append(said.text) if said.type == "error" else None)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.set_viewport_size(WHOLE_FORM)
    page.goto(editor.address)
    page.get_by_text("2024-03-round-10").first.wait_for()
    yield page
    requests_log.assert_all_local()
    assert not [said for said in complaints if "409" not in said and "不能保存" not in said]


def field(page: Page, way: str) -> Locator:
    """A field of the form, by the way to its value."""
    return page.locator(f'section[data-key-path="{way}"]')


def save(page: Page) -> str:
    """Save, and give what the check says."""
    page.get_by_role("button", name="保存", exact=True).first.click()
    said = page.locator("#findings:not([hidden], .todo)")
    said.wait_for()
    return said.inner_text()


def changed(editor: Editor, file: str, before: str) -> list[str]:
    lines = difflib.ndiff(before.splitlines(), (editor.root / file).read_text("utf-8").splitlines())
    return [line for line in lines if line[0] in "+-"]


def open_channel(page: Page, editor: Editor) -> Locator:
    page.goto(f"{editor.address}#/collections/round/entries/2024-03-round-10")
    field(page, "groups").get_by_role("button", name="全部展开").first.click()
    field(page, "groups.0.channels").get_by_role("button", name="全部展开").first.click()
    return field(page, "groups.0.channels.0.value").locator("input")


def test_a_phone_number_is_changed_and_nothing_else(form: Page, editor: Editor) -> None:
    before = (editor.root / ROUND).read_text("utf-8")
    open_channel(form, editor).fill("0300-8880099")
    assert "检查没有发现问题" in save(form)
    line = '      - {type: phone, value: 0300-8880015, hours: "工作日 08:30-12:00, 14:30-18:00"}'
    assert changed(editor, ROUND, before) == [f"- {line}", f"+ {line.replace('0015', '0099')}"]


def test_a_number_that_lacks_a_digit_is_not_saved(form: Page, editor: Editor) -> None:
    before = (editor.root / ROUND).read_bytes()
    number = open_channel(form, editor)
    number.fill("0300-888009")
    form.get_by_role("button", name="保存", exact=True).first.click()
    form.get_by_text("固定电话为区号加 7 至 8 位").first.wait_for()
    number.and_(form.locator("[aria-invalid=true]")).wait_for()
    assert (editor.root / ROUND).read_bytes() == before


def test_a_title_is_changed_and_the_check_speaks_of_it(form: Page, editor: Editor) -> None:
    before = (editor.root / ARTICLE).read_text("utf-8")
    form.goto(f"{editor.address}#/collections/article/entries/2026--gonggao-zenme-du")
    field(form, "title").locator("input").fill("一张巡察巡察公告，六处要看清")
    assert f"{ARTICLE}:2:" in save(form)
    went, came = changed(editor, ARTICLE, before)
    assert (went[2:], came[2:]) == ("title: 一张巡察公告，五处要看清", "title: 一张巡察巡察公告，六处要看清")


def test_a_new_document_is_written_where_it_belongs(form: Page, editor: Editor) -> None:
    form.goto(f"{editor.address}#/collections/withdrawal/new")
    form.get_by_text("2026-11-villages").first.click()
    field(form, "title").locator("input").fill("撤离公告")
    field(form, "published").locator("input").fill("2026-11-20")
    assert "成文日期" in save(form)
    assert "kind: withdrawal" in (editor.root / "announcements/2026-11-villages/withdrawal.md").read_text("utf-8")


def test_it_speaks_chinese_and_has_its_signs(form: Page, editor: Editor) -> None:
    assert form.get_by_text("常设渠道").count()
    assert form.locator("html").get_attribute("lang") == "zh-CN"
    fonts = form.evaluate("[...document.fonts].filter((font) => font.status === 'loaded').map((font) => font.family)")
    assert any("Material Symbols" in font for font in fonts)


def test_a_file_that_another_program_changed_is_not_overwritten(form: Page, editor: Editor) -> None:
    form.goto(f"{editor.address}#/collections/article/entries/2026--gonggao-zenme-du")
    field(form, "title").locator("input").fill("甲")
    path = editor.root / ARTICLE
    path.write_text(path.read_text("utf-8").replace("五处", "七处"), "utf-8")
    before = path.read_bytes()
    assert "重新载入" in save(form)
    assert path.read_bytes() == before


def test_the_configuration_is_what_sveltia_knows(sveltia: Path) -> None:
    schema = json.loads((sveltia / "schema" / "sveltia-cms.json").read_text("utf-8"))
    errors = Draft7Validator(schema).iter_errors(configuration("示例", "http://127.0.0.1:8000/"))
    assert [f"{error.json_path}: {error.message[:200]}" for error in errors] == []
