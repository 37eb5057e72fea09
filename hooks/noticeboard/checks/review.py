"""Rules on review: who wrote a text, and who signed it before publication (domain: review)."""

import re
from collections.abc import Iterator

from noticeboard.errors import Finding
from noticeboard.library import Library
from noticeboard.records.article import Article
from noticeboard.values.folding import squeeze

_ROLE = re.compile(r"^(?:第?[一二三初复终]审(?:人|稿)?|审核人?|签发人?)[:：]?|\(.*\)$")


def a_publication_is_reviewed(library: Library) -> Iterator[Finding]:
    """As many reviewers have signed as the office's policy asks for; a draft may still wait for them."""
    required = library.settings.reviewers
    for record in (*library.content.documents, *library.content.articles):
        if not record.draft and len(record.review) < required:
            params = {"signed": str(len(record.review)), "required": str(required)}
            yield Finding("review-incomplete", record.origin.at("review"), params)


def nobody_reviews_a_text_twice(library: Library) -> Iterator[Finding]:
    """Three reviews are three people's: a name that signs twice leaves one review undone."""
    for record in (*library.content.documents, *library.content.articles):
        seen: set[str] = set()
        for n, written in enumerate(record.review):
            name = _person(written)
            if name in seen:
                yield Finding("reviewer-twice", record.origin.at("review", n), {"name": name})
            seen.add(name)


def nobody_reviews_what_they_wrote(library: Library) -> Iterator[Finding]:
    """A reviewer reads with other eyes than the author's."""
    for article in library.content.articles:
        authors = {_person(name) for name in _writers(article)}
        for n, written in enumerate(article.review):
            name = _person(written)
            if name in authors:
                yield Finding("reviewer-wrote-it", article.origin.at("review", n), {"name": name})


def _writers(article: Article) -> Iterator[str]:
    yield from article.authors
    yield from article.correspondents


def _person(written: str) -> str:
    """The name alone: without blanks inside, without the round of review before it and the post behind it."""
    plain = squeeze(written)
    return _ROLE.sub("", plain) or plain
