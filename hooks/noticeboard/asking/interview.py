"""One interview: every question that a new record needs, in the order of its model, each answer weighed at once."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from noticeboard.asking import wording
from noticeboard.asking.asker import Asker, Prompt
from noticeboard.asking.known import Words
from noticeboard.asking.needs import needs_of
from noticeboard.asking.shape import Asked, Form, fields_of, takes_a_line
from noticeboard.drafts.draft import plain
from noticeboard.errors import Finding
from noticeboard.reading.validation import fault_in
from noticeboard.records.base import Model
from noticeboard.records.fields import FIELDS
from noticeboard.records.origin import Location, Origin
from noticeboard.scaffolding.normal import normal

Judge = Callable[[Mapping[str, Any]], Mapping[Location, Sequence[Finding]]]
"""What is wrong with a record as far as it is known, by the location of the value."""


@dataclass(frozen=True, slots=True)
class Question:
    """A field of a part of the record: what part that is, which values it has so far, and what is known of this one.

    `at` is where the part stands in the record, and `around` how the officer is told of that.
    """

    model: type[Model]
    asked: Asked
    data: dict[str, Any]
    at: Location
    known: Any
    around: str

    @property
    def key(self) -> str:
        return self.asked.key

    @property
    def place(self) -> Location:
        return (*self.at, self.key)

    @property
    def needed(self) -> bool:
        return self.key in needs_of(self.model, self.data).needed


class Interview:
    """Asks for the parts of one record. What was answered is plain data under canonical keys."""

    def __init__(self, asker: Asker, words: Words, judge: Judge, language: str) -> None:
        self._asker = asker
        self._words = words
        self._judge = judge
        self._language = language
        self._data: dict[str, Any] = {}

    def record(self, model: type[Model], known: Mapping[str, Any], given: Mapping[str, Any]) -> Mapping[str, Any]:
        """The whole record. `known` are defaults that are asked about, `given` values that are not asked for again."""
        self._data = dict(given)
        self._part(model, self._data, (), known, "")
        return self._data

    def _part(
        self, model: type[Model], data: dict[str, Any], at: Location, known: Mapping[str, Any], around: str
    ) -> None:
        """Ask for a part: first what it needs and what has a default, then, of the rest, what is wanted."""
        for asked in fields_of(model):
            needs = needs_of(model, data)
            if asked.key in needs.needed or (asked.key in known and asked.key in needs.offered):
                self._field(Question(model, asked, data, at, known.get(asked.key), around))
        rest = [a for a in fields_of(model) if a.key in needs_of(model, data).offered and a.key not in {*data, *known}]
        options = [(asked.key, f"{self._label(asked.key)}（{self._meaning(asked.key)}）") for asked in rest]
        wanted = self._asker.tick(Prompt(wording.MORE.said_in(self._language), "", around), options, ()) if rest else ()
        for asked in rest:
            if asked.key in wanted:
                self._field(Question(model, asked, data, at, None, around))

    def _field(self, question: Question) -> None:
        asked, data, known = question.asked, question.data, question.known
        if data.get(asked.key):
            return
        prompt = self._prompt(question)
        if asked.form is Form.PARTS and asked.part:
            self._parts(asked.part, question)
        elif asked.form is Form.PART and asked.part:
            self._single(asked.part, question)
        elif asked.form is Form.LINES:
            self._lines(question)
        elif asked.form is Form.NUMBERS:
            data[asked.key] = self._numbers(question)
        elif asked.form is Form.FLAG:
            data[asked.key] = "true" if self._asker.confirm(prompt, False) else "false"
        elif asked.form is Form.CHOICE and asked.choices:
            options = [(key, kind.label.said_in(self._language)) for key, kind in asked.choices.items()]
            data[asked.key] = self._asker.choose(prompt, options, str(known or options[0][0]))
        elif asked.form is Form.CHOICES and asked.choices:
            options = [(key, kind.label.said_in(self._language)) for key, kind in asked.choices.items()]
            data[asked.key] = list(self._asker.tick(prompt, options, known or ()))
        else:
            self._line(question, needed=question.needed)
        if data.get(asked.key) in ("", [], {}):
            del data[asked.key]

    def _line(self, question: Question, *, needed: bool) -> None:
        """One line, asked for again while it is wrong among the others; the same answer twice is meant."""
        key, known = question.key, question.known
        words = self._words.get((question.model.__name__, key), ())
        fault = self._fault(question.model, key, needed)
        answer, last = "、".join(known) if isinstance(known, list) else str(known or ""), None
        while True:
            answer = self._asker.line(self._prompt(question), answer, fault, words).strip()
            question.data[key] = answer
            wrong = self._judge(self._data).get(question.place, ()) if answer else ()
            if not wrong or answer == last:
                return
            for finding in wrong:
                self._tell(finding)
            last = answer

    def _fault(self, model: type[Model], key: str, needed: bool) -> Callable[[str], str]:
        def fault(text: str) -> str:
            if not text.strip():
                return wording.NEEDED.said_in(self._language) if needed else ""
            return self._said(fault_in(model, key, text.strip(), Origin("")))

        return fault

    def _single(self, part: type[Model], question: Question) -> None:
        """A part of its own: in one line where it can be written so, with the flags that the line cannot hold."""
        key, data = question.key, question.data
        if not takes_a_line(part):
            data[key] = {}
            self._part(part, data[key], question.place, question.known or {}, self._within(question))
            return
        self._line(question, needed=question.needed)
        flags = [field.key for field in fields_of(part) if field.form is Form.FLAG]
        if data[key] and flags:
            tree = dict(plain(normal(part.model_validate(data[key]))))  # type: ignore[call-overload]
            for flag in flags:
                if self._asker.confirm(Prompt(self._label(flag), self._meaning(flag), question.around), False):
                    tree[flag] = "true"
            data[key] = tree

    def _parts(self, part: type[Model], question: Question) -> None:
        """Several parts: by their names where that is enough, one after the other where it is not."""
        needed, around = question.needed, question.around
        parts: list[dict[str, Any]] = [dict(one) for one in question.known or ()]
        question.data[question.key] = parts
        if takes_a_line(part):
            self._named(part, parts, question)
            return
        for n, one in enumerate(parts):
            self._part(part, one, (*question.place, n), {}, _inside(around, _name_of(one)))
        while not parts or not question.known:
            label = self._label(question.key)
            more = Prompt(wording.ONE_MORE.said_in(self._language).format(label=label), "", around)
            if parts and not self._asker.confirm(more, False):
                return
            parts.append({})
            at = (*question.place, len(parts) - 1)
            self._part(part, parts[-1], at, {}, _inside(around, f"{label} {len(parts)}"))
            if not parts[-1]:
                parts.pop()
                if not needed:
                    return

    def _named(self, part: type[Model], parts: list[dict[str, Any]], question: Question) -> None:
        """Parts that are mostly just their names; then what there is to add to some of them."""
        first = next(field for field in fields_of(part) if field.required)
        within = self._within(question)
        while True:
            one: dict[str, Any] = {}
            parts.append(one)
            at = (*question.place, len(parts) - 1)
            self._line(Question(part, first, one, at, None, within), needed=len(parts) == 1)
            if not one[first.key]:
                parts.pop()
                break
        options = [(str(n), _name_of(one)) for n, one in enumerate(parts)]
        ask = Prompt(wording.DETAILS.said_in(self._language), "", within)
        for n in self._asker.tick(ask, options, ()) if parts and len(fields_of(part)) > 1 else ():
            one = parts[int(n)]
            self._part(part, one, (*question.place, int(n)), {}, _inside(within, _name_of(one)))

    def _lines(self, question: Question) -> None:
        meaning = f"{self._meaning(question.key)}；{wording.ONE_A_LINE.said_in(self._language)}"
        prompt = Prompt(self._label(question.key), meaning, question.around)
        words = self._words.get((question.model.__name__, question.key), ())
        fault = self._fault(question.model, question.key, False)
        question.data[question.key] = [*(question.known or ()), *self._several(prompt, fault, words)]
        for finding in self._judge(self._data).get(question.place, ()):
            self._tell(finding)

    def _numbers(self, question: Question) -> dict[str, str]:
        prompt = Prompt(self._label(question.key), wording.PAIRS.said_in(self._language), question.around)

        def fault(text: str) -> str:
            wrong = fault_in(question.model, question.key, dict([_pair(text)]), Origin("")) if text.strip() else ()
            return self._said(wrong)

        return dict(_pair(pair) for pair in self._several(prompt, fault))

    def _several(self, prompt: Prompt, fault: Callable[[str], str], words: Sequence[str] = ()) -> list[str]:
        lines: list[str] = []
        while line := self._asker.line(prompt, "", fault, words).strip():
            lines.append(line)
        return lines

    def _tell(self, finding: Finding) -> None:
        self._asker.tell(self._said([finding]))

    def _said(self, findings: Sequence[Finding]) -> str:
        """The first of the findings, in the words of `noticeboard check`; empty where there is none."""
        return f"{findings[0].what(self._language)} — {findings[0].remedy(self._language)}" if findings else ""

    def _prompt(self, question: Question) -> Prompt:
        return Prompt(self._label(question.key), self._meaning(question.key), question.around)

    def _within(self, question: Question) -> str:
        return _inside(question.around, self._label(question.key))

    def _label(self, key: str) -> str:
        return FIELDS[key].label.said_in(self._language)

    def _meaning(self, key: str) -> str:
        return FIELDS[key].meaning.said_in(self._language)


def _inside(around: str, name: str) -> str:
    return f"{around} › {name}" if around and name else around or name


def _name_of(part: Mapping[str, Any]) -> str:
    """What a part is called: its name, or the unit that it is about."""
    return str(part.get("name") or part.get("unit") or part.get("issue") or "")


def _pair(text: str) -> tuple[str, str]:
    name, _, value = text.replace("：", ":").partition(":")
    return name.strip(), value.strip()
