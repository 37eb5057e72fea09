"""`noticeboard new` on a terminal: the questions of a round and of a notice, answered by keys."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from office import ID, LATER, ROUND, call, county, empty_site, files_of, new_files, table
from prompt_toolkit.application import create_app_session
from prompt_toolkit.input import PipeInput, create_pipe_input
from prompt_toolkit.output import DummyOutput

from noticeboard.commands.new import addition, app, channel, unit, work

ENTER, BLANK, DOWN, CLEAR, CTRL_C = "\r", " ", "\x1b[B", "\x01\x0b", "\x03"


@pytest.fixture
def keys(monkeypatch: pytest.MonkeyPatch) -> Iterator[PipeInput]:
    """What is typed. Where it runs out, the test fails instead of waiting."""
    for module in (addition, app, channel, unit, work):
        monkeypatch.setattr(module, "on_terminal", lambda: True)
    with create_pipe_input() as pipe, create_app_session(input=pipe, output=DummyOutput()):
        yield pipe


def typed(keys: PipeInput, *answers: str) -> None:
    """Type the answers, each closed by Enter; and break off behind the last, so that no test waits for ever."""
    keys.send_text("".join(f"{answer}{ENTER}" for answer in answers) + CTRL_C)


ROUND_ANSWERS = (
    f"{CLEAR}六届县委",
    f"{CLEAR}16",
    "",  # the authority of the settings
    "",  # their office as the issuer
    "2027年3月8日至5月14日",
    f"2027年6月7日{ENTER}{CLEAR}2027年5月7日18时",  # the first lies outside the stationing and is asked for again
    "y",  # by postmark
)
GROUP_ANSWERS = (
    "县委第一巡察组",
    "县财政局",
    "石桥街道",
    "",  # no more units
    f"{DOWN}{BLANK}",  # 石桥街道 has more to it
    BLANK,  # what it includes
    "所辖21个村",
    "",  # telephone
    f"0300-888{ENTER}0061",  # the first is refused as one types, and what was typed goes on
    "",  # nothing else of it
    "n",  # no further channel
    "",  # nothing else of the group
    "n",  # no further group
    "",  # nothing else of the round
)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_round_is_asked_for_and_passes_check(tmp_path: Path, keys: PipeInput, language: str) -> None:
    site = empty_site(tmp_path / "site")
    typed(keys, *(f"{a}" for a in (*ROUND_ANSWERS, *GROUP_ANSWERS)))
    said = call(site, "new", "round", "--lang", language)
    assert said.code == 0, said.out + said.err
    assert ("不在进驻期" if language == "zh" else "outside the stationing") in said.out
    text = (site / f"announcements/{ID}/round.yml").read_text("utf-8")
    assert text.splitlines()[1:] == [
        "term: 六届县委",
        "number: 16",
        "authority: 中共示例县委",
        "issuer: 中共示例县委巡察工作领导小组办公室",
        'stationing: {start: "2027-03-08", end: "2027-05-14"}',
        'deadline: {date: "2027-05-07", time: "18:00", postmark: true}',
        "groups:",
        "  - name: 县委第一巡察组",
        "    units:",
        "      - 县财政局",
        "      - {name: 石桥街道, includes: 所辖21个村}",
        "    channels:",
        '      - {type: phone, value: "0300-8880061"}',
    ]
    assert call(site, "check").code == 0


def test_a_notice_is_asked_for_with_its_round_and_defaults(tmp_path: Path, keys: PipeInput) -> None:
    site = county(tmp_path / "site")
    assert call(site, "new", "round", *ROUND, "--from", table(site)).code == 0
    before = files_of(site)
    # The newest round; published, source, editor, reviewers, issuer and date as they are proposed; nothing else.
    typed(keys, "", "", "", "", "", "", "", "")
    said = call(site, "new", "notice")
    assert said.code == 0, said.out + said.err
    assert new_files(site, before) == [f"announcements/{ID}/notice.md"]
    text = (site / f"announcements/{ID}/notice.md").read_text("utf-8")
    assert f'published: "{LATER.replace("T", " ")}"' in text
    assert "review: [" in text
    assert call(site, "check").code == 0


@pytest.mark.parametrize("answered", range(0, len(ROUND_ANSWERS) + len(GROUP_ANSWERS), 3))
def test_breaking_off_leaves_nothing_behind(tmp_path: Path, keys: PipeInput, answered: int) -> None:
    site = empty_site(tmp_path / "site")
    before = files_of(site)
    typed(keys, *(*ROUND_ANSWERS, *GROUP_ANSWERS)[:answered])
    said = call(site, "new", "round")
    assert said.code == 1
    assert "没有写任何文件" in said.out
    assert files_of(site) == before
    assert not (site / "announcements").exists()


def test_a_channel_is_asked_for_and_written_on_yes(tmp_path: Path, keys: PipeInput) -> None:
    site = county(tmp_path / "site")
    # The second standing body; telephone; its number; nothing else; yes.
    typed(keys, DOWN, "", "0300-8880077", "", "y")
    said = call(site, "new", "channel")
    assert said.code == 0, said.out + said.err
    assert '+      - {type: phone, value: "0300-8880077"}' in said.out
    assert call(site, "check").code == 0


def test_a_unit_is_asked_for_and_a_name_unfit_for_an_address_is_refused(tmp_path: Path, keys: PipeInput) -> None:
    site = empty_site(tmp_path / "site")
    # Of the rest its aliases and its slug: the first of that is refused as one types, and typed anew.
    typed(keys, "县审计局", f"{BLANK}{DOWN}{DOWN}{BLANK}", "审计局", f"Shen ji{ENTER}{CLEAR}shenjiju")
    said = call(site, "new", "unit")
    assert said.code == 0, said.out + said.err
    text = (site / "announcements/units.yml").read_text("utf-8")
    assert text.endswith("\nunits:\n  - {name: 县审计局, aliases: [审计局], slug: shenjiju}\n")
    assert call(site, "check").code == 0
