"""Who answers: a person at a terminal, or a test."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

Fault = Callable[[str], str]
"""What is wrong with an answer, said to whoever gave it; empty where nothing is."""


@dataclass(frozen=True, slots=True)
class Prompt:
    """What is asked for: its `label`, what it means, and what it is a part of, as in 县委第一巡察组 › 电话."""

    label: str
    meaning: str = ""
    around: str = ""


class Asker(Protocol):
    """Asks one thing at a time. Raises KeyboardInterrupt where nobody wants to go on."""

    def line(self, prompt: Prompt, default: str, fault: Fault, words: Sequence[str]) -> str:
        """A line of text that has no fault, or an empty one; `words` complete it."""

    def choose(self, prompt: Prompt, options: Sequence[tuple[str, str]], default: str) -> str:
        """The key of one of the options."""

    def tick(self, prompt: Prompt, options: Sequence[tuple[str, str]], default: Sequence[str]) -> Sequence[str]:
        """The keys of some of the options, or none."""

    def confirm(self, prompt: Prompt, default: bool) -> bool:
        """Yes or no."""

    def tell(self, text: str) -> None:
        """Something that whoever answers should know."""
