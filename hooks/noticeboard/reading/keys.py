"""YAML nodes → plain data under canonical keys, with the line of every value; unknown and double keys are found."""

import difflib
from functools import cache
from typing import Any, get_args

import yaml

from noticeboard.bilingual import Text
from noticeboard.errors import Finding, Place
from noticeboard.reading.yaml_nodes import TAGGED
from noticeboard.records.base import Model
from noticeboard.records.fields import FIELDS, spellings_of
from noticeboard.records.origin import Location
from noticeboard.records.written import WrittenAs

_PLAIN_TAG = "tag:yaml.org,2002:"
_EVERY_SPELLING = frozenset(spelling for key in FIELDS for spelling in spellings_of(key))

Shape = dict[str, tuple[str, "type[Model] | None"]]


@cache
def shape_of(model: type[Model]) -> Shape:
    """Every spelling of every key of the model → its canonical key and the model of what stands under it, if any."""
    shape: Shape = {}
    for name, info in model.model_fields.items():
        key = info.alias or name
        if key in FIELDS:
            nested = _model_in(info.annotation) or next(
                (m.model for m in info.metadata if isinstance(m, WrittenAs)), None
            )
            for spelling in spellings_of(key):
                shape.setdefault(spelling, (key, nested))
    # A canonical key or label wins over another field's further spelling of the same word.
    for key in [info.alias or name for name, info in model.model_fields.items()]:
        if key in FIELDS:
            nested = next(n for k, n in shape.values() if k == key)
            shape[key] = shape[FIELDS[key].label.zh] = (key, nested)
    return shape


def _model_in(annotation: Any) -> type[Model] | None:
    """The one model inside an annotation such as `tuple[Group, ...] | None`."""
    if isinstance(annotation, type) and issubclass(annotation, Model):
        return annotation
    for part in get_args(annotation):
        found = _model_in(part)
        if found is not None:
            return found
    return next((m.model for m in get_args(annotation) if isinstance(m, WrittenAs)), None)


def unknown_key(word: str, shape: Shape, place: Place) -> tuple[Finding, str | None]:
    """That the word is no key of the shape; and the key that was meant, as far as that can be told."""
    # A key of another record is no slip of the pen.
    nearest = [] if word in _EVERY_SPELLING else difflib.get_close_matches(word, shape, n=1, cutoff=0.6)
    if nearest:
        return Finding("key-misspelt", place, {"key": word, "nearest": nearest[0]}), nearest[0]
    keys = dict.fromkeys(key for key, _ in shape.values())
    known = Text("、".join(FIELDS[key].label.zh for key in keys), ", ".join(keys))
    return Finding("key-unknown", place, {"key": word, "known": known}), None


def _behind_colon(word: str, value: yaml.Node) -> yaml.Node:
    """The value of a key; where a full-width colon made it a part of the key, what stands behind that."""
    text = word.partition("：")[2].strip()
    return yaml.ScalarNode(value.tag, text, value.start_mark, value.end_mark) if text else value


def _word(node: yaml.Node) -> str:
    """A key as it was written; a key that is itself a list or a mapping is no word."""
    return node.value.strip() if isinstance(node, yaml.ScalarNode) else "?"


def _is_required(model: type[Model], key: str) -> bool:
    return any(info.is_required() for name, info in model.model_fields.items() if (info.alias or name) == key)


class Walk:
    """One walk through one file's nodes: what it gathers on the way."""

    def __init__(self, file: str, first_line: int) -> None:
        self._file = file
        self._first_line = first_line
        self._seen: dict[int, Any] = {}
        self.lines: dict[Location, int] = {}
        self.findings: list[Finding] = []

    def plain(self, node: yaml.Node, model: type[Model] | None, at: Location = ()) -> Any:
        """The node as text, dict and list; keys made canonical for `model`, kept as they are where it is None."""
        self.lines.setdefault(at, self._line(node))
        if not node.tag.startswith(_PLAIN_TAG):
            self._find("yaml-syntax", node, problem=TAGGED)
        if isinstance(node, yaml.ScalarNode):
            return self._text(node, model)
        if id(node) in self._seen:
            # What the reference means is read, so that nothing else is reported as missing.
            self.findings.append(Finding("yaml-reference", Place(self._file, self.lines[at])))
            return self._seen[id(node)]
        self._seen[id(node)] = None
        self._seen[id(node)] = data = self._collection(node, model, at)
        return data

    def _collection(self, node: yaml.Node, model: type[Model] | None, at: Location) -> Any:
        if isinstance(node, yaml.SequenceNode):
            entries = [entry for entry in node.value if not self._empty(entry)]
            return [self.plain(entry, model, (*at, n)) for n, entry in enumerate(entries)]
        return self._mapping(node, model, at) if isinstance(node, yaml.MappingNode) else None

    def _text(self, node: yaml.ScalarNode, model: type[Model] | None) -> str:
        # Where keys are expected, `名称：县教育局` is one whose colon is full-width, not a text.
        name, colon, _ = node.value.partition("：")
        if model and colon and name.strip() in shape_of(model):
            self._find("yaml-full-width-colon", node, key=name.strip())
        return str(node.value)

    def _empty(self, entry: yaml.Node) -> bool:
        """Whether an entry of a list is a lone hyphen, which is reported."""
        empty = isinstance(entry, yaml.ScalarNode) and not entry.value.strip()
        if empty:
            self._find("key-empty", entry, key="-")
        return empty

    def _mapping(self, node: yaml.MappingNode, model: type[Model] | None, at: Location) -> dict[str, Any]:
        data: dict[str, Any] = {}
        shape = shape_of(model) if model else None
        words = [_word(key_node) for key_node, _ in node.value]
        written = {shape[word][0] for word in words if word in shape} if shape else set()
        for word, (key_node, value_node) in zip(words, node.value, strict=True):
            if shape is None:
                key, nested = word, None
            elif word in shape:
                key, nested = shape[word]
            else:
                meant = self._unknown(word, key_node, shape)
                # Read under the key that was meant, its value is checked in the same run and not missed.
                if meant is None or shape[meant][0] in written:
                    continue
                key, nested = shape[meant]
                value_node = _behind_colon(word, value_node)
            place: Location = (*at, key)
            if key in data or place in self.lines:
                self._find("key-duplicate", key_node, key=word, first=str(self.lines[place]))
                continue
            self.lines[place] = self._line(key_node)
            if isinstance(value_node, yaml.ScalarNode) and not value_node.value.strip():
                # What cannot be without a value is reported as missing, at this line.
                if not (model and _is_required(model, key)):
                    self._find("key-empty", key_node, key=word)
                continue
            data[key] = self.plain(value_node, nested, place)
        return data

    def _unknown(self, word: str, node: yaml.Node, shape: Shape) -> str | None:
        """Report a key that is not known; the known one that was meant, as far as that can be told."""
        # A full-width colon inside a flow mapping leaves `键：值` as the key.
        name, colon, _ = word.partition("：")
        if colon and name in shape:
            self._find("yaml-full-width-colon", node, key=name)
            return name
        finding, meant = unknown_key(word, shape, Place(self._file, self._line(node)))
        self.findings.append(finding)
        return meant

    def _line(self, node: yaml.Node) -> int:
        return int(node.start_mark.line) + self._first_line

    def _find(self, code: str, node: yaml.Node, **params: str | Text) -> None:
        self.findings.append(Finding(code, Place(self._file, self._line(node)), params))
