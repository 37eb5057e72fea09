"""Rules on the numbers of a rectification, in its data and in texts (domain: arithmetic that must hold)."""

from collections.abc import Iterator
from decimal import Decimal

from noticeboard.bilingual import Text
from noticeboard.checks.completeness.sums import Account, accounts
from noticeboard.checks.passages import passages
from noticeboard.errors import Finding, Params
from noticeboard.library import Library
from noticeboard.records.document import Counts, Document
from noticeboard.records.fields import label


def counts_add_up(library: Library) -> Iterator[Finding]:
    """Done, in progress and not done make up the total."""
    for document in library.content.documents:
        counts = document.counts
        if counts is None:
            continue
        parts = {key: getattr(counts, key) for key in ("done", "in_progress", "not_done")}
        if sum(parts.values()) != counts.total:
            params: Params = {
                "total": str(counts.total),
                "sum": str(sum(parts.values())),
                "parts": Text(
                    " + ".join(f"{label(key).zh} {count}" for key, count in parts.items()),
                    " + ".join(f"{label(key).en} {count}" for key, count in parts.items()),
                ),
            }
            yield Finding("counts-sum", document.origin.at("counts", "total"), params)


def a_rate_is_what_it_is_computed_to(library: Library) -> Iterator[Finding]:
    """The rate is done ÷ total, to as many decimals as were written, two at most."""
    for document in library.content.documents:
        counts = document.counts
        if counts is None or counts.rate is None or counts.computed_rate is None:
            continue
        if not _is_rate(counts.rate, counts.done, counts.total):
            params: Params = {
                "rate": f"{counts.rate}%",
                "done": str(counts.done),
                "total": str(counts.total),
                "expected": f"{counts.computed_rate}%",
            }
            yield Finding("counts-rate", document.origin.at("counts", "rate"), params)


def accounts_in_a_text_add_up(library: Library) -> Iterator[Finding]:
    """反馈问题25个，已整改19个，正在整改6个，整改率76%: what a sentence counts adds up, as the data must."""
    for passage in passages(library):
        for account in accounts(passage.text):
            for code, params in _wrong_in(account):
                yield Finding(code, passage.at(account.start), params)


def _wrong_in(account: Account) -> Iterator[tuple[str, Params]]:
    parts = [part for part in (account.done, account.in_progress, account.not_done) if part is not None]
    # Who names what is done alone, or counts more than is understood here, does not say that the rest is nothing.
    whole = len(parts) > 1 and not account.others
    if sum(parts) > account.total or (whole and sum(parts) != account.total):
        yield "sum-in-text", {"total": str(account.total), "sum": " + ".join(map(str, parts)), "words": account.written}
        return
    if account.rate is None or account.done is None or not account.total:
        return
    if not _is_rate(account.rate, account.done, account.total):
        expected = Counts(total=account.total, done=account.done).computed_rate
        yield (
            "rate-in-text",
            {
                "rate": f"{account.rate}%",
                "done": str(account.done),
                "total": str(account.total),
                "expected": f"{expected}%",
            },
        )


def accounts_in_a_text_are_those_of_the_data(library: Library) -> Iterator[Finding]:
    """A rectification's text counts what its data count, which its page shows above it."""
    for passage in passages(library):
        counts = passage.record.counts if isinstance(passage.record, Document) else None
        if counts is None or not passage.is_body:
            continue
        for account in accounts(passage.text):
            for key in ("total", "done", "in_progress", "not_done", "rate"):
                said, known = getattr(account, key), getattr(counts, key)
                if said is not None and known is not None and said != known and account.done is not None:
                    params: Params = {"label": label(key), "said": str(said), "known": str(known)}
                    yield Finding("count-not-the-data", passage.at(account.start), params)


def _is_rate(rate: Decimal, done: int, total: int) -> bool:
    """Whether a rate in per cent is done ÷ total, to as many decimals as were written, two at most."""
    exponent = rate.as_tuple().exponent
    decimals = min(2, -exponent) if isinstance(exponent, int) and exponent < 0 else 0
    return abs(rate - Decimal(done) * 100 / total) <= Decimal("0.5").scaleb(-decimals)
