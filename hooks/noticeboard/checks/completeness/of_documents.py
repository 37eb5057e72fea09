"""Rules on what a document must have beside its text."""

from collections.abc import Iterator

from noticeboard.errors import Finding, Params
from noticeboard.library import Library
from noticeboard.records.fields import FIELDS, label


def a_document_is_signed_and_dated(library: Library) -> Iterator[Finding]:
    """Under a document stand who issues it and when it was signed (domain: issuer, signed date, required).

    The issuer may be the round's. A draft may still wait for both.
    """
    rounds = {round_.id: round_ for round_ in library.content.rounds}
    for document in library.content.documents:
        if document.draft:
            continue
        round_ = rounds.get(document.round)
        issuer = document.issuer or (round_.issuer if round_ else None)
        for key, value in (("issuer", issuer), ("signed", document.signed)):
            if not value:
                params: Params = {"key": key, "label": label(key), "meaning": FIELDS[key].meaning}
                yield Finding("signature-missing", document.origin.at(), params)
