"""A place inside a text."""

from typing import NamedTuple


class Span(NamedTuple):
    """From the character at `start` to the one before `end`."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """What stands there."""
        return text[self.start : self.end]
