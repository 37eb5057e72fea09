"""Rules on people in texts. No finding carries what was found: it is struck out before it becomes one."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence

from noticeboard.checks.contacts.undeclared import private_mobiles
from noticeboard.checks.passages import Passage, passages
from noticeboard.checks.personal.numbers import bank_cards, identity_numbers, number_plates, travel_documents
from noticeboard.checks.personal.people import named_minors, named_reporters
from noticeboard.checks.span import Span
from noticeboard.errors import Finding
from noticeboard.library import Library
from noticeboard.values.secrets import struck_out

_DETECTORS: Mapping[str, Callable[[str], Iterator[Span]]] = {
    "identity-number": identity_numbers,
    "bank-card": bank_cards,
    "travel-document": travel_documents,
    "number-plate": number_plates,
    "reporter-named": named_reporters,
    "minor-named": named_minors,
}
"""By the code of the problem. Whose a mobile is, the text alone does not tell: those are found by `private_mobiles`."""

_SHOWN = {
    "identity-number": (2, 0),
    "bank-card": (2, 2),
    "travel-document": (1, 0),
    "mobile-private": (3, 2),
    "number-plate": (2, 1),
    "reporter-named": (1, 0),
    "minor-named": (1, 0),
}
"""How many characters at its beginning and its end a finding shows of a secret, so that it can be found in its line."""


def no_identity_number_is_published(library: Library) -> Iterator[Finding]:
    """No text holds the number of an identity card, not even a part of it (domain: personal data)."""
    return _found(library, "identity-number")


def no_bank_card_is_published(library: Library) -> Iterator[Finding]:
    """No text holds the number of a bank card (domain: personal data)."""
    return _found(library, "bank-card")


def no_travel_document_is_published(library: Library) -> Iterator[Finding]:
    """No text holds the number of a passport or a travel permit."""
    return _found(library, "travel-document")


def no_private_mobile_is_published(library: Library) -> Iterator[Finding]:
    """A mobile that is no declared channel is somebody's own (domain: personal data)."""
    return _found(library, "mobile-private")


def no_car_is_named(library: Library) -> Iterator[Finding]:
    """No text holds a number plate, by which anybody finds the owner."""
    return _found(library, "number-plate")


def no_reporter_is_named(library: Library) -> Iterator[Finding]:
    """Nobody learns who reported (art. 47 of the 2020 rules on reports: name, workplace and address are secret)."""
    return _found(library, "reporter-named")


def no_minor_is_named(library: Library) -> Iterator[Finding]:
    """No text names a child: what concerns one is sensitive (domain: personal data)."""
    return _found(library, "minor-named")


def spans_of_secrets(library: Library) -> Mapping[Passage, tuple[Span, ...]]:
    """Where secrets stand in each passage that holds any: what other rules must not repeat."""
    return {passage: tuple(span for _, span in secrets) for passage, secrets in library.once(_secrets).items()}


def _secrets(library: Library) -> Mapping[Passage, Sequence[tuple[str, Span]]]:
    found: dict[Passage, list[tuple[str, Span]]] = defaultdict(list)
    silent: set[str] = set()  # names, places and hours stand in many records, and are looked into once
    for passage in passages(library):
        if passage.text in silent:
            continue
        for code, detect in _DETECTORS.items():
            for span in detect(passage.text):
                found[passage].append((code, span))
        if passage not in found:
            silent.add(passage.text)
    for passage, contact in private_mobiles(library):
        found[passage].append(("mobile-private", Span(contact.start, contact.end)))
    return found


def _found(library: Library, wanted: str) -> Iterator[Finding]:
    for passage, secrets in library.once(_secrets).items():
        for code, span in secrets:
            if code == wanted:
                shown = struck_out(span.of(passage.text), *_SHOWN[code])
                yield Finding(code, passage.at(span.start), {"value": shown})
