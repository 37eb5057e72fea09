"""Whether somebody is on duty just now: by the hours, the working days and the clock of the site, not of the reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from module_pages import Site
from served_site import KINDS
from served_site import visit as visit_built

from noticeboard.values.workdays import working_calendar
from tiny_site import words_in

if TYPE_CHECKING:
    from playwright.sync_api import Page

WORKDAYS = "workdays 08:30-12:00;workdays 14:30-18:00"
_CALENDAR = working_calendar(2026)
_SAID = ("phone", "visit", "closed", "today", "tomorrow", "later", "ended", "closed_unknown", "unknown")
_WORDS = " ".join(f'data-{key.replace("_", "-")}="{words_in("zh")(f"duty.{key}")}"' for key in _SAID)
_DAYS = {
    "first-day": _CALENDAR.first,
    "last-day": _CALENDAR.last,
    "holidays": " ".join(map(str, sorted(_CALENDAR.holidays))),
    "made-up": " ".join(map(str, sorted(_CALENDAR.made_up))),
}
PAGE = f"""<main><div data-window data-state="open" data-opens="2020-01-01T00:00+08:00" CLOSES>
<span data-duty="DUTY" data-kind="KIND" hidden></span></div></main>
<div hidden data-duty-words {_WORDS} {" ".join(f'data-{name}="{value}"' for name, value in _DAYS.items())}></div>
<script type="module" src="assets/javascripts/duty_hours.js"></script>"""


def written(site: Site, duty: str, kind: str = "phone", closes: str = "2030-01-01T00:00+08:00") -> str:
    return site.write(PAGE.replace("DUTY", duty).replace("KIND", kind).replace("CLOSES", f'data-closes="{closes}"'))


def said(page: Page, url: str, at: str) -> str:
    page.clock.set_fixed_time(f"{at}:00+08:00")
    page.goto(url)
    return page.locator("[data-duty]").inner_text()


@pytest.mark.parametrize(
    ("at", "expected"),
    [
        ("2026-11-23T08:29", "现在没有人值班，今天 8:30 开始"),
        ("2026-11-23T08:30", "现在有人接听，到 12:00"),
        ("2026-11-23T11:59", "现在有人接听，到 12:00"),
        ("2026-11-23T12:00", "现在没有人值班，今天 14:30 开始"),
        ("2026-11-23T18:00", "现在没有人值班，明天 8:30 开始"),
        ("2026-11-27T18:30", "现在没有人值班，周一 8:30 开始"),
        ("2026-11-28T10:00", "现在没有人值班，周一 8:30 开始"),
        ("2026-11-29T23:59", "现在没有人值班，明天 8:30 开始"),
        ("2026-11-30T00:00", "现在没有人值班，今天 8:30 开始"),
    ],
)
def test_a_week_without_a_holiday(reader: Page, site: Site, at: str, expected: str) -> None:
    assert said(reader, written(site, WORKDAYS), at) == expected


@pytest.mark.parametrize(
    ("at", "expected"),
    [
        ("2026-09-30T18:30", "现在没有人值班，10月8日周四 8:30 开始"),
        ("2026-10-01T10:00", "现在没有人值班，10月8日周四 8:30 开始"),
        ("2026-10-02T10:00", "现在没有人值班，周四 8:30 开始"),
        ("2026-10-10T10:00", "现在有人接听，到 12:00"),
        ("2026-10-09T19:00", "现在没有人值班，明天 8:30 开始"),
    ],
    ids=["before a holiday", "on a holiday", "on its second day", "on a Saturday made up", "before it"],
)
def test_public_holidays_and_the_days_that_make_up_for_them(reader: Page, site: Site, at: str, expected: str) -> None:
    assert said(reader, written(site, WORKDAYS), at) == expected


@pytest.mark.parametrize(
    ("at", "expected"),
    [
        ("2027-01-04T10:00", "今天是不是工作日，本站还不知道，请看写明的时间"),
        ("2026-12-31T18:30", "现在没有人值班，下一个工作日是哪天，本站还不知道"),
        ("2026-12-31T10:00", "现在有人接听，到 12:00"),
    ],
)
def test_a_year_whose_holidays_nobody_knows_is_said_and_not_guessed(
    reader: Page, site: Site, at: str, expected: str
) -> None:
    assert said(reader, written(site, WORKDAYS), at) == expected


@pytest.mark.parametrize(
    ("at", "closes", "expected"),
    [
        ("2026-11-27T18:30", "2026-11-29T18:00:00+08:00", "现在没有人值班，到截止也不再有人值班"),
        ("2026-11-27T18:30", "2026-11-30T08:30:00+08:00", "现在没有人值班，到截止也不再有人值班"),
        ("2026-11-27T18:30", "2026-11-30T08:31:00+08:00", "现在没有人值班，周一 8:30 开始"),
        ("2026-11-27T15:00", "2026-11-27T17:00:00+08:00", "现在有人接听，到 17:00"),
        ("2026-11-27T15:00", "2026-11-28T00:00:00+08:00", "现在有人接听，到 18:00"),
        ("2026-12-31T18:30", "2027-01-01T00:00:00+08:00", "现在没有人值班，到截止也不再有人值班"),
    ],
)
def test_after_the_deadline_nobody_is_promised(reader: Page, site: Site, at: str, closes: str, expected: str) -> None:
    assert said(reader, written(site, WORKDAYS, closes=closes), at) == expected


@pytest.mark.parametrize(
    ("duty", "at", "expected"),
    [
        ("1234567 08:00-24:00", "2026-10-01T23:59", "现在有人接听，到 24:00"),
        ("1234567 08:00-24:00", "2027-05-01T07:00", "现在没有人值班，今天 8:00 开始"),
        ("12345 08:30-12:00;6 09:00-11:30", "2026-11-28T09:00", "现在有人接听，到 11:30"),
        ("12345 08:30-12:00;6 09:00-11:30", "2026-11-27T12:00", "现在没有人值班，明天 9:00 开始"),
        ("12345 08:30-12:00", "2026-10-10T09:00", "现在没有人值班，周一 8:30 开始"),
        ("12345 08:30-12:00", "2026-10-01T09:00", "今天是不是工作日，本站还不知道，请看写明的时间"),
        ("6 14:00-16:00;6 09:00-11:30", "2026-11-27T12:00", "现在没有人值班，明天 9:00 开始"),
    ],
    ids=["every day", "every day of any year", "Saturday", "Friday noon", "made up", "a holiday", "in any order"],
)
def test_days_that_are_named(reader: Page, site: Site, duty: str, at: str, expected: str) -> None:
    assert said(reader, written(site, duty), at) == expected


def test_a_room_receives_and_does_not_answer(visitor: Page, site: Site) -> None:
    assert said(visitor, written(site, WORKDAYS, "visit"), "2026-11-23T09:00") == "现在有人接待，到 12:00"


def test_a_page_left_open_goes_with_the_clock(reader: Page, site: Site) -> None:
    reader.clock.install(time="2026-11-23T11:59:00+08:00")
    reader.goto(written(site, WORKDAYS))
    line = reader.locator("[data-duty]")
    assert line.inner_text() == "现在有人接听，到 12:00"
    assert line.get_attribute("data-open-now") is not None
    reader.clock.run_for("01:01")
    assert line.inner_text() == "现在没有人值班，今天 14:30 开始"
    assert line.get_attribute("data-open-now") is None
    reader.clock.run_for("02:30:00")
    assert line.inner_text() == "现在有人接听，到 18:00"
    reader.clock.run_for("16:00:00")
    assert line.inner_text() == "现在没有人值班，今天 8:30 开始"


@pytest.mark.parametrize("kind", ["unit", "complaints"])
def test_a_built_page_says_it_beside_the_hours(page: Page, served: str, kind: str) -> None:
    visit_built(page, served + KINDS[kind])
    lines = page.locator("main .duty:visible").all_inner_texts()
    assert len(lines) > 2
    assert set(lines) <= {"现在有人接听，到 12:00", "现在有人接待，到 12:00"}
    visit_built(page, served + KINDS[kind], "2026-11-28T10:00:00+08:00")
    lines = page.locator("main .duty:visible").all_inner_texts()
    assert set(lines) == {"现在没有人值班，周一 8:30 开始"}


def test_a_round_that_is_over_has_nobody_on_duty(page: Page, served: str) -> None:
    visit_built(page, served + KINDS["unit"], "2027-01-10T18:00:00+08:00")
    assert page.locator(".open-round .duty:visible").count() == 0


def test_without_scripts_only_the_hours_are_said(page: Page, served: str) -> None:
    context = page.context.browser.new_context(java_script_enabled=False)
    bare = context.new_page()
    bare.goto(served + KINDS["unit"])
    assert bare.locator(".duty:visible").count() == 0
    assert "工作日 08:30–12:00、14:30–18:00" in bare.locator(".card--phone").inner_text()
    context.close()
