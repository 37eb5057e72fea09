"""A wrong file or flag: everything is told at its place, and nothing is written."""

from pathlib import Path

import pytest
from office import ID, ROUND, TABLE, Said, call, county, empty_site, files_of, table

from office_tables import workbook


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    return empty_site(tmp_path / "site")


def refused(site: Path, *arguments: str, code: int = 1) -> Said:
    before = files_of(site)
    said = call(site, "new", *arguments)
    assert said.code == code, said.out
    assert files_of(site) == before
    assert said.err
    return said


def test_all_problems_of_a_workbook_are_told_at_their_cells_at_once(desk: Path) -> None:
    file = desk.parent / "r.xlsx"
    rows = [
        ["组", "单位", "电话", "来信地址", "邮编", "受理时间"],
        ["一组", "县财政局", 3008880015, "青禾县1号信箱", 403, "18:00-08:30"],
        ["二组", "县财政局", "0300-888", None, None, None],
        ["三组", "县水利局", None, None, None, None],
    ]
    file.write_bytes(workbook(rows))
    said = refused(desk, "round", *ROUND, "--from", str(file))
    assert [line.partition(": ")[0] for line in said.err.splitlines()] == ["r.xlsx:表!F2"]
    assert "18:00-08:30" in said.err
    rows[1][5] = None
    file.write_bytes(workbook(rows))
    lines = refused(desk, "round", *ROUND, "--from", str(file)).err.splitlines()
    assert [line.partition(": ")[0] for line in lines] == [
        f"r.xlsx:表!{cell}" for cell in ("C2", "E2", "B3", "C3", "A4")
    ]
    assert lines[1] == (
        "r.xlsx:表!E2: “403”是按数字存的，开头的 0 可能已经丢了 — 把这一列设成“文本”格式，对照原件重新填写"
    )
    assert "r.xlsx:表!B2" in lines[2]


def test_a_workbook_that_is_right_is_written_with_its_zeros(desk: Path) -> None:
    file = desk.parent / "r.xlsx"
    file.write_bytes(workbook([["组", "单位", "来信", "邮编"], ["一组", "县财政局", "青禾县1号信箱", "000403"]]))
    assert call(desk, "new", "round", *ROUND, "--from", str(file)).code == 0
    assert 'postcode: "000403"' in (desk / f"announcements/{ID}/round.yml").read_text("utf-8")


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("r.csv", "", "r.csv: table-without-headings"),
        ("r.xlsx", "no workbook", "r.xlsx: table-unreadable"),
        ("r.xls", "", "r.xls: table-type-unfit"),
        ("r.yml", "groups: [", "r.yml:1: yaml-syntax"),
        ("r.yml", "", "r.yml: file-empty"),
        ("r.yml", "groupes: []", "r.yml:1: key-misspelt"),
        ("r.csv", "组,单位\n一组,县财政局\n", "r.csv:2: group-without-channel"),
    ],
)
def test_a_file_that_cannot_be_used_is_named(desk: Path, name: str, text: str, expected: str) -> None:
    from noticeboard.problems import PROBLEMS

    place, code = expected.rsplit(": ", 1)
    said = refused(desk, "round", *ROUND, "--from", table(desk, text, name))
    beginning = PROBLEMS[code].what.zh.partition("{")[0]
    assert any(line.startswith(f"{place}: {beginning}") for line in said.err.splitlines()), said.err


def test_a_file_that_is_not_there_is_named(desk: Path) -> None:
    assert "no-such.csv" in refused(desk, "round", "--from", "no-such.csv").err


def test_a_small_yaml_gives_a_whole_round(desk: Path) -> None:
    text = (
        "届: 六届县委\n轮次: 16\n进驻: 2027年3月8日至5月14日\n截止: 2027年5月7日\n"
        "巡察组:\n- 名称: 一组\n  单位: [县财政局]\n  渠道: [{类型: 电话, 号码: 0300-8880061}]\n"
    )
    assert call(desk, "new", "round", "--from", table(desk, text, "r.yml")).code == 0
    assert call(desk, "check").code == 0


def test_a_value_in_a_yaml_is_told_at_its_line(desk: Path) -> None:
    text = "term: 六届县委\nnumber: 16\nstationing: 2027年3月8日至5月14日\ndeadline: 2027年6月7日\ngroups: []\n"
    said = refused(desk, "round", "--from", table(desk, text, "r.yml"))
    assert said.err.startswith("r.yml:4: 信访受理截止 2027-06-07 不在进驻期")


def test_flags_that_are_wrong_are_all_told(desk: Path) -> None:
    said = refused(desk, "round", "--typs", "常规", "--term", "县委", "--deadline", "2027-02-30", "--from", table(desk))
    places = [line.partition(": ")[0] for line in said.err.splitlines()]
    assert {"--typs", "--term", "--deadline", "round.csv"} <= set(places)


def test_what_is_missing_is_told_with_the_way_to_say_it(desk: Path) -> None:
    said = refused(desk, "article")
    assert "缺少“标题”（title）" in said.err
    assert "--title" in said.err
    assert "Traceback" not in said.err


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (("notice",), "--from-round"),
        (("notice", "--from-round", "2020-01-no"), "2020-01-no"),
        (("rectification", "--from-round", "2024-03-round-10"), "--unit"),
        (("rectification", "--from-round", "2024-03-round-10", "--unit", "县审计局"), "县审计局"),
        (("channel", "--type", "phone", "--value", "0300-8880077"), "--body"),
        (("channel", "--body", "新机关", "--type", "phone", "--value", "0300-8880077"), "--matters"),
        (("channel", "--round", "2020-01-no"), "2020-01-no"),
        (("channel", "--round", "2024-03-round-10", "--group", "县委第九巡察组"), "县委第三巡察组"),
        (("article", "--title", "一", "--body", "no-such-text.md"), "no-such-text.md"),
        (("round", "--template", "table.doc"), ".xlsx"),
    ],
)
def test_a_wrong_call_is_exit_code_2_and_names_what_is_known(
    tmp_path: Path, arguments: tuple[str, ...], expected: str
) -> None:
    for language in ("zh", "en"):
        assert expected in refused(county(tmp_path / language), *arguments, "--lang", language, code=2).err


def test_a_document_of_an_empty_site_asks_for_a_round_first(desk: Path) -> None:
    assert "noticeboard new round" in refused(desk, "notice", "--from-round", ID, code=2).err


def test_the_empty_table_is_handed_out_and_never_over_another(desk: Path) -> None:
    for name in ("t.xlsx", "t.csv"):
        file = desk.parent / name
        assert call(desk, "new", "round", "--template", str(file)).code == 0
        was = file.read_bytes()
        assert call(desk, "new", "round", "--template", str(file)).code == 2
        assert file.read_bytes() == was


def test_the_place_of_a_channel_that_is_wrong_is_its_flag(tmp_path: Path) -> None:
    said = refused(county(tmp_path / "site"), "channel", "--body", "组织部门", "--type", "phone", "--value", "0300-888")
    assert said.err.startswith("--value: “0300-888”不像电话")


def test_a_gbk_table_is_read(desk: Path) -> None:
    file = desk.parent / "gbk.csv"
    file.write_bytes(TABLE.encode("gbk"))
    assert call(desk, "new", "round", *ROUND, "--from", str(file)).code == 0
