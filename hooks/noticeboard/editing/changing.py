"""What an officer changed in a form → the same change in the file's YAML, and no other.

The file's own nodes are kept, with their comments, their keys' spellings, their quotes and their order; only what
differs between the data as it was shown and the data as it came back is written. Keys that no form shows stay.
"""

import re
from collections.abc import Mapping, Sequence
from copy import deepcopy
from datetime import date
from difflib import SequenceMatcher
from io import StringIO
from typing import Any

from pydantic.fields import FieldInfo
from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.scalarstring import ScalarString

from noticeboard.drafts.yaml_text import yaml_text
from noticeboard.editing.widgets import Typed, typed
from noticeboard.reading.keys import shape_of
from noticeboard.records.base import Model
from noticeboard.schema.of_models import fields_of

_NEVER_FOLDED = 1 << 20
_PLAIN = re.compile(r"[^\W_](?:[\w./@（）“”、，。；！？《》-]| (?=[^\s#]))*")
"""What needs no quotes where none stood before, inside braces neither."""
_DAY = re.compile(r"[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9])")


def changed_yaml(
    text: str, given: Mapping[str, Any], wanted: Mapping[str, Any], model: type[Model], fields: Mapping[str, FieldInfo]
) -> str:
    """The YAML text after the change from `given` to `wanted`, both in the long form of the model's `fields`.

    A comment on a line of its own is never lost: where what it stood at is gone, it goes to the end.
    """
    if not (text.strip() and tidy(given)):
        return text + yaml_text(_tree(tidy(wanted)), "zh") if tidy(wanted) else text
    writer = YAML()
    writer.preserve_quotes = True
    writer.width = _NEVER_FOLDED
    writer.indent(mapping=2, sequence=4, offset=2)
    node = _changed_mapping(writer.load(text), tidy(given), tidy(wanted), model, fields)
    out = StringIO()
    writer.dump(node, out)
    return out.getvalue() + "".join(f"{line}\n" for line in _lost_comments(text, out.getvalue()))


def tidy(value: Any) -> Any:
    """The data without what says nothing: empty texts, lists and mappings, and a no, which is the default of a flag."""
    if isinstance(value, Mapping):
        parts = {key: tidy(part) for key, part in value.items()}
        return {key: part for key, part in parts.items() if part not in ("", None, False, [], {})}
    if isinstance(value, Sequence) and not isinstance(value, str):
        return [part for part in map(tidy, value) if part not in ("", None, [], {})]
    if isinstance(value, bool) or value is None:
        return value
    return str(value).replace("\r\n", "\n").strip()


def _changed_mapping(node: Any, given: Any, wanted: Any, model: type[Model], fields: Mapping[str, FieldInfo]) -> Any:
    if not isinstance(node, CommentedMap):
        return node if given == wanted else _fresh(wanted)
    spelt = {shape_of(model)[str(word)][0]: word for word in node if str(word) in shape_of(model)}
    for key, info in fields.items():
        was, now = given.get(key), wanted.get(key)
        if was == now:
            continue
        if now is None:
            del node[spelt.pop(key)]
        elif key in spelt:
            word = spelt[key]
            node[word] = _changed_value(node[word], was, now, typed(info.annotation, tuple(info.metadata)))
        else:
            node.insert(_place(node, key, spelt, list(fields)), key, _fresh(now))
            spelt[key] = key
    return node


def _place(node: CommentedMap, key: str, spelt: Mapping[str, str], order: Sequence[str]) -> int:
    """Where a new key goes: behind the nearest one that stands before it in the form."""
    words = list(node)
    before = [words.index(spelt[other]) for other in order[: order.index(key)] if other in spelt]
    return max(before) + 1 if before else 0


def _changed_value(node: Any, was: Any, now: Any, kind: Typed) -> Any:
    if isinstance(now, list):
        inner = typed(kind.inner[0]) if kind.inner else kind
        return _changed_list(node, was, now, inner) if isinstance(node, CommentedSeq) else _fresh(now)
    if isinstance(now, Mapping) and isinstance(was, Mapping):
        if kind.model:
            return _changed_mapping(node, was, now, kind.model, fields_of(kind.model))
        return _changed_table(node, was, now)
    if isinstance(now, Mapping) or now is True:
        return _fresh(now)
    return _scalar(node, now)


def _changed_table(node: CommentedMap, was: Mapping[str, str], now: Mapping[str, str]) -> CommentedMap:
    """A mapping whose keys are the officer's own words."""
    for key in [key for key in node if str(key) not in now]:
        del node[key]
    words = {str(key): key for key in node}
    for key, value in now.items():
        if was.get(key) != value:
            node[words.get(key, key)] = _scalar(node[words[key]], value) if key in words else _fresh(value)
    return node


def _changed_list(node: CommentedSeq, was: Any, now: list[Any], inner: Typed) -> Any:
    """The list with the entries that are the same kept, those that differ changed, and the others added or removed."""
    before = [repr(entry) for entry in was or []]
    if len(before) != len(node):  # an empty entry stood in it, which reading reports
        return _fresh(now)
    after = [repr(entry) for entry in now]
    wanted = frozenset(after)
    # Copies: an entry that is changed where it stands is no longer what it was.
    known = {text: deepcopy(entry) for text, entry in zip(before, node, strict=True) if text in wanted}
    matched = SequenceMatcher(None, before, after, autojunk=False)
    for tag, a, b, c, d in reversed(matched.get_opcodes()):
        if tag == "equal":
            continue
        both = min(b - a, d - c)
        for n in reversed(range(a + both, b)):
            del node[n]
        for n in range(c + both, d):
            node.insert(a + both + n - c - both, _moved(known, now[n]))
        for n in range(both):
            node[a + n] = _changed_value(node[a + n], was[a + n], now[c + n], inner)
    return node


def _moved(known: Mapping[str, Any], entry: Any) -> Any:
    """The node of an entry that stood elsewhere in the list, with its comments; a new one for a new entry."""
    text = repr(entry)
    # Never the node itself: YAML would write one that stands twice as a reference.
    return deepcopy(known[text]) if text in known else _fresh(entry)


def _scalar(node: Any, text: str) -> Any:
    """The text, written as the value was that it replaces."""
    if isinstance(node, ScalarString) and "\n" not in text:
        return type(node)(text)
    if type(node) is str and _PLAIN.fullmatch(text):
        return text
    if type(node) is date and _DAY.fullmatch(text):
        return date.fromisoformat(text)
    if isinstance(node, int) and not isinstance(node, bool) and text.isdecimal() and str(int(text)) == text:
        return int(text)
    return _fresh(text)


def _fresh(value: Any) -> Any:
    """A new node, written as drafts are."""
    loader = YAML()
    loader.preserve_quotes = True
    return loader.load(yaml_text({"fresh": _tree(value)}, "zh"))["fresh"]


def _tree(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {key: _tree(part) for key, part in value.items()}
    return tuple(map(_tree, value)) if isinstance(value, list) else value


def _lost_comments(before: str, after: str) -> list[str]:
    kept = [line.strip() for line in after.split("\n")]
    lost = []
    for line in before.split("\n"):
        comment = line.strip()
        if comment.startswith("#"):
            if comment in kept:
                kept.remove(comment)
            else:
                lost.append(comment)
    return lost
