"""What a kind of problem is: its severity, what is said of it, and the remedy."""

from enum import StrEnum
from typing import NamedTuple

from noticeboard.bilingual import Text


class Severity(StrEnum):
    """An error stops the build; a warning is printed, and stops a strict build."""

    ERROR = "error"
    WARNING = "warning"


class Problem(NamedTuple):
    """One kind of problem."""

    severity: Severity
    what: Text
    remedy: Text


def error(zh: str, zh_remedy: str, en: str, en_remedy: str) -> Problem:
    """An error, said in both languages."""
    return Problem(Severity.ERROR, Text(zh, en), Text(zh_remedy, en_remedy))


def warning(zh: str, zh_remedy: str, en: str, en_remedy: str) -> Problem:
    """A warning, said in both languages."""
    return Problem(Severity.WARNING, Text(zh, en), Text(zh_remedy, en_remedy))
