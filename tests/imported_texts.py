"""Texts with the records that importing should make of them: a text and, of the same name, its expectation as YAML.

An expectation has `kind`; the fields of the record, or those of its `round` and, by the kind's name, of the document
beside it; `body`, by how it begins, how it ends and how many paragraphs it has; and `todos`, the fields that to-dos
are about.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from noticeboard.drafts.draft import Draft, plain
from noticeboard.importing.drafting import imported
from noticeboard.importing.readers.files import read_file

TEXTS = Path(__file__).parent / "importing" / "texts"
HELD_BACK = Path(__file__).parent / "importing" / "held_back"
_NO_FIELDS = frozenset({"draft", "kind"})

Leaf = tuple[str, str, str]
"""A value: the field that it belongs to, where in that field it stands, and the value as text."""


@dataclass(frozen=True)
class Case:
    """A text and what is expected of it."""

    path: Path
    expected: Mapping[str, Any]

    @property
    def name(self) -> str:
        return self.path.name

    @property
    def kind(self) -> str:
        return str(self.expected["kind"])


@dataclass(frozen=True)
class Compared:
    """The values that are expected and those that were found, as leaves; and the fields of the to-dos."""

    expected: Counter[Leaf]
    found: Counter[Leaf]
    todos: frozenset[str]


def cases(folder: Path = TEXTS) -> list[Case]:
    """The texts of a folder that have an expectation, by name."""
    texts = [path for path in sorted(folder.iterdir()) if path.suffix not in (".yml", ".png", ".jpg")]
    found = [(path, path.with_suffix(".yml")) for path in texts]
    return [Case(path, yaml.load(yml.read_text("utf-8"), yaml.BaseLoader)) for path, yml in found if yml.is_file()]


def compared(case: Case) -> Compared:
    """What importing makes of the text, beside what is expected. No records of a site are known."""
    drafts = imported(read_file(case.path)).drafts
    expected = dict(case.expected)
    expected.pop("todos", None)
    body = expected.pop("body", None)
    kind = expected.pop("kind")
    round_, document = expected.pop("round", None), expected.pop(kind, None)
    wanted = [*leaves("", "", round_ or {}), *leaves("", "", document or {}), *leaves("", "", expected)]
    found = [("kind", "", str(next(draft.kind for draft in drafts if draft.kind != "round")))]
    for draft in drafts:
        # Where nothing is said of the round, what the text told of it is another expectation's matter.
        if draft.kind != "round" or round_ is not None:
            found += leaves("", "", {k: v for k, v in _plain(draft).items() if k not in _NO_FIELDS})
    if body is not None:
        wanted += [("body", key, str(value)) for key, value in body.items()]
        found += _of_body(next(draft.body or "" for draft in drafts if draft.kind != "round"), body)
    todos = frozenset(todo.key.rpartition(".")[2] for draft in drafts for todo in draft.todos if todo.key)
    return Compared(Counter([("kind", "", kind), *wanted]), Counter(found), todos)


def leaves(field: str, place: str, tree: Any) -> Iterator[Leaf]:
    """The values of a tree. Lists of plain values are compared without their order, lists of mappings by it."""
    if isinstance(tree, Mapping):
        for key, value in tree.items():
            yield from leaves(field or str(key), f"{place}.{key}" if field else "", value)
    elif isinstance(tree, (list, tuple)):
        for number, value in enumerate(tree):
            # A unit may be written as its name alone.
            value = (
                {"name": value} if field == "groups" and place.endswith("units") and isinstance(value, str) else value
            )
            yield from leaves(field, f"{place}.{number}" if isinstance(value, Mapping) else place, value)
    else:
        yield (field, place, str(tree).lower() if isinstance(tree, bool) else str(tree))


def _plain(draft: Draft) -> Mapping[str, Any]:
    fields = plain(draft.fields)
    assert isinstance(fields, dict)
    return fields


def _of_body(text: str, expected: Mapping[str, str]) -> Iterator[Leaf]:
    begins, ends = expected["begins"], expected["ends"]
    # An item of a list counts as a paragraph, whichever way the list is set.
    blocks = [block for block in text.split("\n\n") if block.strip()]
    paragraphs = sum(max(1, len(re.findall(r"^(?:\d+\.|-) ", block, re.M))) for block in blocks)
    yield ("body", "begins", begins if text.startswith(begins) else text[: len(begins)])
    yield ("body", "ends", ends if text.endswith(ends) else text[-len(ends) :])
    yield ("body", "paragraphs", str(paragraphs))


def score(texts: Iterable[Case]) -> tuple[float, float]:
    """Precision and recall over all values of the texts."""
    right = found = expected = 0
    for case in texts:
        result = compared(case)
        right += (result.expected & result.found).total()
        found += result.found.total()
        expected += result.expected.total()
    return right / found, right / expected
