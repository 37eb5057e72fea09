"""The questions come from the models and the table of fields; answers are read as `noticeboard check` reads them."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from noticeboard.asking.asker import Fault, Prompt
from noticeboard.asking.interview import Interview
from noticeboard.asking.known import words_of
from noticeboard.asking.needs import needs_of
from noticeboard.asking.shape import Form, fields_of
from noticeboard.errors import Finding, Place
from noticeboard.records.article import Article
from noticeboard.records.base import Model
from noticeboard.records.channel import Channel
from noticeboard.records.document import Counts, Document
from noticeboard.records.fields import FIELDS
from noticeboard.records.kinds import CHANNEL_KINDS, DOCUMENT_KINDS
from noticeboard.records.round import Round
from noticeboard.records.unit import Unit
from tiny_site import ROUND, TEN, article, read_site

WHOLE = (Round, Document, Article, Channel, Unit, Counts)


@dataclass
class Scripted:
    """Answers by the label of what is asked; what is not in the script stays as it is proposed, or empty."""

    answers: dict[str, list[str]]
    asked: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    told: list[str] = field(default_factory=list)
    completed: dict[str, Sequence[str]] = field(default_factory=dict)

    def _next(self, prompt: Prompt, otherwise: str) -> str:
        self.asked.append(prompt.label)
        waiting = self.answers.get(prompt.label, [])
        return waiting.pop(0) if waiting else otherwise

    def line(self, prompt: Prompt, default: str, fault: Fault, words: Sequence[str]) -> str:
        self.completed[prompt.label] = words
        while said := fault(answer := self._next(prompt, default)):
            self.faults.append(said)
            assert self.answers.get(prompt.label), f"{prompt.label}: {said}"
        return answer

    def choose(self, prompt: Prompt, options: Sequence[tuple[str, str]], default: str) -> str:
        answer = self._next(prompt, default)
        assert answer in dict(options)
        return answer

    def tick(self, prompt: Prompt, options: Sequence[tuple[str, str]], default: Sequence[str]) -> Sequence[str]:
        self.asked.append(prompt.label)
        wanted = self.answers.get("+", [])
        return [key for key, _ in options if key in wanted] or list(default)

    def confirm(self, prompt: Prompt, default: bool) -> bool:
        return self._next(prompt, "y" if default else "n") == "y"

    def tell(self, text: str) -> None:
        self.told.append(text)


def ask(
    model: type[Model], language: str = "zh", given: dict[str, str] | None = None, **answers: list[str]
) -> tuple[dict, Scripted]:
    asker = Scripted(
        {("+" if key == "more" else FIELDS[key].label.said_in(language)): list(v) for key, v in answers.items()}
    )
    data = Interview(asker, {}, lambda _: {}, language).record(model, {}, given or {})
    return dict(data), asker


@pytest.mark.parametrize("model", WHOLE)
def test_every_field_of_a_model_can_be_asked_for_under_its_label(model: type[Model]) -> None:
    keys = {info.alias or name for name, info in model.model_fields.items()} & FIELDS.keys()
    assert {asked.key for asked in fields_of(model)} == keys
    for asked in fields_of(model):
        assert (asked.form in (Form.PART, Form.PARTS)) == (asked.part is not None)
        assert (asked.form in (Form.CHOICE, Form.CHOICES)) == (asked.choices is not None)


@pytest.mark.parametrize("kind", CHANNEL_KINDS)
def test_a_channel_asks_for_what_its_kind_needs_and_for_nothing_of_another(kind: str) -> None:
    needs = needs_of(Channel, {"type": kind})
    spec = CHANNEL_KINDS[kind]
    assert needs.needed == {"type", spec.address, *spec.requires}
    assert not {"value", "place", "places"} & needs.offered - {spec.address}


@pytest.mark.parametrize("kind", DOCUMENT_KINDS)
def test_a_document_asks_for_what_its_kind_needs_and_for_nothing_of_another(kind: str) -> None:
    needs = needs_of(Document, {"kind": kind})
    assert {*DOCUMENT_KINDS[kind].requires} <= needs.needed
    others = {key for one in DOCUMENT_KINDS.values() for key in one.fields} - {*DOCUMENT_KINDS[kind].fields}
    assert not others & needs.offered


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("zh", "日期“2027年2月30日”不存在 — 核对年、月、日"),
        ("en", "the date “2027年2月30日” does not exist — check year, month and day"),
    ],
)
def test_a_wrong_answer_is_told_in_the_words_of_the_checks(language: str, said: str) -> None:
    data, asker = ask(Article, language, title=["进驻"], published=["2027年2月30日", "2027年2月28日 9:00"])
    assert asker.faults == [said]
    assert data == {"published": "2027年2月28日 9:00", "title": "进驻"}


def test_what_must_not_be_empty_is_asked_for_until_it_is_not() -> None:
    data, asker = ask(Unit, name=["", "  ", "县审计局"])
    assert data == {"name": "县审计局"}
    assert asker.faults == ["这一项不能空着"] * 2


def test_counts_are_asked_for_one_by_one_with_pairs_of_their_own() -> None:
    data, asker = ask(
        Counts,
        total=["25"],
        done=["十九"],
        in_progress=["6"],
        not_done=["0"],
        more=["dealt_with"],
        dealt_with=["批评教育：五个", "批评教育：5", ""],
    )
    assert data == {"total": "25", "done": "十九", "in_progress": "6", "not_done": "0", "dealt_with": {"批评教育": "5"}}
    assert len(asker.faults) == 1


def test_an_answer_that_is_wrong_among_the_others_is_asked_for_again_and_the_same_twice_is_meant() -> None:
    wrong = Finding("date-impossible", Place(""), {"value": "x"})
    asker = Scripted({"标题": ["一", "二", "二"], "发布时间": ["2027-03-01"]})
    interview = Interview(asker, {}, lambda data: {("title",): [wrong]} if "title" in data else {}, "zh")
    assert interview.record(Article, {}, {})["title"] == "二"
    assert asker.told == ["日期“x”不存在 — 核对年、月、日"] * 2


def test_earlier_values_and_known_units_and_rounds_complete_what_is_typed(tmp_path: Path) -> None:
    files = {
        f"{TEN}/round.yml": ROUND,
        "announcements/units.yml": "units: [{name: 县教育局, aliases: [教育局]}]\n",
        "docs/news/2024/a.md": article("2024-03-12", "source: 县融媒体中心\neditor: 林岚"),
    }
    words = words_of(read_site(tmp_path, files).library)
    assert words["InspectedUnit", "name"] == ("县教育局", "教育局", "石桥街道")
    assert words["Article", "round"] == ("2024-03-ten",)
    assert words["Article", "editor"] == ("林岚",)
    assert words["Channel", "value"] == ("0300-8880015", "xc1@example.com")
    asker = Scripted({"标题": ["一"], "发布时间": ["2024-03-13"], "+": ["round"]})
    Interview(asker, words, lambda _: {}, "zh").record(Article, {}, {})
    assert asker.completed["所属轮次"] == ("2024-03-ten",)
