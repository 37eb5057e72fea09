"""One more entry in a list of a YAML file. Every other byte stays: comments, layout, line ends, order."""

import re
from collections.abc import Mapping, Sequence
from copy import deepcopy
from typing import Any

import yaml

from noticeboard.drafts.draft import Tree, plain
from noticeboard.drafts.yaml_text import yaml_text

Way = Sequence[str | int]
"""Keys as they are written in the file, and indexes: the way to a list."""

_STEP = 2


class NoPlace(Exception):
    """The file is not built so that the entry could be put in without changing what is there."""


def inserted(text: str, way: Way, entry: Mapping[str, Tree]) -> str:
    """The text with the entry at the end of the list that `way` leads to; a list that is not there is begun.

    Raises NoPlace where what comes out would not read as the old content and the entry.
    """
    try:
        root = yaml.compose(text, Loader=yaml.BaseLoader)
        before = yaml.load(text, Loader=yaml.BaseLoader)
    except yaml.YAMLError:
        raise NoPlace from None
    parent = _at(root, way[:-1])
    if not isinstance(parent, yaml.MappingNode):
        raise NoPlace
    listed = next((value for key, value in parent.value if key.value == way[-1]), None)
    if listed is None or (isinstance(listed, yaml.ScalarNode) and not listed.value):
        made = _begun(text, parent, str(way[-1]), listed, entry)
    elif isinstance(listed, yaml.SequenceNode):
        made = _continued(text, listed, entry)
    else:
        raise NoPlace
    if not _reads_as(made, before, way, plain(entry)):
        raise NoPlace
    return made


def _at(node: yaml.Node | None, way: Way) -> yaml.Node | None:
    for step in way:
        if isinstance(node, yaml.MappingNode):
            node = next((value for key, value in node.value if key.value == step), None)
        elif isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
            node = node.value[step]
        else:
            return None
    return node


def _continued(text: str, listed: yaml.SequenceNode, entry: Mapping[str, Tree]) -> str:
    if listed.flow_style:
        close = listed.end_mark.index - 1
        rest = text[:close].rstrip()
        comma = "" if not listed.value or rest.endswith(",") else ", "
        return f"{rest}{comma}{_flow(entry)}{text[close:]}"
    column = listed.start_mark.column
    return _after(text, listed.value[-1], _block(entry, column))


def _begun(text: str, parent: yaml.MappingNode, key: str, empty: yaml.Node | None, entry: Mapping[str, Tree]) -> str:
    """The text with a new list under the key of a mapping."""
    if parent.flow_style or not parent.value:
        raise NoPlace
    column = parent.start_mark.column
    if empty is not None:
        line = empty.start_mark.line
        lines = text.splitlines(keepends=True)
        lines[line] = _ended(lines[line], text)
        return "".join([*lines[: line + 1], _in(_block(entry, column + _STEP), text), *lines[line + 1 :]])
    return _after(text, parent.value[-1][1], f"{' ' * column}{key}:\n{_block(entry, column + _STEP)}")


def _after(text: str, node: yaml.Node, block: str) -> str:
    """The text with the block on lines of its own behind the last line of a node."""
    lines = text.splitlines(keepends=True)
    last = _last_line(node)
    if last >= len(lines):
        raise NoPlace
    lines[last] = _ended(lines[last], text)
    return "".join([*lines[: last + 1], _in(block, text), *lines[last + 1 :]])


def _last_line(node: Any) -> int:
    """The line on which a node ends. A block's end mark lies behind the blank lines and comments that follow it."""
    if isinstance(node, yaml.ScalarNode) and node.style in ("|", ">"):
        raise NoPlace
    if isinstance(node, yaml.ScalarNode) or node.flow_style or not node.value:
        return int(node.end_mark.line)
    last = node.value[-1]
    return _last_line(last[1] if isinstance(last, tuple) else last)


def _ended(line: str, text: str) -> str:
    return line if line.endswith(("\n", "\r")) else line + _line_end(text)


def _in(block: str, text: str) -> str:
    return block.replace("\n", _line_end(text))


def _line_end(text: str) -> str:
    found = re.search(r"\r\n|\n|\r", text)
    return found[0] if found else "\n"


def _flow(entry: Mapping[str, Tree]) -> str:
    """The entry on one line, in braces."""
    lines = yaml_text({"a": (entry,)}, "zh").splitlines()
    if len(lines) != 2 or not lines[1].lstrip().startswith("- {"):
        raise NoPlace
    return lines[1].strip().removeprefix("- ")


def _block(entry: Mapping[str, Tree], column: int) -> str:
    """The entry as an item of a list whose hyphens stand in the column."""
    lines = yaml_text({"a": (entry,)}, "zh").splitlines()[1:]
    return "".join(f"{' ' * column}{line[_STEP:]}\n" for line in lines)


def _reads_as(made: str, before: object, way: Way, entry: object) -> bool:
    """Whether the text reads as what was there before, and the entry."""
    expected: Any = deepcopy(before)
    parent = expected
    for step in way[:-1]:
        parent = parent[step]
    parent[way[-1]] = [*(parent.get(way[-1]) or ()), _text(entry)]
    try:
        return bool(yaml.load(made, Loader=yaml.BaseLoader) == expected)
    except yaml.YAMLError:
        return False


def _text(tree: object) -> object:
    """The tree as YAML without types reads it."""
    if isinstance(tree, Mapping):
        return {key: _text(value) for key, value in tree.items()}
    if isinstance(tree, list):
        return [_text(value) for value in tree]
    return str(tree).lower() if isinstance(tree, bool) else str(tree)
