"""States as of a moment: a page that says "accepting" after the deadline is a serious incident."""

from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from noticeboard.errors import BadMoment
from noticeboard.lifecycle import now
from noticeboard.pages.contacts import groups_of
from tiny_site import ROUND, TEN, TinySite, document, read_site

SHANGHAI = ZoneInfo("Asia/Shanghai")
DEADLINE = '{date: 2024-05-12, time: "18:00"}'


def state_of(site: TinySite) -> str:
    return site.library.rounds[0].state.value


def round_with(deadline: str) -> dict[str, str]:
    return {f"{TEN}/round.yml": ROUND.replace(DEADLINE, deadline)}


@pytest.mark.parametrize(
    ("deadline", "moment", "state"),
    [
        (DEADLINE, "2024-03-10T23:59:59", "upcoming"),
        (DEADLINE, "2024-03-11T00:00", "open"),
        (DEADLINE, "2024-05-12T17:59:59", "open"),
        (DEADLINE, "2024-05-12T18:00", "closed"),
        (DEADLINE, "2024-05-12T18:00:01", "closed"),
        ("2024-05-12", "2024-05-12T23:59:59", "open"),
        ("2024-05-12", "2024-05-13T00:00", "closed"),
        ('{date: 2024-05-12, time: "24:00"}', "2024-05-12T23:59:59", "open"),
        ('{date: 2024-05-12, time: "24:00"}', "2024-05-13T00:00", "closed"),
        ("2024年5月12日下午6时", "2024-05-12T17:59", "open"),
        ("2024年5月12日下午6时", "2024-05-12T18:00", "closed"),
        ('{date: 2024-05-12, time: "00:00"}', "2024-05-11T23:59:59", "open"),
        ('{date: 2024-05-12, time: "00:00"}', "2024-05-12T00:00", "closed"),
    ],
)
def test_a_window_opens_on_its_first_day_and_closes_at_its_deadline(
    tmp_path: Path, deadline: str, moment: str, state: str
) -> None:
    site = read_site(tmp_path, round_with(deadline), moment)
    assert site.findings == ()
    assert state_of(site) == state


@pytest.mark.parametrize(
    ("zone", "state"), [("Asia/Shanghai", "closed"), ("Europe/Berlin", "open"), ("Pacific/Auckland", "closed")]
)
def test_a_deadline_is_meant_in_the_zone_of_the_site(tmp_path: Path, zone: str, state: str) -> None:
    instant = datetime(2024, 5, 12, 18, 0, tzinfo=SHANGHAI).astimezone(ZoneInfo(zone))
    site = read_site(tmp_path, round_with(DEADLINE), instant.replace(tzinfo=None).isoformat(), zone=zone)
    assert state_of(site) == state


@pytest.mark.parametrize(
    ("moment", "left"), [("2024-05-11T23:59", 1), ("2024-05-12T00:00", 0), ("2024-05-12T17:59", 0)]
)
def test_the_last_day_has_no_days_left(tmp_path: Path, moment: str, left: int) -> None:
    assert read_site(tmp_path, round_with(DEADLINE), moment).library.rounds[0].days_left == left


@pytest.mark.parametrize("deadline", ["2024-05-12", '{date: 2024-05-12, time: "24:00"}'])
def test_a_window_that_closes_at_midnight_has_its_last_day_before(tmp_path: Path, deadline: str) -> None:
    assert read_site(tmp_path, round_with(deadline), "2024-05-12T12:00").library.rounds[0].days_left == 0


def test_an_upcoming_round_says_in_how_many_days_it_begins(tmp_path: Path) -> None:
    assert read_site(tmp_path, round_with(DEADLINE), "2024-03-10T23:00").library.rounds[0].days_until == 1


WITHDRAWAL = document("withdrawal", "2024-04-30 17:00", 'deadline: {date: 2024-04-30, time: "12:00"}')


def test_a_withdrawal_notice_ends_the_window_early_once_it_is_published(tmp_path: Path) -> None:
    notice = document("notice", "2024-03-11")
    files = {**round_with(DEADLINE), f"{TEN}/notice.md": notice, f"{TEN}/withdrawal.md": WITHDRAWAL}
    before = read_site(tmp_path, files, "2024-04-30T16:59")
    assert (state_of(before), before.library.rounds[0].window.closes.isoformat()) == (
        "open",
        "2024-05-12T18:00:00+08:00",
    )
    after = read_site(tmp_path, files, "2024-04-30T17:00")
    assert (state_of(after), after.library.rounds[0].window.closes.isoformat()) == (
        "closed",
        "2024-04-30T12:00:00+08:00",
    )


def test_a_withdrawal_notice_never_lengthens_the_window(tmp_path: Path) -> None:
    late = document("withdrawal", "2024-05-11", "deadline: 2024-05-16")
    site = read_site(tmp_path, {**round_with(DEADLINE), f"{TEN}/withdrawal.md": late}, "2024-05-13T09:00")
    assert state_of(site) == "closed"


def test_a_draft_of_a_withdrawal_notice_ends_nothing_even_in_a_preview(tmp_path: Path) -> None:
    draft = WITHDRAWAL.replace("kind:", "draft: true\nkind:")
    files = {**round_with(DEADLINE), f"{TEN}/withdrawal.md": draft}
    assert state_of(read_site(tmp_path, files, "2024-05-02T09:00", preview=True)) == "open"


WITHDRAWN = {f"{TEN}/round.yml": f"{ROUND}withdrawn: {{date: 2024-04-02 09:00, reason: 调整}}\n"}


@pytest.mark.parametrize(
    ("moment", "state"),
    [
        ("2024-04-02T08:59:59", "open"),
        ("2024-04-02T09:00", "withdrawn"),
        ("2024-06-01T09:00", "withdrawn"),
    ],
)
def test_a_round_is_withdrawn_from_the_moment_that_is_written(tmp_path: Path, moment: str, state: str) -> None:
    site = read_site(tmp_path, {**WITHDRAWN, f"{TEN}/notice.md": document("notice", "2024-03-11")}, moment)
    assert state_of(site) == state
    assert [d.state.value for d in site.library.documents] == [state]


@pytest.mark.parametrize(
    ("moment", "live"),
    [
        ("2024-03-10T12:00", False),
        ("2024-04-01T12:00", True),
        ("2024-05-12T17:59", True),
        ("2024-05-12T18:00", False),
    ],
)
def test_contacts_are_live_while_the_round_is_open_and_at_no_other_time(
    tmp_path: Path, moment: str, live: bool
) -> None:
    site = read_site(tmp_path, round_with(DEADLINE), moment)
    assert [entry.round.accepting for entry in groups_of(site.library.rounds[0])] == [live]


def test_contacts_of_a_withdrawn_round_are_not_live(tmp_path: Path) -> None:
    site = read_site(tmp_path, WITHDRAWN, "2024-04-03T12:00")
    assert [entry.round.accepting for entry in groups_of(site.library.rounds[0])] == [False]


def test_now_is_what_noticeboard_now_says_in_the_zone_of_the_site() -> None:
    for said in ("2024-05-12 18:00", "2024-05-12T18:00", "2024年5月12日18时", "2024-05-12T10:00+00:00"):
        assert now(SHANGHAI, {"NOTICEBOARD_NOW": said}) == datetime(2024, 5, 12, 18, tzinfo=SHANGHAI), said
    assert now(SHANGHAI, {"NOTICEBOARD_NOW": "2024-05-12"}) == datetime(2024, 5, 12, tzinfo=SHANGHAI)


def test_noticeboard_now_goes_before_source_date_epoch_and_that_before_the_clock() -> None:
    epoch = {"SOURCE_DATE_EPOCH": "1715508000"}
    assert now(SHANGHAI, epoch) == datetime(2024, 5, 12, 18, tzinfo=SHANGHAI)
    assert now(SHANGHAI, {**epoch, "NOTICEBOARD_NOW": "2020-01-01"}).year == 2020
    assert abs((now(SHANGHAI, {}) - datetime.now(UTC)).total_seconds()) < 60


@pytest.mark.parametrize("empty", ["", "  "])
def test_an_empty_variable_says_nothing(empty: str) -> None:
    assert now(SHANGHAI, {"NOTICEBOARD_NOW": empty, "SOURCE_DATE_EPOCH": "0"}).year == 1970


@pytest.mark.parametrize("variable", ["NOTICEBOARD_NOW", "SOURCE_DATE_EPOCH"])
@pytest.mark.parametrize("said", ["昨天", "2024-02-30", "1e5", "9" * 40])
def test_a_moment_that_is_none_is_refused_with_what_was_said(variable: str, said: str) -> None:
    with pytest.raises(BadMoment) as bad:
        now(SHANGHAI, {variable: said})
    for language in ("zh", "en"):
        assert variable in bad.value.said_in(language)
        assert said in bad.value.said_in(language)
