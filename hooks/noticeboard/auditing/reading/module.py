"""JavaScript → the modules that it imports by an address written out."""

import re
from collections.abc import Iterator

_IMPORT = re.compile(
    r"(?:^|[;}\n])[ \t]*(?:import|export)\b[ \t]*(?:[\w$*{},\s]{0,1000}?\bfrom\b)?\s*([\"'])([^\"'\n]{1,2000})\1"
    r"|\b(?:import|importScripts)\(\s*([\"'])([^\"'\n]{1,2000})\3\s*\)"
)
_RELATIVE = ("./", "../", "/", "http://", "https://")


def imports_in(script: str) -> Iterator[tuple[str, int]]:
    """The addresses of the modules that a script imports, with their lines. A bare name is none: a map gives it one."""
    line, counted = 1, 0
    for match in _IMPORT.finditer(script):
        address = match[2] or match[4]
        if address.startswith(_RELATIVE):
            at = match.start(2) if match[2] else match.start(4)
            line, counted = line + script.count("\n", counted, at), at
            yield address, line
