"""A dictionary of wrong words and right ones, looked up in texts: the house's own, or an office's."""

import re
from collections import defaultdict
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
        self._wrong = re.compile("|".join(_branches(self._entries)) or r"(?!)")

    def slips(self, text: str) -> Iterator[Slip]:
        """Every wrong word in `text`, unless it is a part of a right one."""
        for match in self._wrong.finditer(text):
            entry = self._entries[match[0]]
            if not any(_covers(word, text, match) for word in (*entry.unless, entry.right or "")):
                yield Slip(match.start(), match.end(), entry.right, entry.note)


def _branches(words: Iterable[str]) -> Iterator[str]:
    """A pattern for all words of one first character, for each such character: where none of them stands, it is all
    that is looked at. Of words that begin alike the longest comes first."""
    by_first: dict[str, list[str]] = defaultdict(list)
    for word in sorted(words, key=lambda word: (-len(word), word)):
        by_first[word[0]].append(re.escape(word[1:]))
    return (f"{re.escape(first)}(?:{'|'.join(rests)})" for first, rests in by_first.items())


def _covers(word: str, text: str, match: re.Match[str]) -> bool:
    """Whether the match lies within an occurrence of `word`."""
    if match[0] not in word:
        return False
    first = max(0, match.end() - len(word))
    at = text.find(word, first, match.start() + len(word))
    return at >= 0 and at <= match.start()
