"""Types of fields as officers write them: each reads the text and holds the typed value, or says what is wrong.

A value that is not text (a number from mkdocs.yml, a default) is passed on to pydantic as it is.
"""

import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from pathlib import PurePosixPath
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator
from pydantic_core import PydanticCustomError

from noticeboard.bilingual import Text
from noticeboard.records import forms, kinds
from noticeboard.records.fields import FIELDS, label
from noticeboard.records.forms import ChosenFrom, written_as
from noticeboard.values.dates import has_time, parse_date, parse_time, parse_when
from noticeboard.values.hours import Hours, parse_hours
from noticeboard.values.numerals import parse_number
from noticeboard.values.periods import parse_days
from noticeboard.values.problem import BadValue


def bad(code: str, **params: str | Text) -> PydanticCustomError:
    """The error that carries a problem's code and params through pydantic."""
    # The message goes through pydantic's own formatting, which nobody reads: the code and params are what is used.
    return PydanticCustomError(code, "{code}", {"code": code, **params})


def reading(parse: Callable[[str], Any]) -> Callable[[Any], Any]:
    """A validator that reads text by `parse`, turning its `BadValue` into a problem."""

    def read(value: Any) -> Any:
        if not isinstance(value, str):
            return value
        try:
            return parse(value)
        except BadValue as problem:
            raise bad(problem.code, **problem.params) from None

    return read


@dataclass(frozen=True, slots=True, order=True)
class When:
    """A day, with a time of day where one was written. `at` is naive: it is meant in the site's time zone."""

    at: datetime
    timed: bool = False

    @property
    def day(self) -> date:
        return self.at.date()


@dataclass(frozen=True, slots=True)
class WrittenAs:
    """Says which model's keys a field may be written in, where its value is no model itself."""

    model: type


def _when(text: str) -> When:
    return When(parse_when(text), has_time(text))


YES = frozenset({"true", "yes", "on", "1", "是", "有", "对"})
_NO = frozenset({"false", "no", "off", "0", "否", "无", "不"})


def _flag(text: str) -> bool:
    word = text.strip().lower()
    if word in YES or word in _NO:
        return word in YES
    raise PydanticCustomError("bool_parsing", "yes or no")


def _count(text: str) -> int:
    if text.strip().startswith(("-", "−", "－")):
        raise bad("number-negative", value=text)
    return parse_number(text)


def _decimal(text: str) -> Decimal:
    plain = unicodedata.normalize("NFKC", text).strip().removesuffix("%").removesuffix("万元").strip()
    if plain.startswith(("-", "−")):
        raise bad("number-negative", value=text)
    if not re.fullmatch(r"[0-9]{1,12}(?:\.[0-9]{1,6})?", plain):
        raise bad("amount-unreadable", value=text)
    return Decimal(plain)


def _plausible(day: date) -> date:
    # Nothing that is published here is older than the state or lies beyond a lifetime: 2204-03-11 is a slip of the pen.
    if not 1949 <= day.year <= 2100:
        raise bad("date-implausible", value=day.isoformat(), year=str(day.year))
    return day


def _plausible_when(when: When) -> When:
    _plausible(when.day)
    return when


_BETWEEN_NAMES = re.compile(r"\s*[、,，;；]\s*")


def _names(value: Any) -> Any:
    """A list, or one line with 、 between the names (`作者: 周平、王军`)."""
    if isinstance(value, str):
        return tuple(name for name in _BETWEEN_NAMES.split(value.strip()) if name)
    return value


def _one_or_many(value: Any) -> Any:
    """A list, or a single entry written without the list."""
    return (value,) if isinstance(value, (str, dict)) else value


def site_path(text: str) -> str:
    """A path inside the site, with `/`; raises where it leaves the site."""
    plain = text.strip()
    parts = PurePosixPath(plain).parts
    if not parts or plain.startswith("/") or "\\" in plain or ":" in plain or ".." in parts or "\0" in plain:
        raise bad("path-escapes", value=text)
    return plain


def _alias(text: str) -> str:
    # An old address is often pasted with its leading slash, which means the site's root here.
    return site_path(text.strip().lstrip("/"))


def _url(text: str) -> str:
    plain = text.strip()
    if not re.fullmatch(r"https?://[^\s/]\S*", plain, re.IGNORECASE):
        raise bad("url-unsafe", value=text)
    return plain


def _slug(text: str) -> str:
    if not re.fullmatch(r"[a-z0-9]+(?:-[a-z0-9]+)*", text):
        raise bad("slug-unfit", value=text)
    return text


def choosing(table: Mapping[str, kinds.Kind], key: str) -> Callable[[Any], Any]:
    """A validator that takes any spelling of an entry of `table` and gives its key. `key` names the field."""
    known = kinds.spelt(table)
    listed = Text("、".join(k.label.zh for k in table.values()), ", ".join(table))

    def choose(text: str) -> str:
        chosen = known.get(text.strip().strip('“”"')) or known.get(text.strip())
        if chosen is None:
            raise bad("choice-unknown", value=text, label=label(key), known=listed)
        return chosen

    return reading(choose)


Day = Annotated[date, BeforeValidator(reading(parse_date)), AfterValidator(_plausible), written_as(forms.DAY)]
TimeOfDay = Annotated[time, BeforeValidator(reading(parse_time)), written_as(forms.TIME)]
Moment = Annotated[When, BeforeValidator(reading(_when)), AfterValidator(_plausible_when), written_as(forms.MOMENT)]
Days = Annotated[int, BeforeValidator(reading(parse_days)), written_as(forms.DAYS)]
Number = Annotated[int, BeforeValidator(reading(_count)), written_as(forms.NUMBER)]
Amount = Annotated[Decimal, BeforeValidator(reading(_decimal)), written_as(forms.AMOUNT)]
Flag = Annotated[bool, BeforeValidator(reading(_flag)), written_as(forms.FLAG)]
BetweenNames = BeforeValidator(_names)
Names = Annotated[tuple[str, ...], BetweenNames]
SitePath = Annotated[str, BeforeValidator(reading(site_path)), written_as(forms.SITE_PATH)]
Alias = Annotated[str, BeforeValidator(reading(_alias)), written_as(forms.ALIAS)]
Url = Annotated[str, BeforeValidator(reading(_url)), written_as(forms.URL)]
Slug = Annotated[str, BeforeValidator(reading(_slug)), written_as(forms.SLUG)]
InspectionKey = Annotated[
    str, BeforeValidator(choosing(kinds.INSPECTION_KINDS, "types")), ChosenFrom(kinds.INSPECTION_KINDS)
]
DocumentKey = Annotated[str, BeforeValidator(choosing(kinds.DOCUMENT_KINDS, "kind")), ChosenFrom(kinds.DOCUMENT_KINDS)]
ChannelKey = Annotated[str, BeforeValidator(choosing(kinds.CHANNEL_KINDS, "type")), ChosenFrom(kinds.CHANNEL_KINDS)]
DeclineKey = Annotated[
    str, BeforeValidator(choosing(kinds.DECLINE_ACTIONS, "action")), ChosenFrom(kinds.DECLINE_ACTIONS)
]
GradeKey = Annotated[str, BeforeValidator(choosing(kinds.GRADES, "grades")), ChosenFrom(kinds.GRADES)]
LevelKey = Annotated[str, BeforeValidator(choosing(kinds.LEVELS, "level")), ChosenFrom(kinds.LEVELS)]
OneOrMany = BeforeValidator(_one_or_many)
InspectionKeys = Annotated[tuple[InspectionKey, ...], BetweenNames]


def read_hours(value: Any) -> Any:
    """Hours from one line, from `{days, from, to}`, or from a list of such; see `channel.WrittenHours`."""
    if isinstance(value, list):
        return _hours("；".join(_spoken(part) for part in value))
    return _hours(_spoken(value)) if isinstance(value, (str, dict)) else value


def _spoken(part: Any) -> str:
    """Hours in one line: as it was written, or made of days (one or several), from and to."""
    if not isinstance(part, dict):
        return _line(part)
    days, start, end = (_line(part.get(key, "")) for key in ("days", "from", "to"))
    for key, value, other in (("from", start, end), ("to", end, start)):
        if other and not value:
            raise bad("field-missing", key=key, label=label(key), meaning=FIELDS[key].meaning)
    return " ".join(filter(None, (days, f"{start}-{end}" if start else "")))


def _line(value: Any) -> str:
    """A text, or several as one."""
    if isinstance(value, str):
        return value
    if isinstance(value, list) and all(isinstance(part, str) for part in value):
        return "、".join(value)
    raise PydanticCustomError("string_type", "a line of text")


def _hours(text: str) -> Hours:
    try:
        return parse_hours(text)
    except BadValue as problem:
        raise bad(problem.code, **problem.params) from None
