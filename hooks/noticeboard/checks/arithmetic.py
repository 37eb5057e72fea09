"""Rules on the numbers of a rectification (domain: arithmetic that must hold)."""

from collections.abc import Iterator
from decimal import Decimal

from noticeboard.bilingual import Text
from noticeboard.errors import Finding, Params
from noticeboard.library import Library
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
        exponent = counts.rate.as_tuple().exponent
        decimals = min(2, -exponent) if isinstance(exponent, int) and exponent < 0 else 0
        exact = Decimal(counts.done) * 100 / counts.total
        if abs(counts.rate - exact) > Decimal("0.5").scaleb(-decimals):
            params: Params = {
                "rate": f"{counts.rate}%",
                "done": str(counts.done),
                "total": str(counts.total),
                "expected": f"{counts.computed_rate}%",
            }
            yield Finding("counts-rate", document.origin.at("counts", "rate"), params)
