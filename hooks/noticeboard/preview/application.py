"""The types of WSGI, which is how Python's servers ask for what they answer."""

from collections.abc import Callable, Iterable
from typing import Any

Respond = Callable[[str, list[tuple[str, str]]], Any]
"""Takes the status and the headers of an answer."""

Application = Callable[[dict[str, Any], Respond], Iterable[bytes]]
"""Answers a request, by its environment."""
