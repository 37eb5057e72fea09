"""How rules say what they found."""

from noticeboard.bilingual import Text
from noticeboard.errors import Finding, Place
from noticeboard.values.visible import visible

_SHOWN = 120


def found(code: str, file: str, line: int | None = None, /, **params: str | Text) -> Finding:
    """A problem of `audit` in a file of the site. What was found there is shown shortened, and can do no harm."""
    shown = {name: value if isinstance(value, Text) else printable(value) for name, value in params.items()}
    return Finding(code, Place(file, line), shown)


def printable(value: str) -> str:
    """The value on one line, shortened, with whatever a terminal would obey made visible."""
    flat = visible(" ".join(value.split()))
    return flat if len(flat) <= _SHOWN else f"{flat[: _SHOWN - 1]}…"
