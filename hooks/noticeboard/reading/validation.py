"""Plain data → a record; pydantic's complaints become findings in the officer's language, each at its line."""

from collections.abc import Mapping
from typing import Any, TypeVar

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from noticeboard.bilingual import Text
from noticeboard.errors import Finding
from noticeboard.problems import PROBLEMS
from noticeboard.records.base import Model, Record
from noticeboard.records.fields import FIELDS
from noticeboard.records.origin import Location, Origin

_EXPECTED = {
    "string": Text("一行文字", "a line of text"),
    "int": Text("一个整数", "a whole number"),
    "decimal": Text("一个数字", "a number"),
    "date": Text("一个日期", "a date"),
    "time": Text("一个时间", "a time"),
    "bool": Text("是或否", "yes or no"),
    "tuple": Text("一个列表（每行以 - 开头）", "a list (each line begins with -)"),
    "dict": Text("几行“字段: 内容”", "a mapping of keys to values"),
    "model": Text("几行“字段: 内容”", "a mapping of keys to values"),
    "dataclass": Text("一行文字", "a line of text"),
    "is": Text("一行文字", "a line of text"),
}
_SOMETHING_ELSE = Text("别的内容", "something else")

R = TypeVar("R", bound=Record)


def validated(model: type[R], data: Any, origin: Origin) -> R | list[Finding]:
    """The record, or everything that is wrong with it."""
    if not isinstance(data, Mapping):
        return [wrong_type("model", "", data, origin, ())]
    try:
        return model.model_validate({**data, "origin": origin})
    except ValidationError as error:
        return [_finding(detail, model, origin) for detail in error.errors(include_url=False)]


def fault_in(model: type[Model], key: str, value: Any, origin: Origin) -> list[Finding]:
    """What is wrong with the value of one field, whatever the others are."""
    try:
        model.model_validate({key: value})
    except ValidationError as error:
        details = error.errors(include_url=False)
        return [_finding(detail, model, origin) for detail in details if detail["loc"][:1] == (key,)]
    return []


def _finding(detail: ErrorDetails, model: type[Model], origin: Origin) -> Finding:
    location: Location = tuple(part for part in detail["loc"] if isinstance(part, int) or part in FIELDS)
    key = next((part for part in reversed(location) if isinstance(part, str)), "")
    context = detail.get("ctx", {})
    code = detail["type"]
    if code in PROBLEMS:
        return Finding(code, origin.at(*detail["loc"]), {k: v for k, v in context.items() if k != "code"})
    if code == "missing":
        return missing(key, origin, location)
    return wrong_type(code, key, detail["input"], origin, location)


def missing(key: str, origin: Origin, location: Location) -> Finding:
    """That nothing stands under `key`, which must not be empty."""
    field = FIELDS[key]
    return Finding("field-missing", origin.at(*location), {"key": key, "label": field.label, "meaning": field.meaning})


def wrong_type(code: str, key: str, value: Any, origin: Origin, location: Location) -> Finding:
    """That the value under `key` is of another type than `code`, pydantic's word for it, begins with."""
    named = FIELDS.get(key)
    return Finding(
        "type-wrong",
        origin.at(*location),
        {
            "label": named.label if named else Text("这一部分", "this part"),
            "meaning": named.meaning if named else Text("逐行写“字段: 内容”", "write `key: value` lines"),
            "expected": _EXPECTED.get(code.partition("_")[0], _SOMETHING_ELSE),
            "value": _shown(value),
        },
    )


def _shown(value: Any) -> str | Text:
    if isinstance(value, list):
        return Text("一个列表", "a list")
    if isinstance(value, dict):
        return Text("几行“字段: 内容”", "a mapping")
    text = str(value)
    return f"“{text[:40]}{'…' if len(text) > 40 else ''}”"
