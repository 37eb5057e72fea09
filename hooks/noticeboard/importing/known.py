"""What a text surely means among the records of the site: its round, and the units of that round that it names."""

import re

from noticeboard.library import DatedRound, Library
from noticeboard.values.numerals import parse_number
from noticeboard.values.problem import BadValue
from noticeboard.values.traditional import simplify

_ROUND = re.compile(
    r"(?P<term>[一二三四五六七八九十百]{1,4}届)(?:中共)?(?P<place>[\u3400-\u9fff]{0,6}?)(?P<committee>[省市县区旗]委)第?(?P<number>首|[一二三四五六七八九十百]{1,4}|[0-9]{1,3})轮"
    r"(?:巡察)?(?:第?(?P<batch>首|[一二三四五六七八九十]{1,2}|[0-9]{1,2})批)?"
)
_PLACE = re.compile(r"(?:中共)?(?P<name>[\u3400-\u9fff]{2,8}[省市县区旗])委?")


def round_named(text: str, library: Library) -> DatedRound | None:
    """The one round that a report names by term and number, where it is about this office's area.

    Reports come from other counties, too, whose rounds have the same numbers.
    """
    place = _PLACE.match(library.settings.authority or "")
    if not place or place["name"] not in simplify(text):
        return None
    return round_by_number(text, library)


def round_by_number(text: str, library: Library) -> DatedRound | None:
    """The one round that a text names by term, number and batch; none where it names several, or another place's.

    A text that names the batch once means it wherever it names the round.
    """
    place = _PLACE.match(library.settings.authority or "")
    batches: dict[tuple[str, int], set[int]] = {}
    for match in _ROUND.finditer(simplify(text)):
        if match["place"] and not (place and match["place"] in place["name"]):
            return None
        told = batches.setdefault((f"{match['term']}{match['committee']}", _number(match["number"])), set())
        told |= {_number(match["batch"])} if match["batch"] else set()
    found = [dated for dated in library.rounds if _is_named(dated, batches)]
    return found[0] if len(found) == 1 else None


def _is_named(dated: DatedRound, batches: dict[tuple[str, int], set[int]]) -> bool:
    told = batches.get((str(dated.record.term), dated.record.number))
    return told is not None and (not told or dated.record.batch in told)


def units_named(text: str, dated: DatedRound) -> tuple[str, ...]:
    """The units of the round that the text names in full, in the round's order."""
    text = simplify(text)
    return tuple(unit.name for unit in dated.record.units if len(unit.name) > 3 and unit.name in text)


def tags_named(title: str, library: Library) -> tuple[str, ...]:
    """The tags of other articles that stand in the title word for word."""
    known = library.once(_tags)
    return tuple(tag for tag in known if tag in title)


def _tags(library: Library) -> tuple[str, ...]:
    return tuple(dict.fromkeys(tag for article in library.content.articles for tag in article.tags if len(tag) > 2))


def _number(text: str) -> int:
    try:
        return 1 if text == "首" else parse_number(text)
    except BadValue:
        return 0
