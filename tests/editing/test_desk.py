"""What the editor writes: what was changed, and nothing else."""

import copy
import difflib
from pathlib import Path
from typing import Any

import pytest

from noticeboard.editing.desk import Desk, Refused, Sheet, unit_names
from site_tree import copy_site, write_site

ROUND = "announcements/2024-03-round-10/round.yml"

CHINESE = """# 第一轮
届: 六届县委   # 换届后改
轮次: 1
进驻: 2024-03-11至2024-05-17
截止: 2024-05-12 18:00
字号: 大
巡察组:
  # 组长另发
  - 名称: 县委第一巡察组
    单位: [县教育局, {名称: 县水利局, 不含: 水文站}]
    渠道:
      类型: 电话
      号码: 0300-8880015   # 已核
      值班时间: {日子: 工作日, 从: "08:30", 到: "12:00"}
"""


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(copy_site(tmp_path), "docs")


def desk_with(root: Path, round_file: str) -> Desk:
    return Desk(write_site(root, {"announcements/r/round.yml": round_file}), "docs")


def of_name(desk: Desk, name: str) -> Sheet:
    return next(sheet for sheet in desk.sheets() if sheet.name == name)


def edited(desk: Desk, name: str, change: Any) -> tuple[list[str], list[str]]:
    """The lines that went from the file and those that came, when the form's data was changed so."""
    sheet = of_name(desk, name)
    path = desk.root / sheet.file
    before = path.read_text("utf-8")
    wanted = copy.deepcopy(sheet.data)
    change(wanted)
    desk.save(name, wanted, sheet.data)
    lines = list(difflib.ndiff(before.splitlines(), path.read_text("utf-8").splitlines()))
    return [line[2:] for line in lines if line[0] == "-"], [line[2:] for line in lines if line[0] == "+"]


def test_a_form_that_comes_back_unchanged_changes_no_byte_of_any_file(desk: Desk) -> None:
    sheets = tuple(desk.sheets())
    assert len({sheet.kind for sheet in sheets}) == 11
    for sheet in sheets:
        before = (desk.root / sheet.file).read_bytes()
        desk.save(sheet.name, copy.deepcopy(sheet.data), sheet.data)
        assert (desk.root / sheet.file).read_bytes() == before, sheet.file


def test_a_changed_number_changes_its_line_alone(desk: Desk) -> None:
    def change(data: dict[str, Any]) -> None:
        data["groups"][0]["channels"][0]["value"] = "0300-8880099"

    went, came = edited(desk, "round/2024-03-round-10.json", change)
    assert [line.strip() for line in went] == [
        '- {type: phone, value: 0300-8880015, hours: "工作日 08:30-12:00, 14:30-18:00"}'
    ]
    assert came == [went[0].replace("0015", "0099")]


def test_units_and_channels_come_and_go_one_by_one(desk: Desk) -> None:
    def change(data: dict[str, Any]) -> None:
        data["groups"][0]["units"].insert(1, {"name": "县林业局"})
        del data["groups"][1]["channels"][1]
        data["stationing"]["end"] = "2024-05-18"

    went, came = edited(desk, "round/2024-03-round-10.json", change)
    assert [line.strip() for line in went] == [
        "stationing: {start: 2024-03-11, end: 2024-05-17}",
        '- {type: sms, value: "13000000022", note: 只接收短信}',
    ]
    assert [line.strip() for line in came] == [
        "stationing: {start: 2024-03-11, end: 2024-05-18}",
        "- {name: 县林业局}",
    ]


def test_what_is_written_in_chinese_and_in_short_is_shown_like_all_else(tmp_path: Path) -> None:
    data = of_name(desk_with(tmp_path, CHINESE), "round/r.json").data
    assert data["stationing"] == {"start": "2024-03-11", "end": "2024-05-17"}
    assert data["deadline"] == {"date": "2024-05-12", "time": "18:00"}
    group = data["groups"][0]
    assert group["units"] == [{"name": "县教育局"}, {"name": "县水利局", "excludes": "水文站"}]
    assert group["channels"] == [{"type": "phone", "value": "0300-8880015", "hours": "工作日 08:30-12:00"}]


def test_comments_chinese_keys_and_keys_that_no_form_knows_stay(tmp_path: Path) -> None:
    desk = desk_with(tmp_path, CHINESE)

    def change(data: dict[str, Any]) -> None:
        data["groups"][0]["channels"][0]["note"] = "只接听"
        data["term"] = "七届县委"
        data["batch"] = "2"

    edited(desk, "round/r.json", change)
    text = (desk.root / "announcements/r/round.yml").read_text("utf-8")
    for kept in ("# 第一轮", "届: 七届县委", "# 换届后改", "字号: 大", "# 组长另发", "进驻: 2024-03-11至2024-05-17"):
        assert kept in text
    assert "只接听" in text
    assert of_name(desk, "round/r.json").data["batch"] == "2"


def test_a_comment_whose_place_is_gone_goes_to_the_end(tmp_path: Path) -> None:
    desk = desk_with(tmp_path, CHINESE.replace("字号: 大\n", "title: 甲\n# 下面是各组\n"))
    went, came = edited(desk, "round/r.json", lambda data: data.pop("title"))
    assert "title: 甲" in went
    assert "# 下面是各组" in (desk.root / "announcements/r/round.yml").read_text("utf-8")
    assert came in ([], ["# 下面是各组"])


def test_line_ends_and_the_mark_of_windows_stay(tmp_path: Path) -> None:
    desk = desk_with(tmp_path, "")
    path = desk.root / "docs/news/2024/a.md"
    path.parent.mkdir(parents=True)
    path.write_bytes("\ufeff---\r\ntitle: 甲\r\npublished: 2024-03-11\r\n---\r\n\r\n正文。\r\n".encode())
    edited(desk, "article/2024--a.json", lambda data: data.update(title="乙"))
    assert path.read_bytes() == "\ufeff---\r\ntitle: 乙\r\npublished: 2024-03-11\r\n---\r\n\r\n正文。\r\n".encode()


def test_a_changed_body_leaves_the_front_matter_alone(desk: Desk) -> None:
    went, came = edited(desk, "article/2018--pingli-jiaocha.json", lambda data: data.update(body="新的正文。"))
    assert came == ["新的正文。"]
    assert not any(line.startswith("title") for line in went)


def test_a_file_that_changed_meanwhile_is_not_overwritten(desk: Desk) -> None:
    sheet = of_name(desk, "round/2024-03-round-10.json")
    path = desk.root / sheet.file
    path.write_text(path.read_text("utf-8").replace("number: 10", "number: 11"), "utf-8")
    before = path.read_bytes()
    with pytest.raises(Refused):
        desk.save(sheet.name, sheet.data, sheet.data)
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    "name",
    [
        "settings.json",
        "../mkdocs.json",
        "article/../../mkdocs.json",
        "round/../../../etc/passwd.json",
        "article/nothing.json",
        "names/units.json",
        "round//etc.json",
        "",
    ],
)
def test_no_name_leads_out_of_the_content(desk: Desk, name: str) -> None:
    files = {path: path.read_bytes() for path in desk.root.rglob("*") if path.is_file() and "hooks" not in path.parts}
    with pytest.raises(Refused):
        desk.save(name, {"title": "x"}, {"title": "x"})
    assert all(path.read_bytes() == data for path, data in files.items())


def test_a_new_round_is_a_folder_of_its_own(desk: Desk) -> None:
    saved = desk.save("round/../../2027-01-Round 16.json", {"term": "六届县委", "number": "16"}, None)
    assert saved.file == "announcements/2027-01-Round-16/round.yml"
    with pytest.raises(Refused):
        desk.save("round/2027-01-Round-16.json", {"term": "六届县委"}, None)


def test_a_new_document_lies_in_the_folder_of_its_round(desk: Desk) -> None:
    wanted = {"folder": "2026-12-cross", "title": "更正", "published": "2026-12-10", "body": "正文。"}
    files = [desk.save("correction/2026-12-cross--x.json", wanted, None).file for _ in range(2)]
    assert files == [f"announcements/2026-12-cross/correction{n}.md" for n in ("", "-2")]
    text = (desk.root / files[0]).read_text("utf-8")
    assert text == '---\nkind: correction\ntitle: 更正\npublished: "2026-12-10"\n---\n\n正文。\n'
    with pytest.raises(Refused):
        desk.save("correction/x.json", {**wanted, "folder": "../docs"}, None)


def test_a_new_article_lies_in_its_year(desk: Desk) -> None:
    saved = desk.save("article/“回头看”启动.json", {"title": "“回头看”启动", "published": "2027-01-05"}, None)
    assert saved.file == "docs/news/2027/回头看-启动.md"
    assert saved.address == "news/2027/回头看-启动/"


def test_what_an_import_left_to_do_is_shown_as_long_as_it_is_a_draft(tmp_path: Path) -> None:
    todos = "# 由 a.txt 导入。\n# 待办 1：没有找到标题\n# to do 12: the year is missing (line 3: 3月8日)\n"
    text = f"---\n{todos}published: 2024-03-11 # 待办 2：不是\ndraft: 是\n---\n# 待办 3：是标题\n"
    root = write_site(tmp_path, {"docs/news/2024/a.md": text, "docs/news/2024/b.md": text.replace("draft: 是\n", "")})
    shown = {sheet.name: sheet.todos for sheet in Desk(root, "docs").sheets() if sheet.kind == "article"}
    assert shown["article/2024--a.json"] == ("没有找到标题", "the year is missing (line 3: 3月8日)")
    assert shown["article/2024--b.json"] == ()


def test_every_unit_that_is_known_is_offered_once(desk: Desk) -> None:
    names = [unit["name"] for unit in unit_names(desk.sheets()).data["units"]]
    assert "县教育局" in names
    assert len(names) == len(set(names))
