"""CSS → the addresses that it names."""

from collections.abc import Iterator
from functools import lru_cache
from typing import Any

import tinycss2

_FETCHING = {"url", "src", "image-set", "-webkit-image-set"}


@lru_cache(1 << 10)
def addresses_in(css: str) -> tuple[tuple[str, int], ...]:
    """The addresses that style sheet, or the value of a `style` attribute, makes a browser fetch, with their lines.

    A namespace is a name, and what begins with `#` is in the page: neither is fetched.
    """
    if "url(" not in (lower := css.lower()) and "@import" not in lower and "image-set(" not in lower:
        return ()
    found = _fetched(tinycss2.parse_component_value_list(css, skip_comments=True))
    return tuple((url.strip(), line) for url, line in found if url.strip() and not url.strip().startswith("#"))


def _fetched(nodes: list[Any]) -> Iterator[tuple[str, int]]:
    # No recursion: blocks may be nested to any depth.
    waiting = [(iter(nodes), False)]
    rule = ""
    while waiting:
        inside, fetching = waiting[-1]
        node = next(inside, None)
        if node is None:
            waiting.pop()
            continue
        if node.type == "at-keyword":
            rule = node.lower_value
        elif node.type == "{} block" or (node.type == "literal" and node.value == ";"):
            rule = ""
        an_address = node.type == "url" or (node.type == "string" and (fetching or rule == "import"))
        if an_address and rule != "namespace":
            yield node.value, node.source_line
        elif node.type == "function" and rule != "namespace":
            waiting.append((iter(node.arguments), node.lower_name in _FETCHING))
        elif content := getattr(node, "content", None):
            waiting.append((iter(content), False))
