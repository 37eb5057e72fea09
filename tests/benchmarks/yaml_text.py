"""YAML as an officer would write it: Chinese unescaped, keys in their order, lines unbroken."""

from typing import Any

import yaml

#: Front matter or a YAML file, in the words of whatever reads it.
Facts = dict[str, Any]


class _Dumper(getattr(yaml, "CSafeDumper", yaml.SafeDumper)):  # type: ignore[misc]
    """The fast dumper where libyaml is built in; the same date twice is written twice, not as an anchor."""

    def ignore_aliases(self, data: object) -> bool:
        return True


def yaml_text(data: object) -> str:
    """`data` as a YAML document, ending in a newline."""
    return yaml.dump(data, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=10_000)


def page_text(facts: Facts, body: str) -> str:
    """A Markdown file with front matter."""
    return f"---\n{yaml_text(facts)}---\n\n{body}"
