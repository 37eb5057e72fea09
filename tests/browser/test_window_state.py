"""What window_state.js makes of a page opened at another moment than it was built."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from module_pages import AFTER, BEFORE, CALLABLE, CLOSES, DURING, OPENS, STRUCK, Site, shown, visit, window

if TYPE_CHECKING:
    from playwright.sync_api import Page


@pytest.mark.parametrize("built", ["upcoming", "open", "closed"])
@pytest.mark.parametrize(
    ("at", "state", "seen"),
    [
        ("2024-03-10T23:59:59.999+08:00", "upcoming", {"upcoming", "until"}),
        (OPENS, "open", {"open", "days"}),
        ("2024-05-12T17:59:59.999+08:00", "open", {"open", "days"}),
        (CLOSES, "closed", {"over"}),
        ("2031-01-01T00:00:00+08:00", "closed", {"over"}),
    ],
)
def test_a_window_shows_the_state_of_now_whatever_it_was_built_with(
    reader: Page, site: Site, built: str, at: str, state: str, seen: set[str]
) -> None:
    url = site.write(window(built))
    visit(reader, url, at)
    assert reader.locator("#w").get_attribute("data-state") == state
    assert shown(reader) == seen


@pytest.mark.parametrize("at", [BEFORE, DURING, AFTER])
def test_a_withdrawn_window_stays_withdrawn_and_uncallable(reader: Page, site: Site, at: str) -> None:
    visit(reader, site.write(window("withdrawn", CALLABLE)), at)
    assert reader.locator("#w").get_attribute("data-state") == "withdrawn"
    assert shown(reader) == {"over"}
    assert reader.locator("a[data-channel]").count() == 0


def test_a_window_without_an_end_stays_open_and_counts_no_days(reader: Page, site: Site) -> None:
    also = '<b data-when="open" data-days data-days-many="{n} 天">3 天</b>'
    visit(reader, site.write(window("open", CALLABLE + also, closes=None)), "2031-01-01T00:00:00+08:00")
    assert reader.locator("b[data-days]").get_attribute("hidden") is not None
    assert shown(reader) == {"open"}
    assert reader.locator("a[data-channel]").count() == 1


@pytest.mark.parametrize("dates", [{"closes": "2024-05-32"}, {"opens": "", "closes": "soon"}])
def test_a_window_with_unreadable_dates_offers_no_number(visitor: Page, site: Site, dates: dict[str, str]) -> None:
    visit(visitor, site.write(window("open", CALLABLE, **dates)), DURING)
    assert visitor.locator("a[data-channel]").count() == 0


@pytest.mark.parametrize(
    ("at", "closes", "text"),
    [
        ("2024-05-02T00:00:00+08:00", CLOSES, "还可反映 10 天"),
        ("2024-05-10T23:59:00+08:00", CLOSES, "还可反映 2 天"),
        ("2024-05-11T00:01:00+08:00", CLOSES, "还可反映 1 天（明日截止）"),
        ("2024-05-11T23:59:59+08:00", CLOSES, "还可反映 1 天（明日截止）"),
        ("2024-05-12T00:00:00+08:00", CLOSES, "今日截止"),
        ("2024-05-12T17:59:59+08:00", CLOSES, "今日截止"),
        # Closing at midnight: the 12th is the last whole day, the 13th never counts.
        ("2024-05-12T23:59:59+08:00", "2024-05-13T00:00:00+08:00", "今日截止"),
        ("2024-05-11T08:00:00+08:00", "2024-05-13T00:00:00+08:00", "还可反映 1 天（明日截止）"),
        ("2024-12-31T12:00:00+08:00", "2025-01-02T18:00:00+08:00", "还可反映 2 天"),
    ],
)
def test_days_left_are_calendar_days_of_the_site_not_of_the_reader(
    reader: Page, site: Site, at: str, closes: str, text: str
) -> None:
    visit(reader, site.write(window("open", closes=closes)), at)
    assert reader.locator(".days").inner_text() == text


@pytest.mark.parametrize(
    ("at", "text"),
    [
        ("2024-03-08T23:59:00+08:00", "3 天后开始"),
        ("2024-03-10T00:00:00+08:00", "明天开始"),
        ("2024-03-10T23:59:00+08:00", "明天开始"),
    ],
)
def test_days_until_the_opening_are_counted_too(reader: Page, site: Site, at: str, text: str) -> None:
    visit(reader, site.write(window("upcoming")), at)
    assert reader.locator(".until").inner_text() == text


def test_a_count_nobody_worded_is_hidden_rather_than_left_stale(visitor: Page, site: Site) -> None:
    visit(visitor, site.write(window("upcoming", opens="2024-03-11T09:00:00+08:00")), "2024-03-11T08:00:00+08:00")
    assert shown(visitor) == {"upcoming"}


def test_a_closed_window_offers_no_callable_channel(reader: Page, site: Site) -> None:
    visit(reader, site.write(window("open", CALLABLE)), AFTER)
    assert reader.locator("[data-channel]").evaluate("e => e.outerHTML") == STRUCK.replace(
        'data-channel class="tel"', 'data-channel="" class="tel"'
    )
    assert reader.locator("#w a, #w [href]").count() == 0


def test_an_opened_window_makes_its_channels_callable(reader: Page, site: Site) -> None:
    visit(reader, site.write(window("upcoming", STRUCK)), DURING)
    channel = reader.locator("[data-channel]")
    assert channel.evaluate("e => [e.localName, e.className, e.href, e.innerHTML]") == [
        "a",
        "tel",
        "tel:+863008880015",
        "0300-<b>8880015</b>",
    ]


POST, POST_STRUCK = "<span data-channel>1080号信箱</span>", "<s data-channel>1080号信箱</s>"


def test_a_channel_that_is_no_link_is_struck_and_unstruck_too(reader: Page, site: Site) -> None:
    visit(reader, site.write(window("open", POST)), AFTER)
    assert reader.locator("s[data-channel]").inner_text() == "1080号信箱"
    visit(reader, site.write(window("upcoming", POST_STRUCK), name="soon.html"), DURING)
    assert reader.locator("span[data-channel]").inner_text() == "1080号信箱"
    assert reader.locator("#w s, #w a").count() == 0


def test_an_upcoming_window_leaves_its_channels_struck(visitor: Page, site: Site) -> None:
    visit(visitor, site.write(window("upcoming", STRUCK)), BEFORE)
    assert visitor.locator("a[data-channel]").count() == 0


def test_a_clock_set_back_does_not_make_a_closed_number_callable(visitor: Page, site: Site) -> None:
    visit(visitor, site.write(window("closed", STRUCK)), DURING)
    assert visitor.locator("a[data-channel]").count() == 0


def test_a_window_inside_another_goes_by_its_own_dates(visitor: Page, site: Site) -> None:
    inner = window("open", CALLABLE, name="inner", closes="2024-06-30T00:00:00+08:00")
    visit(visitor, site.write(window("open", CALLABLE, inside=inner)), AFTER)
    assert shown(visitor, "#w") == {"over"}
    assert shown(visitor, "#inner") == {"open", "days"}
    assert visitor.locator("#inner a[data-channel]").count() == 1
    assert visitor.locator("#w > a[data-channel]").count() == 0


def test_as_of_stays_where_no_window_was_confirmed(visitor: Page, site: Site) -> None:
    visit(visitor, site.write("<p data-as-of>截至 4 月 1 日</p>"), DURING)
    assert visitor.locator("[data-as-of]").is_visible()


def test_a_page_left_open_closes_at_the_deadline(reader: Page, site: Site) -> None:
    reader.clock.install(time="2024-05-12T17:00:00+08:00")
    reader.goto(site.write(window("open", CALLABLE)))
    reader.clock.run_for("59:00")
    assert reader.locator("a[data-channel]").count() == 1
    reader.clock.run_for("01:01")
    assert reader.locator("#w").get_attribute("data-state") == "closed"
    assert reader.locator("a[data-channel]").count() == 0


def test_a_page_left_open_counts_down_at_the_sites_midnight(reader: Page, site: Site) -> None:
    reader.clock.install(time="2024-05-10T23:59:00+08:00")
    reader.goto(site.write(window("open")))
    reader.clock.run_for("01:02")
    assert reader.locator(".days").inner_text() == "还可反映 1 天（明日截止）"


def test_a_page_left_open_for_weeks_neither_polls_nor_overruns_its_timer(visitor: Page, site: Site) -> None:
    visitor.clock.set_fixed_time("2024-01-01T12:00:00+08:00")
    # After the clock, whose own timers would be counted otherwise.
    visitor.add_init_script(
        "window.waits = []; const own = setTimeout; window.setTimeout = (f, ms) => (waits.push(ms), own(f, ms));"
    )
    visitor.goto(site.write(window("upcoming", closes="2034-05-12T18:00:00+08:00")))
    assert set(visitor.evaluate("waits")) == {12 * 3_600_000}


@pytest.mark.parametrize(
    "event", ["new PageTransitionEvent('pageshow', { persisted: true })", "new Event('visibilitychange')"]
)
def test_a_page_that_comes_back_is_corrected_at_once(visitor: Page, site: Site, event: str) -> None:
    visit(visitor, site.write(window("open", CALLABLE)), DURING)
    visitor.clock.set_fixed_time(AFTER)
    visitor.evaluate(f"({'document' if 'visibility' in event else 'window'}).dispatchEvent({event})")
    assert visitor.locator("a[data-channel]").count() == 0


OPEN_LIST = """<section><ul data-open-list><li>{}</li>
<li data-window data-state="open" data-opens="{}" data-closes="{}"></li></ul>
<p data-none-open hidden>目前没有正在受理的巡察</p></section>"""


@pytest.mark.parametrize(
    ("at", "items", "none"),
    [(DURING, [True, True], False), (AFTER, [False, True], False), ("2025-01-01", [False, False], True)],
)
def test_the_list_of_open_rounds_drops_the_closed_ones_and_says_when_none_is_left(
    visitor: Page, site: Site, at: str, items: list[bool], none: bool
) -> None:
    visit(visitor, site.write(OPEN_LIST.format(window("open"), OPENS, "2024-06-01T00:00:00+08:00")), at)
    assert visitor.locator("li").evaluate_all("lis => lis.map(li => !li.hidden)") == items
    assert visitor.locator("[data-none-open]").is_visible() == none


@pytest.mark.parametrize(
    ("call", "result"),
    [
        ("m.stateAt(10, 20, 9)", "upcoming"),
        ("m.stateAt(10, 20, 10)", "open"),
        ("m.stateAt(new Date(10), new Date(20), new Date(19))", "open"),
        ("m.stateAt(10, 20, 20)", "closed"),
        ("m.stateAt(10, null, 1e15)", "open"),
        ("m.daysBetween(Date.parse('2024-05-12T12:00Z'), Date.parse('2024-05-13T00:00Z'), 'UTC')", 0),
        ("m.daysBetween(new Date('2024-05-12T12:00Z'), new Date('2024-05-13T00:01Z'), 'UTC')", 1),
        ("m.daysBetween(Date.parse('2024-05-12T15:59Z'), Date.parse('2024-05-12T17:00Z'), 'Asia/Shanghai')", 1),
        # A day of 23 hours is a day.
        ("m.daysBetween(Date.parse('2024-03-09T12:00Z'), Date.parse('2024-03-11T12:00Z'), 'America/New_York')", 2),
    ],
)
def test_the_arithmetic_of_windows(visitor: Page, site: Site, call: str, result: object) -> None:
    visitor.goto(site.write(""))
    assert visitor.evaluate(f"import('/assets/javascripts/window_state.js').then((m) => {call})") == result
