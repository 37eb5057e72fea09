"""Things in groups, in the order in which they come."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable
from typing import TypeVar

T = TypeVar("T")
K = TypeVar("K", bound=Hashable)


def grouped(things: Iterable[T], key: Callable[[T], K]) -> dict[K, tuple[T, ...]]:
    """The things by the one key of each."""
    return grouped_many(things, lambda thing: (key(thing),))


def grouped_many(things: Iterable[T], keys: Callable[[T], Iterable[K]]) -> dict[K, tuple[T, ...]]:
    """The things by each of the keys that each has."""
    groups: dict[K, list[T]] = defaultdict(list)
    for thing in things:
        for key in keys(thing):
            groups[key].append(thing)
    return {key: tuple(members) for key, members in groups.items()}
