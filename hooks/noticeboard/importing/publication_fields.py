"""What lines about a text say → the fields that every publication has; what is empty or garbled → to-dos."""

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime

from noticeboard.bilingual import Text
from noticeboard.drafts.draft import Found, Todo, Tree
from noticeboard.importing.bylines import Byline, byline
from noticeboard.importing.datum import Datum
from noticeboard.importing.given import Given
from noticeboard.importing.labels import LOST_DIGIT
from noticeboard.importing.names import is_body, is_name, is_nobody, names_in
from noticeboard.records.fields import FIELDS
from noticeboard.values.dates import parse_when
from noticeboard.values.problem import BadValue

_NOTHING = Text("“{label}”后面是空的", "nothing stands behind “{label}”")
_NO_DAY = Text("“{label}”的日期看不懂", "the date behind “{label}” cannot be read")
_NO_NAME = Text("“{label}”后面不像人名", "what stands behind “{label}” is no name")
_OTHER = Text("“{label}”写了两处，不一样，取了前面的", "“{label}” is given twice, differently; the first was taken")
_IN_META = Text("网页的 <meta> 信息", "the page's <meta>")

_COUNTER = re.compile(r"[0-9]|^[A-Za-z+-]+$")
_REVIEWS = ("first", "second", "third", "reviewers")
_PEOPLE = ("authors", "correspondents", "photographers")
_ALIKE = {"short_authors": "authors", "short_photographers": "photographers"}
_RESPONSIBLE = ("责任编辑", "责编")
_TEXTS = ("source", "index_number", "disclosure", "issuer")
_META = (("PubDate", "published"), ("ContentSource", "source"), ("Author", "authors"))


class PublicationFields:
    """Gathers the fields of one text, in the order in which they are told: what is told first, holds."""

    def __init__(self, given: Given) -> None:
        self._given = given
        self.fields: dict[str, Tree] = {}
        self.todos: list[Todo] = []
        self._inferred: dict[str, Found] = {}
        self._responsible = False

    def settle(self) -> None:
        """Where nobody names the source, it is the office beside the day, the one that sent it in, or the medium."""
        for teller in ("poster", "supplied", "medium"):
            if teller in self._inferred:
                self.fields.setdefault("source", self._inferred[teller])

    def take(self, data: Iterable[Datum]) -> None:
        """Take over what lines say."""
        told = [one for datum in data for one in _by_role(datum)]
        self._names_of_both(told)
        self._reviews([datum for datum in told if datum.field in _REVIEWS])
        for datum in told:
            if datum.field in ("published", "signed", "refreshed"):
                self._day(datum)
            elif datum.field in _TEXTS:
                self._text(datum)
            elif datum.field in ("poster", "medium"):
                self._inferred.setdefault(datum.field, self.found(datum.value, datum))
            elif datum.field == "editor":
                self._editor(datum)
            elif datum.field == "publisher" and is_body(datum.value):
                self._people(datum._replace(field="supplied"))
            elif datum.field in (*_PEOPLE, "supplied"):
                self._people(datum)

    def take_declared(self) -> None:
        """Take over what the page's <meta> elements say: a government page must have them (domain: site rules)."""
        declared = self._given.declared
        told = [Datum(field, declared[name], name, None) for name, field in _META if declared.get(name)]
        # An account's name stands in Author as often as a person's.
        self.take(datum for datum in told if datum.field != "authors" or all(map(is_name, names_in(datum.value))))

    def found(self, value: str, datum: Datum) -> Found:
        place = self._given.place(datum.line.number) if datum.line else _IN_META
        return Found(value, place, datum.line.text if datum.line else f"{datum.label}: {datum.value}")

    def _day(self, datum: Datum) -> None:
        field = "published" if datum.field == "refreshed" else datum.field
        if not datum.value:
            self._todo(_NOTHING, datum)
            return
        try:
            when = _when(datum.value)
        except BadValue:
            self._todo(_NO_DAY, datum, field)
            return
        timed = f"{when:%Y-%m-%d %H:%M}" if ":" in datum.value or "：" in datum.value else f"{when:%Y-%m-%d}"
        if field in self.fields:
            before = self.fields[field]
            # A page that names the day twice, once with the hour, does not contradict itself.
            if (
                isinstance(before, Found)
                and str(before.value)[:10] == timed[:10]
                and len(timed) > len(str(before.value))
            ):
                self.fields[field] = self.found(timed, datum)
            return
        self.fields[field] = self.found(timed, datum)

    def _text(self, datum: Datum) -> None:
        if not datum.value or is_nobody(datum.value):
            if datum.field not in self.fields:
                self._todo(_NOTHING, datum)
            return
        before = self.fields.get(datum.field)
        if before is None:
            self.fields[datum.field] = self.found(datum.value, datum)
        elif isinstance(before, Found) and before.value != datum.value and datum.label and datum.field != "source":
            self._todo(_OTHER, datum)

    def _editor(self, datum: Datum) -> None:
        names = _written_names(datum.value)
        if not names or is_nobody(datum.value):
            self._todo(_NOTHING, datum)
        elif not all(map(is_name, names)):
            self._todo(_NO_NAME, datum)
        elif "editor" not in self.fields or (datum.label in _RESPONSIBLE and not self._responsible):
            self._responsible = datum.label in _RESPONSIBLE
            self.fields["editor"] = self.found("、".join(names), datum)

    def _reviews(self, told: list[Datum]) -> None:
        names: list[Found] = []
        for datum in sorted(told, key=lambda one: _REVIEWS.index(one.field)):
            if not datum.value:
                self._todo(_NOTHING, datum, "review")
            for name in _written_names(datum.value):
                if is_name(name):
                    names.append(self.found(name, datum))
                else:
                    self._todo(_NO_NAME, datum, "review")
        before = self.fields.get("review", ())
        known = [one for one in before if isinstance(one, Found)] if isinstance(before, tuple) else []
        if names or known:
            # A page names some of them above its text, some below it.
            self.fields["review"] = (
                *known,
                *(one for one in names if one.value not in [other.value for other in known]),
            )

    def _names_of_both(self, told: list[Datum]) -> None:
        """文/图：吴越 names who wrote and who photographed; 文/图 behind names is a byline's to read."""
        for datum in [one for one in told if one.field == "both"]:
            told += [datum._replace(field="authors"), datum._replace(field="photographers")]

    def _people(self, datum: Datum) -> None:
        names = [name for name in _written_names(datum.value) if not is_nobody(name)]
        people = [name for name in names if is_name(name)]
        others = [name for name in names if not is_name(name)]
        if not names:
            if datum.label and datum.field != "supplied":
                self._todo(_NOTHING, datum)
            return
        field = "authors" if datum.field == "supplied" else datum.field
        if people:
            before = self.fields.get(field, ())
            known = {one.value for one in before if isinstance(one, Found)} if isinstance(before, tuple) else set()
            more = tuple(self.found(name, datum) for name in people if name not in known)
            self.fields[field] = (*(before if isinstance(before, tuple) else ()), *more)
        if others and all(map(is_body, others)):
            if field == "authors":
                self._inferred.setdefault("supplied", self.found("、".join(others), datum))
        elif others:
            self._todo(_NO_NAME, datum, field)

    def _todo(self, words: Text, datum: Datum, key: str | None = None) -> None:
        label = datum.label or FIELDS[key or datum.field].label.zh
        place = self._given.place(datum.line.number) if datum.line else _IN_META
        what = Text(words.zh.format(label=label), words.en.format(label=label))
        field = key or (datum.field if datum.field in FIELDS else None)
        self.todos.append(Todo(what, field, place, datum.line.text if datum.line else datum.value))


def _written_names(value: str) -> tuple[str, ...]:
    """The names, without the counters and buttons that a page sets behind them: 孙莉 0评."""
    names = names_in(value)
    return tuple(name for name in names if not _COUNTER.search(name)) if any(map(is_name, names)) else names


def _when(value: str) -> datetime:
    if LOST_DIGIT.search(value):
        raise BadValue("date-unreadable", value=value)
    return parse_when(value)


def _by_role(datum: Datum) -> Iterator[Datum]:
    """The datum, under the field that its label means; 作者：通讯员 欧阳慧 names a correspondent."""
    field = _ALIKE.get(datum.field, datum.field)
    people = byline(datum.value) if field in _PEOPLE else Byline()
    if people and not people.bare:
        yield from (datum._replace(field=role, value="、".join(names)) for role, names in people.names.items())
    else:
        yield datum._replace(field=field)


def in_order(fields: Mapping[str, Tree], order: Iterable[str]) -> dict[str, Tree]:
    """The fields in this order, the others left out."""
    return {key: fields[key] for key in order if key in fields}
