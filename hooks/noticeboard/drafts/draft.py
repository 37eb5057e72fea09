"""A record in the making: its values with where each came from, its text, and what is still to be done."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from noticeboard.bilingual import Text

Scalar: TypeAlias = str | int | bool
Tree: TypeAlias = "Scalar | Found | Mapping[str, Tree] | tuple[Tree, ...]"
"""What a YAML file may hold: values, mappings by canonical keys, and lists."""


@dataclass(frozen=True, slots=True)
class Found:
    """A value with where it was read: the `place` in what was given, as in 第3行, and the words there."""

    value: Scalar
    place: Text
    quote: str


@dataclass(frozen=True, slots=True)
class Todo:
    """Something that a person has to do before the record may be published.

    `key` is the field that it is about, if it is about one; `what` the clause that says it, as in 没有找到信访截止时间;
    `quote` the words that are not trusted, empty where there are none.
    """

    what: Text
    key: str | None = None
    place: Text | None = None
    quote: str = ""


@dataclass(frozen=True, slots=True)
class Draft:
    """A record in the making. `kind` is `round`, `article`, or a kind of document.

    `fields` are in the order in which they are written; what was not found is not among them. `body` is Markdown, or
    None for a record that is only data. `files` are what lies beside the record, by their names.
    """

    kind: str
    fields: Mapping[str, Tree]
    body: str | None = None
    todos: tuple[Todo, ...] = ()
    files: Mapping[str, bytes] = field(default_factory=dict)


def plain(tree: Tree) -> object:
    """The tree as bare values, without where they came from: mappings, lists and scalars."""
    if isinstance(tree, Found):
        return tree.value
    if isinstance(tree, Mapping):
        return {key: plain(value) for key, value in tree.items()}
    return [plain(value) for value in tree] if isinstance(tree, tuple) else tree
