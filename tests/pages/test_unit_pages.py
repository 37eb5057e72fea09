"""The page of a unit: who inspects it, what is accepted, when somebody answers, and what its title gives away."""

from pathlib import Path

import pytest

from noticeboard import standard_text
from tiny_site import ROUND, TEN, TinySite, read_site

UNIT = "complaints/units/县教育局"


def site_of(tmp_path: Path, round_: str = ROUND, **files: str) -> TinySite:
    return read_site(tmp_path, {f"{TEN}/round.yml": round_, **files})


def test_the_title_gives_away_the_unit_and_not_what_its_reader_is_about(tmp_path: Path) -> None:
    site = site_of(tmp_path)
    assert site.page(UNIT).title == "县教育局"
    shared = {key: value for key, value in site.metadata(UNIT).properties if key.startswith("og:")}
    assert shared["og:title"] == "县教育局"
    assert "og:description" not in shared
    assert site.metadata(UNIT).description == ""


def test_an_open_round_stands_before_one_that_is_to_come(tmp_path: Path) -> None:
    later = ROUND.replace("2024-03-11", "2024-04-20").replace("number: 10", "number: 11")
    view = site_of(tmp_path, **{"announcements/2024-04-eleven/round.yml": later}).page(UNIT).view
    assert [current.inspection.round.record.id for current in view.current] == ["2024-03-ten", "2024-04-eleven"]


def test_what_is_accepted_is_the_usual_or_the_rounds_own(tmp_path: Path) -> None:
    (current,) = site_of(tmp_path).page(UNIT).view.current
    assert current.accepts == standard_text.ACCEPTS
    assert current.declines == standard_text.DECLINES["transfer"]
    (current,) = site_of(tmp_path, ROUND + "accepts: 只受理惠农资金问题\ndeclines: 不予受理\n").page(UNIT).view.current
    assert (current.accepts, current.declines) == ("只受理惠农资金问题", standard_text.DECLINES["reject"])


@pytest.mark.parametrize(
    ("channel", "duty"),
    [
        (
            '{type: phone, value: 0300-8880015, hours: "工作日 08:30-12:00, 14:30-18:00"}',
            "workdays 08:30-12:00;workdays 14:30-18:00",
        ),
        ("{type: visit, place: 406室, hours: 周一至周五8:30-12:00；周六9:00-11:30}", "12345 08:30-12:00;6 09:00-11:30"),
        ("{type: phone, value: 0300-8880015, hours: 每天8:00-24:00}", "1234567 08:00-24:00"),
        ("{type: phone, value: 0300-8880015, hours: 24小时}", None),
        ("{type: phone, value: 0300-8880015, hours: 上午8:30-12:00}", None),
        ("{type: phone, value: 0300-8880015, hours: 工作日的上班时间}", None),
        ("{type: phone, value: 0300-8880015}", None),
        ('{type: sms, value: "13000000021", hours: 工作日 08:30-12:00}', None),
    ],
    ids=["workdays", "weekdays", "every day", "always", "no day", "no hours", "nothing", "nobody has to be there"],
)
def test_a_page_can_tell_whether_somebody_is_there_only_where_the_hours_say_it(
    tmp_path: Path, channel: str, duty: str | None
) -> None:
    round_ = ROUND.replace("{type: phone, value: 0300-8880015}", channel)
    (current,) = site_of(tmp_path, round_).page(UNIT).view.current
    assert current.group.contacts[0].duty == duty
