"""What read_aloud.js reads, and with which voices."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest
from module_pages import FOREIGN, LOCAL, READ_ALOUD, REMOTE, SENTENCES, STUB_SPEECH, Site

if TYPE_CHECKING:
    from playwright.sync_api import Page


@pytest.fixture
def listener(visitor: Page, site: Site) -> Callable[..., Page]:
    """Open the article on a device with these voices."""

    def open_with(*voices: dict[str, object], script: str = "") -> Page:
        visitor.add_init_script(STUB_SPEECH.replace("VOICES", json.dumps(voices)) + script)
        visitor.goto(site.write(READ_ALOUD))
        return visitor

    return open_with


def press(page: Page, what: str) -> None:
    page.locator(f'[data-read="{what}"]').click()


def spoken(page: Page) -> list[dict[str, Any]]:
    return page.evaluate("spoken")


def test_the_article_is_read_sentence_by_sentence_by_the_local_voice(listener: Callable[..., Page]) -> None:
    page = listener(REMOTE, FOREIGN, LOCAL)
    assert page.locator("[data-read-aloud]").is_visible()
    assert spoken(page) == []
    press(page, "start")
    for _ in SENTENCES:
        page.evaluate("finish()")
    said = spoken(page)
    assert [one["text"] for one in said] == SENTENCES
    assert {(one["voice"], one["local"], one["lang"]) for one in said} == {("本机", True, "zh-CN")}


@pytest.mark.parametrize("lang", ["zh", "zh_CN", "ZH-tw", "cmn-Hans-CN", "CMN"])
def test_every_spelling_of_chinese_is_understood(listener: Callable[..., Page], lang: str) -> None:
    page = listener(LOCAL | {"lang": lang})
    press(page, "start")
    assert spoken(page)[0]["lang"] == lang


def test_mandarin_of_the_mainland_comes_before_other_chinese_voices(listener: Callable[..., Page]) -> None:
    page = listener(LOCAL | {"name": "粤", "lang": "zh-HK"}, LOCAL)
    press(page, "start")
    assert spoken(page)[0]["voice"] == "本机"


@pytest.mark.parametrize(
    "voices",
    [[], [REMOTE], [FOREIGN], [LOCAL | {"lang": "zha-CN"}], [LOCAL | {"localService": "yes"}], [REMOTE, FOREIGN]],
    ids=["none", "remote", "english", "zhuang", "unsure", "remote and english"],
)
def test_without_a_local_chinese_voice_there_is_no_button_and_no_sound(
    listener: Callable[..., Page], voices: list[dict[str, object]]
) -> None:
    page = listener(*voices)
    assert page.locator("[data-read-aloud]").is_hidden()
    page.locator('[data-read="start"]').dispatch_event("click")
    assert spoken(page) == []


def test_voices_that_come_late_bring_the_buttons(listener: Callable[..., Page]) -> None:
    page = listener()
    assert page.locator("[data-read-aloud]").is_hidden()
    page.evaluate("v => { voices = [v]; speechSynthesis.dispatchEvent(new Event('voiceschanged')); }", LOCAL)
    assert page.locator("[data-read-aloud]").is_visible()


def test_reading_ends_when_the_local_voice_goes(listener: Callable[..., Page]) -> None:
    page = listener(LOCAL)
    press(page, "start")
    page.evaluate("v => { voices = [v]; finish(); }", REMOTE)
    assert len(spoken(page)) == 1
    page.evaluate("speechSynthesis.dispatchEvent(new Event('voiceschanged'))")
    assert page.locator("[data-read-aloud]").is_hidden()


def test_nothing_is_spoken_when_the_browser_puts_another_voice_into_the_utterance(
    listener: Callable[..., Page],
) -> None:
    page = listener(
        LOCAL,
        script="""
        window.given = { name: '云端', lang: 'zh-CN', localService: false };
        const Own = window.SpeechSynthesisUtterance;
        window.SpeechSynthesisUtterance = class extends Own {
          constructor(text) {
            super(text);
            Object.defineProperty(this, 'voice', { get: () => window.given, set() {} });
          }
        };""",
    )
    press(page, "start")
    page.evaluate("given = null")
    press(page, "start")
    assert spoken(page) == []


def test_pause_goes_on_at_the_same_sentence_and_stop_begins_anew(listener: Callable[..., Page]) -> None:
    page = listener(LOCAL)
    states = "bs => bs.map(b => b.getAttribute('aria-disabled')).join(' ')"
    buttons = page.locator("[data-read]")
    assert buttons.evaluate_all(states) == "false true true"
    press(page, "start")
    page.evaluate("finish()")
    assert buttons.evaluate_all(states) == "true false false"
    stale = page.evaluate_handle("last")
    cancelled = page.evaluate("cancelled")
    press(page, "pause")
    assert page.evaluate("cancelled") > cancelled
    assert buttons.evaluate_all(states) == "false true false"
    stale.evaluate("u => { u.onerror?.(new Event('error')); u.onend?.(new Event('end')); }")
    press(page, "start")
    press(page, "stop")
    assert buttons.evaluate_all(states) == "false true true"
    press(page, "start")
    assert [one["text"] for one in spoken(page)] == [SENTENCES[0], SENTENCES[1], SENTENCES[1], SENTENCES[0]]


def test_the_chosen_rate_is_used(listener: Callable[..., Page]) -> None:
    page = listener(LOCAL)
    press(page, "start")
    page.locator("[data-read-rate]").select_option("1.25")
    page.evaluate("finish()")
    assert [one["rate"] for one in spoken(page)] == [1, 1.25]


def test_the_sentence_being_read_is_highlighted_and_in_view(listener: Callable[..., Page]) -> None:
    page = listener(LOCAL)
    page.emulate_media(reduced_motion="reduce")
    marked = "[...(CSS.highlights.get('reading') ?? [])].map(String)"
    press(page, "start")
    page.evaluate("finish()")
    assert page.evaluate(marked) == ["第一句说“巡察开始。”"]
    for _ in SENTENCES[2:]:
        page.evaluate("finish()")
    assert page.evaluate(marked) == ["完。"]
    assert page.evaluate("scrollY") > 1000
    press(page, "stop")
    assert page.evaluate(marked) == []


def test_reading_scrolls_smoothly_only_for_those_who_like_it(listener: Callable[..., Page]) -> None:
    page = listener(
        LOCAL, script="window.scrolls = []; window.scrollBy = ({ behavior }) => window.scrolls.push(behavior);"
    )
    for motion in ("no-preference", "reduce"):
        page.emulate_media(reduced_motion=motion)
        press(page, "start")
        for _ in SENTENCES[1:]:
            page.evaluate("finish()")
        press(page, "stop")
    assert list(dict.fromkeys(page.evaluate("scrolls"))) == ["smooth", "instant"]


def test_without_the_highlight_api_the_paragraph_is_marked(listener: Callable[..., Page]) -> None:
    page = listener(LOCAL, script="Object.defineProperty(CSS, 'highlights', { value: undefined });")
    marked = []
    press(page, "start")
    for _ in SENTENCES:
        marked += page.locator(".reading").evaluate_all("es => es.map(e => e.localName)")
        page.evaluate("finish()")
    assert marked == ["h1", "p", "p", "p", "li", "li", "li", "p", "p"]
    press(page, "start")
    press(page, "stop")
    assert page.locator(".reading").count() == 0


def test_reading_stops_when_the_page_is_left(listener: Callable[..., Page]) -> None:
    page = listener(LOCAL)
    press(page, "start")
    before = page.evaluate("cancelled")
    page.evaluate("window.dispatchEvent(new PageTransitionEvent('pagehide'))")
    assert page.evaluate("cancelled") == before + 1
    page.evaluate("finish()")
    assert len(spoken(page)) == 1
