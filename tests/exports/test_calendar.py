"""Dates for a calendar, read back with another library than the one that wrote them."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import vobject

from built_site import BuiltSite
from noticeboard.exports.site_files import site_files
from tiny_site import ROUND, TEN, read_site

OPEN, UPCOMING = (f"complaints/take/{name}/dates.ics" for name in ("2026-11-villages", "2026-12-cross"))
SHANGHAI = ZoneInfo("Asia/Shanghai")


def events(raw: bytes) -> list[Any]:
    return list(vobject.readOne(raw.decode()).vevent_list)


def calendar(tmp_path: Path, round_: str, now: str = "2024-04-01T12:00", zone: str = "Asia/Shanghai") -> bytes:
    site = read_site(tmp_path, {f"{TEN}/round.yml": round_}, now, zone=zone)
    (file,) = [f for f in site_files(site.library, site.words, preview=True).files if f.path.endswith(".ics")]
    return file.content()


def rings(event: Any, begins: datetime) -> list[datetime]:
    return [begins + alarm.trigger.value for alarm in event.valarm_list]


def test_the_deadline_is_a_moment_that_every_place_reads_right(sample_site: BuiltSite) -> None:
    (event,) = events((sample_site.folder / OPEN).read_bytes())
    assert event.dtstart.value == datetime(2027, 1, 10, 10, 0, tzinfo=UTC)
    assert event.dtstart.value.astimezone(SHANGHAI).isoformat() == "2027-01-10T18:00:00+08:00"
    assert event.dtstamp.value == datetime(2026, 11, 23, 1, 0, tzinfo=UTC)


def test_it_rings_three_days_ahead_and_on_the_morning_of_the_last_day(sample_site: BuiltSite) -> None:
    (event,) = events((sample_site.folder / OPEN).read_bytes())
    assert rings(event, event.dtstart.value) == [
        datetime(2027, 1, 7, 8, 0, tzinfo=SHANGHAI),
        datetime(2027, 1, 10, 8, 0, tzinfo=SHANGHAI),
    ]


def test_a_deadline_without_a_time_is_a_day_and_rings_on_it(sample_site: BuiltSite) -> None:
    opening, closing = events((sample_site.folder / UPCOMING).read_bytes())
    assert (opening.dtstart.value, closing.dtstart.value) == (date(2026, 12, 7), date(2027, 1, 15))
    midnight = datetime(2027, 1, 15)
    assert rings(closing, midnight) == [datetime(2027, 1, 12, 8), datetime(2027, 1, 15, 8)]
    assert rings(opening, datetime(2026, 12, 7)) == [datetime(2026, 12, 7, 8)]


def test_a_deadline_in_the_early_morning_rings_before_it(tmp_path: Path) -> None:
    (event,) = events(calendar(tmp_path, ROUND.replace('"18:00"', '"09:00"')))
    closes = event.dtstart.value
    assert rings(event, closes)[-1] == closes - timedelta(hours=2)


def test_what_a_locked_screen_shows_names_no_inspection(sample_site: BuiltSite) -> None:
    for path in (OPEN, UPCOMING):
        raw = (sample_site.folder / path).read_bytes().decode().replace("\r\n ", "")
        assert "备忘：2027年1月1" in raw
        for telling in ("巡察", "举报", "反映", "2026-1", "example.gov.cn"):
            assert telling not in raw


def test_a_new_deadline_corrects_the_entry_of_the_old_one(tmp_path: Path) -> None:
    (old,) = events(calendar(tmp_path / "a", ROUND))
    (new,) = events(calendar(tmp_path / "b", ROUND.replace("2024-05-12", "2024-05-14"), now="2024-04-02T12:00"))
    assert old.uid.value == new.uid.value
    assert int(old.sequence.value) < int(new.sequence.value)


@pytest.mark.parametrize("zone", ["Asia/Shanghai", "Asia/Urumqi"])
def test_the_zone_of_the_site_rules(tmp_path: Path, zone: str) -> None:
    (event,) = events(calendar(tmp_path, ROUND, zone=zone))
    assert event.dtstart.value == datetime(2024, 5, 12, 18, 0, tzinfo=ZoneInfo(zone))


def test_the_same_moment_makes_the_same_file(tmp_path: Path) -> None:
    assert calendar(tmp_path / "a", ROUND) == calendar(tmp_path / "b", ROUND)
