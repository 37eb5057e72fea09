"""Chinese text → its words."""

import logging
from functools import cache

import jieba


def words_of(text: str) -> list[str]:
    """The words of a text, in order; together they are the text."""
    return list(_dictionary().cut(text))


@cache
def _dictionary() -> jieba.Tokenizer:
    # Its notes on loading the dictionary are of no use to anybody who builds a site.
    jieba.setLogLevel(logging.WARNING)
    jieba.initialize()
    return jieba.dt
