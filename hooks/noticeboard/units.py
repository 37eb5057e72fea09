"""The units that a site knows: those of the register, and those that only a round names."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from noticeboard.records.round import Round
from noticeboard.records.unit import Unit


@dataclass(frozen=True, slots=True)
class KnownUnit:
    """A unit with everything that finds it. `slug` is its part of an address: frozen in the register, else its name."""

    name: str
    aliases: tuple[str, ...] = ()
    category: str | None = None
    slug: str = ""

    @property
    def path(self) -> str:
        return f"complaints/units/{self.slug}"


@cache
def segment(text: str) -> str:
    """A text as one part of an address: letters of any script, digits and hyphens.

    Chinese stays Chinese, since a transcription could change with the library that makes it.
    """
    return re.sub(r"[^\w]+", "-", unicodedata.normalize("NFKC", text)).strip("-_").lower() or "-"


def known_units(register: Iterable[Unit], rounds: Iterable[Round]) -> tuple[KnownUnit, ...]:
    """The register's units in its order, then those that only rounds name, in the order of their first mention."""
    units = [KnownUnit(u.name, u.aliases, u.category, u.slug or segment(u.name)) for u in register]
    named = names_of(units)
    for round_ in rounds:
        for inspected in round_.units:
            if inspected.name not in named:
                named[inspected.name] = unit = KnownUnit(inspected.name, slug=segment(inspected.name))
                units.append(unit)
    return tuple(units)


def names_of(units: Iterable[KnownUnit]) -> dict[str, KnownUnit]:
    """Every name and alias → its unit; a name goes before another unit's alias."""
    units = tuple(units)
    aliases = {alias: unit for unit in units for alias in unit.aliases}
    return aliases | {unit.name: unit for unit in units}
