"""Words of Chinese text, by jieba: for the search, and for lines that should not end in the middle of a word."""

import logging
from collections.abc import Iterator
from functools import cache

import jieba


def words_of(text: str) -> Iterator[str]:
    """The words of the text, in their order; joined, they are the text again."""
    return iter(_dictionary().cut(text))


@cache
def _dictionary() -> jieba.Tokenizer:
    # Its notes on loading the dictionary are of no use to anybody who builds a site.
    jieba.setLogLevel(logging.WARNING)
    jieba.initialize()
    return jieba.dt
