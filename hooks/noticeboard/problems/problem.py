"""What a kind of problem is: its severity, what is said of it, the remedy and the reason; and families of such."""

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from noticeboard.bilingual import Text


class Severity(StrEnum):
    """An error stops the build; a warning is printed, and stops a strict build."""

    ERROR = "error"
    WARNING = "warning"


class Problem(NamedTuple):
    """One kind of problem.

    `reason` is the clause or the section of the office's rules that it serves. `secret` says that what was found must
    not be shown: a report leaves the line of the source out.
    """

    severity: Severity
    what: Text
    remedy: Text
    reason: Text
    secret: bool = False


class Family(NamedTuple):
    """Problems of one field, by code.

    Those of a `fixed` family cannot be switched off: without them nothing is read, or no whole site can be built. Those
    of one that `ages` come with time alone, so that their warnings do not stop a strict build: the site that is built
    every night must go on closing what has closed.
    """

    key: str
    title: Text
    problems: Mapping[str, Problem]
    fixed: bool = False
    ages: bool = False


def error(zh: str, zh_remedy: str, en: str, en_remedy: str, reason: Text, *, secret: bool = False) -> Problem:
    """An error, said in both languages."""
    return Problem(Severity.ERROR, Text(zh, en), Text(zh_remedy, en_remedy), reason, secret)


def warning(zh: str, zh_remedy: str, en: str, en_remedy: str, reason: Text, *, secret: bool = False) -> Problem:
    """A warning, said in both languages."""
    return Problem(Severity.WARNING, Text(zh, en), Text(zh_remedy, en_remedy), reason, secret)
