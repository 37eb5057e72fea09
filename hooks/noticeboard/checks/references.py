"""Rules on references: what a record names exists."""

import difflib
from collections.abc import Iterable, Iterator

from noticeboard.bilingual import Text
from noticeboard.errors import Finding, Params, Place
from noticeboard.library import Library


def _hint(name: str, known: Iterable[str], otherwise: Text) -> Text:
    """The nearest known name, or what else to do."""
    nearest = difflib.get_close_matches(name, known, n=1, cutoff=0.5)
    if nearest:
        return Text(f"是不是想写“{nearest[0]}”？", f"did you mean “{nearest[0]}”?")
    return otherwise


def rounds_that_are_named_exist(library: Library) -> Iterator[Finding]:
    """The round that an article reports on has a folder."""
    known = {round_.id for round_ in library.content.rounds} | library.content.unread
    for article in library.content.articles:
        if article.round and article.round not in known:
            otherwise = Text(
                "写 announcements/ 下轮次文件夹的名字，或删去这一行",
                "write the name of a round's folder in announcements/, or delete the line",
            )
            params: Params = {"round": article.round, "hint": _hint(article.round, known, otherwise)}
            yield Finding("round-unknown", article.origin.at("round"), params)


def units_that_are_named_exist(library: Library) -> Iterator[Finding]:
    """A unit that an article names is in the register or in a round."""
    if library.content.unread:
        # A round that could not be read may be the one that knows the unit: report its own errors first.
        return
    names = _all_names(library)
    for article in library.content.articles:
        for n, name in enumerate(article.units):
            if name not in names:
                otherwise = Text("核对名称，或先在 units.yml 里登记", "check the name, or enter it in units.yml")
                yield _unknown("unit-unknown", article.origin.at("units", n), name, names, otherwise)


def a_decision_leads_to_a_body(library: Library) -> Iterator[Finding]:
    """The body that a matter goes to is one of those whose channels stand in the same file."""
    known = [body.name for body in library.content.bodies]
    for decision in library.content.decisions:
        if decision.turn_to not in known:
            otherwise = Text("写 bodies 里列出的机关名称", "write the name of one of the `bodies`")
            params: Params = {"body": decision.turn_to, "hint": _hint(decision.turn_to, known, otherwise)}
            yield Finding("body-unknown", decision.origin.at("turn_to"), params)


def units_of_a_document_are_units_of_its_round(library: Library) -> Iterator[Finding]:
    """Feedback and rectification speak of units that the round inspected."""
    rounds = {round_.id: round_ for round_ in library.content.rounds}
    for document in library.content.documents:
        round_ = rounds.get(document.round)
        if round_ is None:
            continue
        inspected = {_canonical(library, unit.name) for unit in round_.units}
        shown = [unit.name for unit in round_.units]
        otherwise = Text("只写本轮 round.yml 里列出的单位", "name units that the round's round.yml lists")
        places = [(name, document.origin.at("units", n)) for n, name in enumerate(document.units)]
        places += [(issues.unit, document.origin.at("issues", n, "unit")) for n, issues in enumerate(document.issues)]
        for name, place in places:
            if _canonical(library, name) not in inspected:
                yield _unknown("unit-not-in-round", place, name, shown, otherwise)


def _canonical(library: Library, name: str) -> str:
    known = library.unit(name)
    return known.name if known else name


def _all_names(library: Library) -> set[str]:
    """Every name that finds a unit, whether or not its round may be shown yet."""
    registered = {name for unit in library.content.units for name in unit.names}
    return registered | {unit.name for round_ in library.content.rounds for unit in round_.units}


def _unknown(code: str, place: Place, name: str, known: Iterable[str], otherwise: Text) -> Finding:
    return Finding(code, place, {"unit": name, "hint": _hint(name, known, otherwise)})
