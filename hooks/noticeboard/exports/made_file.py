"""A file of the site that is no page: what a reader takes along, what a machine reads."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class MadeFile:
    """A file at `path` in the site, with `/`. `content` makes its bytes when whoever prints the site asks for them."""

    path: str
    content: Callable[[], bytes]
