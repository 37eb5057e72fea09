"""A dictionary of wrong words and right ones, looked up in texts: the house's own, or an office's."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from noticeboard.checks.wording.slip import Slip


class Entry(NamedTuple):
    """What is wrong, what is right, and in which longer words the wrong one is right (截止 in 截止日期)."""

    wrong: str
    right: str | None
    unless: tuple[str, ...] = ()
    note: str = ""


class Dictionary:
    """Finds the entries' wrong words. Where two overlap, the longer one counts."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._entries = {entry.wrong: entry for entry in entries if entry.wrong}
        longest_first = sorted(self._entries, key=lambda word: (-len(word), word))
        self._wrong = re.compile("|".join(map(re.escape, longest_first)) or r"(?!)")

    def slips(self, text: str) -> Iterator[Slip]:
        """Every wrong word in `text`, unless it is a part of a right one."""
        for match in self._wrong.finditer(text):
            entry = self._entries[match[0]]
            if not any(_covers(word, text, match) for word in (*entry.unless, entry.right or "")):
                yield Slip(match.start(), match.end(), entry.right, entry.note)


def _covers(word: str, text: str, match: re.Match[str]) -> bool:
    """Whether the match lies within an occurrence of `word`."""
    if match[0] not in word:
        return False
    first = max(0, match.end() - len(word))
    at = text.find(word, first, match.start() + len(word))
    return at >= 0 and at <= match.start()
