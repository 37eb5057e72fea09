"""Flags → the values of a record: every field under every one of its spellings, as in --截止 2027年5月7日18时."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from noticeboard.errors import Finding, Place
from noticeboard.reading.keys import Walk, shape_of, unknown_key
from noticeboard.reading.yaml_nodes import compose
from noticeboard.records.base import Model
from noticeboard.records.fields import FIELDS
from noticeboard.records.origin import Location

_FLAG = "--"


@dataclass(slots=True)
class Given:
    """Plain data under canonical keys, where each value was given, and what is wrong with how it was."""

    data: dict[str, Any] = field(default_factory=dict)
    places: dict[Location, Place] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)


def given_in(flags: Sequence[str], model: type[Model]) -> Given:
    """What the flags say. A flag that stands several times gives a list; what has parts is written as YAML: {a: 1}."""
    given = Given()
    shape = shape_of(model)
    for word, text in _pairs(flags):
        name, place = word.removeprefix(_FLAG).replace("-", "_"), Place(word)
        if name not in shape:
            given.findings.append(unknown_key(name, shape, place)[0])
            continue
        key, part = shape[name]
        value = _value(text, part, word, given) if text.lstrip().startswith(("{", "[")) else text
        if key in given.data:
            was = given.data[key]
            value = [*(was if isinstance(was, list) else [was]), *(value if isinstance(value, list) else [value])]
        given.data[key] = value
        given.places[(key,)] = place
    return given


def _pairs(flags: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Each flag with its value: --a b, --a=b."""
    words = iter(flags)
    for word in words:
        name, equals, value = word.partition("=")
        yield name, value if equals else next(words, "")


def _value(text: str, part: type[Model] | None, word: str, given: Given) -> Any:
    node, findings = compose(text, word)
    if node is None:
        given.findings += [Finding(f.code, Place(word), f.params) for f in findings]
        return text
    walk = Walk(word, 1)
    value = walk.plain(node, part)
    given.findings += [Finding(f.code, Place(word), f.params) for f in walk.findings]
    return value


def explained(model: type[Model], needed: frozenset[str], offered: frozenset[str]) -> str:
    """The fields of a record as flags, a line each, those first that it needs; for --help."""
    keys = dict.fromkeys(key for key, _ in shape_of(model).values() if key in offered)
    lines = (f"--{key.replace('_', '-')}  {FIELDS[key].label.zh}：{FIELDS[key].meaning.zh}" for key in keys)
    return "\n\n".join(line for _, line in sorted(zip([key not in needed for key in keys], lines, strict=True)))
