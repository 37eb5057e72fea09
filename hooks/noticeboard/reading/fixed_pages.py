"""The fixed pages of the docs folder → records. Their other front matter is the site generator's, and left to it."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import yaml

from noticeboard.errors import Finding
from noticeboard.reading.front_matter import Parts, split
from noticeboard.reading.keys import Walk, shape_of
from noticeboard.reading.text import read_text
from noticeboard.reading.validation import validated
from noticeboard.reading.yaml_nodes import compose
from noticeboard.records.fixed_page import FixedPage
from noticeboard.records.origin import Origin


class ReadPage(NamedTuple):
    """A fixed page as far as it could be read, and what is wrong with it."""

    page: FixedPage | None
    findings: tuple[Finding, ...]


def read_fixed_page(path: Path, file: str, address: str) -> ReadPage:
    """The page at `path`, which messages name `file`. It may lack front matter, or be empty and say nothing."""
    text = read_text(path, file)
    if isinstance(text, Finding):
        return ReadPage(None, (text,))
    if not text.strip():
        return ReadPage(None, ())
    parts = split(text, file) if text.startswith("---") else _all_text(text)
    if isinstance(parts, Finding):
        return ReadPage(None, (parts,))
    node, findings = compose(parts.yaml, file, 2)
    if findings:
        return ReadPage(None, tuple(findings))
    walk = Walk(file, 2)
    data = walk.plain(_known(node), FixedPage) if isinstance(node, yaml.MappingNode) else {}
    origin = Origin(file, walk.lines, parts.body_line)
    page = validated(FixedPage, {**data, "path": address, "body": parts.body}, origin)
    if isinstance(page, list):
        return ReadPage(None, (*walk.findings, *page))
    return ReadPage(page, tuple(walk.findings))


def _all_text(text: str) -> Parts:
    lines = text.split("\n")
    blank = next(n for n, line in enumerate(lines) if line.strip())
    return Parts("", "\n".join(lines[blank:]).rstrip(), blank + 1)


def _known(node: yaml.MappingNode) -> yaml.MappingNode:
    """The mapping with those keys alone that a fixed page has here."""
    return yaml.MappingNode(node.tag, [*_ours(node)], node.start_mark, node.end_mark)


def _ours(node: yaml.MappingNode) -> Iterator[tuple[yaml.Node, yaml.Node]]:
    known = shape_of(FixedPage)
    for key, value in node.value:
        if isinstance(key, yaml.ScalarNode) and key.value.strip() in known:
            yield key, value
