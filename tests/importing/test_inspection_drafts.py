"""What is read from texts about rounds: nothing is guessed, and every value can be found again in the text."""

import re
from collections.abc import Iterator
from typing import Any

import pytest

from imported_texts import HELD_BACK, TEXTS, Case, cases
from noticeboard.drafts.draft import Draft, Found, Tree, plain
from noticeboard.importing.drafting import imported
from noticeboard.importing.given import Given
from noticeboard.importing.inspection import drafts_of
from noticeboard.importing.intake import Intake
from noticeboard.importing.readers.files import read_bytes, read_file
from noticeboard.records.document import Document
from noticeboard.records.kinds import CHANNEL_KINDS
from noticeboard.records.origin import Origin
from noticeboard.records.round import Round
from noticeboard.values.folding import fold

ANNOUNCEMENTS = [case for folder in (TEXTS, HELD_BACK) for case in cases(folder) if case.kind != "article"]
each_announcement = pytest.mark.parametrize("case", ANNOUNCEMENTS, ids=lambda case: case.name)


def found_in(tree: Tree) -> Iterator[Found]:
    """Every found value of a tree."""
    if isinstance(tree, Found):
        yield tree
    elif isinstance(tree, dict):
        for value in tree.values():
            yield from found_in(value)
    elif isinstance(tree, tuple):
        for value in tree:
            yield from found_in(value)


def bare(text: str) -> str:
    return re.sub(r"[\s|]", "", text)


def words_of(given: Given) -> str:
    lines = (f"{line.text}{''.join(line.cells)}" for line in given.lines)
    return bare("".join(lines) + "".join(f"{name}: {said}" for name, said in given.declared.items()))


def drafts(text: str, kind: str = "notice") -> tuple[Draft, ...]:
    """The drafts of a plain text that is body from its first line on."""
    given = read_bytes("-", text.encode())
    return drafts_of(Intake(given, kind, {}, given.lines), None)


def round_of(text: str) -> tuple[dict[str, Any], set[str | None]]:
    """The plain data of the round that a text tells, and the fields of the to-dos."""
    draft = drafts(text)[0]
    data = plain(draft.fields)
    assert isinstance(data, dict)
    return data, {todo.key for todo in draft.todos}


@each_announcement
def test_every_value_says_which_words_it_was_read_from(case: Case) -> None:
    given = read_file(case.path)
    words = words_of(given)
    for draft in imported(given).drafts:
        for found in found_in(dict(draft.fields)):
            assert found.quote
            for part in found.quote.split(" "):
                assert bare(part) in words or fold(bare(part)) in fold(words), found


@each_announcement
def test_no_number_is_made_up(case: Case) -> None:
    given = read_file(case.path)
    digits = re.sub(r"[^0-9０-９]", "", words_of(given)).translate(str.maketrans("０１２３４５６７８９", "0123456789"))
    for draft in imported(given).drafts:
        for channel in re.findall(r"'value': '([0-9-]+)'", str(plain(dict(draft.fields)))):
            assert channel.replace("-", "") in digits


@each_announcement
def test_what_was_read_is_what_the_projects_own_reader_takes(case: Case) -> None:
    for draft in imported(read_file(case.path)).drafts:
        data = plain(draft.fields)
        assert isinstance(data, dict)
        model = Round if draft.kind == "round" else Document
        given = {"id": "r", "origin": Origin("r")} if model is Round else {
            "folder": "r", "path": "r", "origin": Origin("r"), "kind": draft.kind,
        }  # fmt: skip
        wrong = problems(model, {**data, **given})
        assert [error for error in wrong if error["type"] not in ("missing", "period-open")] == []


def problems(model: type[Any], data: dict[str, Any]) -> list[Any]:
    try:
        model.model_validate(data)
    except ValueError as error:
        return list(error.errors())  # type: ignore[attr-defined]
    return []


@each_announcement
def test_a_channel_has_the_build_of_its_kind(case: Case) -> None:
    for draft in imported(read_file(case.path)).drafts:
        data = plain(draft.fields)
        assert isinstance(data, dict)
        for group in data.get("groups", []):
            for channel in group.get("channels", []):
                pattern = CHANNEL_KINDS[channel["type"]].pattern
                assert pattern is None or re.fullmatch(pattern, channel["value"]), channel


@pytest.mark.parametrize(
    ("told", "field"),
    [
        ("县委第巡察组负责巡察县交通局。电话：0300-8880001。", "name"),
        ("县委第一巡察组负责巡察县交通局。联系电话：0300-888001。", "value"),
        ("县委第一巡察组负责巡察县交通局。联系电话：8880001。", "value"),
        ("县委第一巡察组负责巡察县交通局。联系电话：0300-8603001、8603002。", "value"),
        ("县委第一巡察组负责巡察县交通局。邮箱：jt@examplecom。", "value"),
        ("巡察组自2025年1021日起至2025年12月20日对县交通局开展常规巡察。", "start"),
        ("巡察组即日起至2025年12月20日对县交通局开展常规巡察。", "start"),
        (
            "巡察组自2025年10月21日起至2025年12月20日对县交通局开展常规巡察。受理信访截止2025年12月10日上午12时。",
            "time",
        ),
        ("县委第一巡察组巡察县交通局。电话：0300-8880001，受理时间：8:30-12:00,2:30-5:30。", "hours"),
        ("县委第一巡察组巡察县交通局。群众可扫描下方二维码反映问题。", "channels"),
        ("县委第一巡察组巡察县交通局。各组联系方式见附件。", "channels"),
        ("县委派出3个巡察组。县委第一巡察组巡察县交通局，电话0300-8880001。", "groups"),
        ("县委第一巡察组于2025年3月1日至4月30日对县交通局等9个单位开展常规巡察。", "units"),
        ("县委第一巡察组于2025年3月1日至4月30日对县交通局开展巡察。", "types"),
    ],
)
def test_what_is_not_certain_is_left_to_a_person(told: str, field: str) -> None:
    assert field in round_of(told)[1]


def test_a_number_of_the_wrong_length_is_no_channel() -> None:
    data, _ = round_of("县委第一巡察组巡察县交通局。电话：0300-888001；电话：0300-8880002。")
    assert [channel["value"] for channel in data["groups"][0]["channels"]] == ["0300-8880002"]


def test_a_channel_given_once_for_all_is_that_of_every_group() -> None:
    data, _ = round_of(
        "县委第一巡察组：县交通局\n电话：0300-8880001\n县委第二巡察组：县水利局\n电话：0300-8880002\n来信请寄：青禾县文昌路1号县委巡察办，邮编000403"
    )
    assert [[channel["type"] for channel in group["channels"]] for group in data["groups"]] == [["phone", "post"]] * 2


def test_the_number_to_complain_about_inspectors_is_no_channel_of_a_group() -> None:
    data, _ = round_of("县委第一巡察组巡察县交通局。电话：0300-8880001。\n对巡察组工作人员的监督电话：0300-8880000。")
    assert [channel["value"] for channel in data["groups"][0]["channels"]] == ["0300-8880001"]
    assert [channel["value"] for channel in data["supervision"]] == ["0300-8880000"]


def test_a_number_of_one_group_among_those_for_all_is_given_to_none() -> None:
    data, todos = round_of(
        "县委第一巡察组：县交通局\n电话：0300-8880001\n县委第二巡察组：县水利局\n电话：0300-8880002\n"
        "请向第一巡察组反映问题的群众拨打第一巡察组专线0300-8880003。"
    )
    values = [[channel["value"] for channel in group["channels"]] for group in data["groups"]]
    assert values == [["0300-8880001"], ["0300-8880002"]]
    assert "channels" in todos


def test_money_is_converted_without_loss() -> None:
    text = "巡察反馈20个问题，已完成整改16个、正在整改4个。{}。"
    for told, expected in {
        "追缴资金12500元": "1.25",
        "追回资金0.0125亿元": "125",
        "挽回损失3.215万元": "3.215",
    }.items():
        draft = drafts(text.format(told), "rectification")[0]
        counts = plain(draft.fields)["counts"]  # type: ignore[index]
        assert counts == {"total": 20, "done": 16, "in_progress": 4, "recovered": expected}


def test_a_withdrawal_without_a_day_says_so() -> None:
    draft = drafts("各巡察组已撤离，意见箱已收回。", "withdrawal")[0]
    assert "deadline" not in draft.fields
    assert {todo.key for todo in draft.todos} == {"deadline"}


def test_numbers_whose_groups_nothing_tells_are_given_to_none() -> None:
    lines = (
        "县委第一巡察组：县财政局",
        "县委第二巡察组：县教育局",
        "以上各组举报电话：13000000041、13000000042",
        "受理信访截止时间：2024年5月10日",
    )
    draft, _ = drafts("\n".join(lines))
    groups = plain(draft.fields["groups"])
    assert [group.get("channels") for group in groups] == [None, None]
    assert any(todo.key == "channels" and "13000000041" in (todo.quote or "") for todo in draft.todos)


def test_last_days_that_differ_by_group_become_a_to_do_and_no_day() -> None:
    lines = (
        "县委第一巡察组：县财政局",
        "信访受理截止日期：2024年5月10日",
        "县委第二巡察组：县教育局",
        "信访受理截止日期：2024年5月17日",
    )
    draft, _ = drafts("\n".join(lines))
    assert "deadline" not in draft.fields
    assert "不同" in next(todo.what.zh for todo in draft.todos if todo.key == "deadline")
