"""From canonical keys to the keys as a file has them: 组 or groups."""

from pathlib import Path

import yaml

from noticeboard.errors import Finding
from noticeboard.reading.text import read_text
from noticeboard.reading.yaml_nodes import compose
from noticeboard.records.fields import spellings_of
from noticeboard.records.origin import Location


def way_to(file: Path, location: Location) -> Location:
    """The location with every key in the spelling in which the file has it; the canonical one where it has none."""
    text = read_text(file, file.name) if file.is_file() else ""
    node = None if isinstance(text, Finding) else compose(text, file.name)[0]
    way: list[str | int] = []
    for step in location:
        key: str | int = step
        if isinstance(step, str):
            pairs = node.value if isinstance(node, yaml.MappingNode) else []
            key, node = next(((k.value, v) for k, v in pairs if k.value in spellings_of(step)), (step, None))
        elif isinstance(node, yaml.SequenceNode) and step < len(node.value):
            node = node.value[step]
        way.append(key)
    return tuple(way)
