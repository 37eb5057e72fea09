"""What a new record says unless somebody says otherwise: what the settings, the round and the newest records know."""

from collections.abc import Iterable, Mapping
from typing import Any

from noticeboard.library import Library
from noticeboard.records.publication import Publication
from noticeboard.records.round import Group, Round
from noticeboard.scaffolding.candidate import ARTICLE, ROUND

_RECTIFICATION = "rectification"


def newest_round(library: Library) -> Round | None:
    """The round that began last."""
    return max(library.content.rounds, key=lambda round_: round_.stationing.start, default=None)


def defaults(kind: str, library: Library, round_: Round | None = None, unit: str = "") -> Mapping[str, Any]:
    """The values by canonical key, as plain data. `round_` is that of a document, `unit` that of a rectification."""
    if kind == ROUND:
        return _of_round(library)
    if kind == ARTICLE:
        return {"published": _now(library), **_hands(library.content.articles)}
    known: dict[str, Any] = {"published": _now(library), "signed": _now(library)[:10]}
    if kind == _RECTIFICATION:
        # Who signs it is the unit's own party body, whose name nobody here knows.
        known |= {"units": [unit]} if unit else {}
        if round_ and unit:
            known |= _of_feedback(library, round_, unit)
        return known
    issuer = (round_.issuer if round_ else None) or library.settings.office
    others = [document for document in library.content.documents if document.kind != _RECTIFICATION]
    known |= {"issuer": issuer, **_hands(others)}
    if kind == "feedback" and round_:
        known["issues"] = [{"unit": unit.name, "items": []} for unit in round_.units]
    return known


def group_of(round_: Round, library: Library, unit: str) -> Group | None:
    """The group that inspects the unit, by whichever of its names."""
    wanted = _names(library, unit)
    return next((g for g in round_.groups if any(_names(library, one.name) & wanted for one in g.units)), None)


def _names(library: Library, name: str) -> frozenset[str]:
    known = library.unit(name)
    return frozenset({name, *((known.name, *known.aliases) if known else ())})


def _of_round(library: Library) -> Mapping[str, Any]:
    last = newest_round(library)
    known = {"term": str(last.term), "number": str(last.number + 1)} if last else {}
    return known | {
        "authority": (last.authority if last else None) or library.settings.authority,
        "issuer": (last.issuer if last else None) or library.settings.office,
    }


def _of_feedback(library: Library, round_: Round, unit: str) -> Mapping[str, Any]:
    """What the unit was told, and when: that is what it has to put right."""
    wanted = _names(library, unit)
    for document in library.content.documents:
        if document.round == round_.id:
            for issues in document.issues:
                if _names(library, issues.unit) & wanted:
                    told = {"delivered": issues.delivered.isoformat()} if issues.delivered else {}
                    return told | {"items": [{"issue": item} for item in issues.items]}
    return {}


def _hands(records: Iterable[Publication]) -> Mapping[str, Any]:
    """Through whose hands the newest record went: its source, its editor, its reviewers."""
    last = max(records, key=lambda record: record.published, default=None)
    if last is None:
        return {}
    hands = {"source": last.source, "editor": last.editor, "review": list(last.review)}
    return {key: value for key, value in hands.items() if value}


def _now(library: Library) -> str:
    return f"{library.moment:%Y-%m-%d %H:%M}"
