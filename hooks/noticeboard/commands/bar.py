"""A progress bar, on a terminal, for what takes longer than two seconds."""

import time
from types import TracebackType

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn

from noticeboard.bilingual import Text

_PATIENCE = 2.0
"""Seconds after which people wonder."""
_BETWEEN = 0.1
"""Seconds between two pictures of the bar."""


class Bar:
    """Shows how far a command has come. Something that lasts less than two seconds shows nothing."""

    def __init__(self, language: str, console: Console | None = None) -> None:
        self._language = language
        self._console = console or Console(stderr=True)
        self._begun = self._shown = time.monotonic()
        self._progress: Progress | None = None
        self._tasks: dict[Text, TaskID] = {}

    def __enter__(self) -> "Bar":
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        if self._progress is not None:
            self._progress.stop()

    def __call__(self, work: Text, done: int, total: int) -> None:
        now = time.monotonic()
        if not self._console.is_terminal or now - self._begun < _PATIENCE:
            return
        if now - self._shown < _BETWEEN and done < total:
            return
        self._shown = now
        self._show(work, done, total)

    def _show(self, work: Text, done: int, total: int) -> None:
        if self._progress is None:
            # No thread refreshes it: where a thread runs, no process may be forked.
            columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
            self._progress = Progress(*columns, console=self._console, auto_refresh=False, transient=True)
            self._progress.start()
        if work not in self._tasks:
            self._tasks[work] = self._progress.add_task(work.said_in(self._language), total=total)
        self._progress.update(self._tasks[work], completed=done, total=total)
        self._progress.refresh()
