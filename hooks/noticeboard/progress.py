"""How far something long has come: said by whoever works, shown by whoever likes to."""

from typing import Protocol

from noticeboard.bilingual import Text

READING = Text("读取", "reading")
CHECKING = Text("检查", "checking")
ASKING = Text("询问站外链接", "asking outside links")


class Progress(Protocol):
    """Is told what is under way, and how much of it is done."""

    def __call__(self, work: Text, done: int, total: int) -> None: ...


def unseen(work: Text, done: int, total: int) -> None:
    """Nobody looks."""
