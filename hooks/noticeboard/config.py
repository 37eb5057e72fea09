"""The few things that the package must know of mkdocs.yml when no generator is there to tell them."""

from dataclasses import dataclass
from pathlib import Path

import yaml

from noticeboard.errors import Finding
from noticeboard.reading.text import read_text
from noticeboard.reading.yaml_nodes import child, compose
from noticeboard.settings import Site


@dataclass(frozen=True, slots=True)
class Config:
    """The docs folder, relative to the site's, and what the site is told."""

    docs: str
    site: Site


def read_config(path: Path) -> Config:
    """The configuration at `path`; defaults where it cannot be read, which `read_settings` reports."""
    text = read_text(path, path.name)
    node = None if isinstance(text, Finding) else compose(text, path.name)[0]
    return Config(
        docs=_scalar(node, "docs_dir") or "docs",
        site=Site(
            name=_scalar(node, "site_name") or "",
            url=_scalar(node, "site_url"),
            language=_scalar(child(node, "theme"), "language") or "zh",
        ),
    )


def _scalar(node: yaml.Node | None, key: str) -> str | None:
    found = child(node, key)
    return found.value or None if isinstance(found, yaml.ScalarNode) else None
