"""Work shared out over forked processes, as many as there are cores; where that cannot be, done in this one."""

import multiprocessing
import os
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from typing import Any, TypeVar

T = TypeVar("T")
R = TypeVar("R")


def cores() -> int:
    """How many processes can work at once here without harm."""
    # A process is forked only where nothing else runs in this one: a lock held by a thread would stay locked.
    if "fork" not in multiprocessing.get_all_start_methods() or threading.active_count() > 1:
        return 1
    return os.cpu_count() or 1


def shared_out(work: Callable[[T], R], shares: Sequence[T], processes: int) -> Iterator[R]:
    """What `work` makes of each share, in their order. `work` may be anything: forked processes need no copy of it."""
    if processes < 2:
        yield from map(work, shares)
        return
    fork = multiprocessing.get_context("fork")
    with ProcessPoolExecutor(processes, mp_context=fork, initializer=_take, initargs=(work,)) as pool:
        yield from pool.map(_do, shares)


def dealt(things: Sequence[T], hands: int) -> list[Sequence[T]]:
    """The things in as many even shares: neighbours, which are of one kind and weight, go to different ones."""
    return [things[n::hands] for n in range(hands)]


_work: Callable[[Any], Any]
"""In a forked process, what it was forked for."""


def _take(work: Callable[[Any], Any]) -> None:
    global _work
    _work = work


def _do(share: Any) -> Any:
    return _work(share)
