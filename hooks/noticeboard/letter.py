"""The letter that a citizen may fill in: its lines, once for the page and for the file to type in."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LetterLine:
    """A part of the letter. `key` names its words (`letter.<key>`); `blanks` is how many lines to write on it has."""

    key: str
    blanks: int


LETTER: tuple[LetterLine, ...] = (
    LetterLine("to", 1),
    LetterLine("whom", 2),
    LetterLine("when", 1),
    LetterLine("what", 9),
    LetterLine("evidence", 3),
    LetterLine("sender", 1),
    LetterLine("reach", 1),
    LetterLine("date", 1),
)
"""One page of A4, in the order in which the guide asks (docs: how to say a thing clearly)."""
