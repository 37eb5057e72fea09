"""The passages as they are read for wording: without code, addresses and tags."""

from collections.abc import Sequence
from dataclasses import dataclass

from noticeboard.checks.passages import Passage, passages
from noticeboard.checks.personal.secrets_in_texts import spans_of_secrets
from noticeboard.checks.span import Span
from noticeboard.checks.wording.chrome import page_chrome
from noticeboard.checks.wording.plain import without, words_of
from noticeboard.library import Library
from noticeboard.values.traditional import is_traditional

_ADDRESSES = frozenset({"value", "url"})
_NAMES = frozenset({"authors", "correspondents", "photographers", "editor", "review"})


@dataclass(frozen=True, slots=True, eq=False)
class Spoken:
    """A passage; its `text`, with blanks where secrets stand; and of that its `words`, without code, addresses and
    what belongs to another page.

    Both are as long as the passage's text, so that a place in them is one in it. `names_somebody` says that it is a
    name; `in_traditional`, that its record is written in traditional characters.
    """

    passage: Passage
    text: str
    words: str
    names_somebody: bool
    in_traditional: bool


def spoken(library: Library) -> Sequence[Spoken]:
    """All passages but those that are addresses."""
    return library.once(_spoken)


def _spoken(library: Library) -> Sequence[Spoken]:
    secrets = library.once(spans_of_secrets)
    every = [passage for passage in passages(library) if passage.key[-1] not in _ADDRESSES]
    traditional = {passage.record for passage in every if passage.is_body and is_traditional(passage.text)}
    return tuple(
        _of(passage, without(passage.text, secrets.get(passage, ())), passage.record in traditional)
        for passage in every
    )


def _of(passage: Passage, text: str, in_traditional: bool) -> Spoken:
    return Spoken(
        passage,
        text,
        without(words_of(text), (Span(*slip[:2]) for slip in page_chrome(text))) if passage.is_body else text,
        names_somebody=passage.key[0] in _NAMES,
        in_traditional=in_traditional and not passage.is_body,
    )
