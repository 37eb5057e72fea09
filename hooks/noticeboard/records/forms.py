"""The forms in which values are written, as JSON Schema: what an editor of YAML can tell of a value before it is read.

Reading decides (`values`); a form lets through everything that reading takes, and stops what could never be read.
Scalars are text to the reader, whatever YAML makes of them: a number such as 12388 is a good text, too.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import WithJsonSchema

from noticeboard.problems import PROBLEMS
from noticeboard.records import kinds

Form = dict[str, Any]
"""A JSON Schema, draft 7."""

_D = "[0-9０-９]"
_HAN = "[零〇○一二两三四五六七八九十百千万廿卅]"
_YEAR = f"(?:{_D}{{4}}|[零〇○一二三四五六七八九OoＯｏ]{{4}})"
_SIGN = r"[-/.－／．‐‑−]"
_MONTH_AND_DAY = rf"(?:{_D}{{1,2}}|{_HAN}{{1,3}})\s*月\s*(?:{_D}{{1,2}}|{_HAN}{{1,3}})\s*[日号]"
_DATE = rf"(?:{_D}{{4}}\s*{_SIGN}\s*{_D}{{1,2}}\s*{_SIGN}\s*{_D}{{1,2}}|{_D}{{8}}|{_YEAR}\s*年\s*{_MONTH_AND_DAY})"
_DATE_OR_YEARLESS = rf"(?:{_DATE}|{_MONTH_AND_DAY}|{_D}{{1,2}}\s*{_SIGN}\s*{_D}{{1,2}})"
_CLOCK = rf"(?:\D{{2}}\s*)?(?:{_D}{{1,2}}|{_HAN}{{1,3}})\s*[:：∶时点].*"
_FIRST_DAY = 19490101
_LAST_DAY = 21001231


def text_form(pattern: str = r"\S", problem: str = "") -> Form:
    """Any scalar; where it is a text, one that matches the pattern. `problem` is the code of what else it would be."""
    said = {"patternErrorMessage": PROBLEMS[problem].remedy.zh} if problem else {}
    return {"type": ["string", "number", "boolean"], "pattern": pattern, **said}


def _text_or_number(pattern: str, problem: str, number: str = "integer", **limits: int) -> Form:
    return {**text_form(rf"^\s*(?:{pattern})\s*$", problem), "type": ["string", number], **limits}


def chosen_from(table: Mapping[str, kinds.Kind]) -> Form:
    """An entry of a table: its labels are offered, all its spellings are taken."""
    labels = [kind.label.zh for kind in table.values()]
    return {
        "anyOf": [
            {"enum": [*table], "enumDescriptions": labels},
            {"pattern": spelling_pattern(kinds.spelt(table)), "type": "string"},
        ]
    }


def spelling_pattern(spellings: Iterable[str]) -> str:
    """The pattern of one of the spellings, also between quotation marks."""
    return rf'^\s*[“”"]*(?:{"|".join(re.escape(word) for word in spellings)})[“”"]*\s*$'


TEXT = text_form()
DAY = _text_or_number(_DATE, "date-unreadable", minimum=_FIRST_DAY, maximum=_LAST_DAY)
DAY_OR_YEARLESS = _text_or_number(_DATE_OR_YEARLESS, "date-unreadable", minimum=_FIRST_DAY, maximum=_LAST_DAY)
MOMENT = _text_or_number(
    rf"{_DATE}(?:\s*[TtＴ]?\s*{_CLOCK})?", "date-unreadable", minimum=_FIRST_DAY, maximum=_LAST_DAY
)
TIME = {**text_form(rf"^\s*{_CLOCK}$", "time-unreadable"), "type": "string"}
PERIOD = {**text_form(rf"^\s*(?:自|从)?\s*{_DATE}", "period-unreadable"), "type": "string"}
DAYS = _text_or_number(
    rf"(?:大|约|为期|\s)*(?:{_D}{{1,4}}\s*[天日]?|{_HAN}{{1,6}}\s*[天日]|(?:{_D}{{1,4}}|{_HAN}{{1,6}})\s*个\s*半?\s*月"
    r"|半\s*个\s*月)\s*(?:左\s*右)?",
    "duration-unreadable",
    minimum=1,
)
NUMBER = _text_or_number(
    rf"第?\s*(?:{_D}{{1,9}}|[零〇○一二两三四五六七八九十百千万廿卅壹贰叁肆伍陆柒捌玖拾佰仟首]{{1,20}})\s*[轮届批次]?",
    "number-unreadable",
    minimum=0,
)
AMOUNT = _text_or_number(
    rf"{_D}{{1,12}}(?:[.．]{_D}{{1,6}})?\s*(?:[%％]|万元)?", "amount-unreadable", "number", minimum=0
)
FLAG: Form = {
    "anyOf": [
        {"type": "boolean"},
        {"enum": [0, 1]},
        {"enum": ["是", "否"]},
        {
            "type": "string",
            "pattern": r"^\s*(?:"
            r"[Tt][Rr][Uu][Ee]|[Yy][Ee][Ss]|[Oo][Nn]|[Ff][Aa][Ll][Ss][Ee]|[Nn][Oo]|[Oo][Ff][Ff]|[01是有对否无不])\s*$",
        },
    ]
}
URL = text_form(r"^\s*[Hh][Tt][Tt][Pp][Ss]?://[^\s/]\S*\s*$", "url-unsafe")
SLUG = text_form(r"^[a-z0-9]+(?:-[a-z0-9]+)*$", "slug-unfit")
SITE_PATH = text_form(r"^\s*(?!/)(?!(?:.*/)?\.\.\s*(?:/|$))[^\\:]+$", "path-escapes")
ALIAS = text_form(r"^\s*(?!(?:.*/)?\.\.\s*(?:/|$))[^\\:]+$", "path-escapes")
TERM = {**text_form(rf"^\s*第?\s*(?:{_D}+|{_HAN}+)\s*届\s*\S+\s*$", "term-unreadable"), "type": "string"}


@dataclass(frozen=True, slots=True, eq=False)
class ChosenFrom:
    """The mark of a type whose values are entries of a table."""

    table: Mapping[str, kinds.Kind]


def written_as(form: Form) -> WithJsonSchema:
    """The mark of a type whose values are written in the form."""
    return WithJsonSchema(form)


def digits(count: int) -> WithJsonSchema:
    """The mark of a text with so many digits in it."""
    return WithJsonSchema(text_form(rf"^(?:\D*\d){{{count}}}\D*$"))
