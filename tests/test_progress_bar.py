"""A bar shows on a terminal, and only for what lasts."""

import io

import pytest
from rich.console import Console

from noticeboard.commands import bar as bar_module
from noticeboard.commands.bar import Bar
from noticeboard.progress import CHECKING, READING


def shown(monkeypatch: pytest.MonkeyPatch, seconds: float, *, terminal: bool = True) -> str:
    """What a bar shows of work that takes so many seconds."""
    clock = iter([0.0, *(seconds * n / 20 for n in range(1, 100))])
    monkeypatch.setattr(bar_module.time, "monotonic", lambda: next(clock))
    stream = io.StringIO()
    with Bar("zh", Console(file=stream, force_terminal=terminal, width=80)) as bar:
        for work in (READING, CHECKING):
            for n in range(10):
                bar(work, n + 1, 10)
    return stream.getvalue()


def test_what_takes_long_shows_how_far_it_has_come(monkeypatch: pytest.MonkeyPatch) -> None:
    said = shown(monkeypatch, 20)
    assert "读取" in said
    assert "检查" in said
    assert "10/10" in said


def test_what_is_quick_shows_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    assert shown(monkeypatch, 1.5) == ""


def test_nothing_is_shown_where_nobody_looks(monkeypatch: pytest.MonkeyPatch) -> None:
    assert shown(monkeypatch, 20, terminal=False) == ""
