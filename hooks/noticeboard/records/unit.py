"""A unit: in the register, where it has a name for good, and in a round, where a group inspects it."""

from typing import Any

from pydantic import model_validator

from noticeboard.records.base import Model
from noticeboard.records.silence import CheckedRecord
from noticeboard.records.written import InspectionKeys, Names, Slug


class Unit(CheckedRecord):
    """An entry of the register `units.yml`: the unit's name, other names that find it, and its category."""

    name: str
    aliases: Names = ()
    category: str | None = None
    slug: Slug | None = None

    @property
    def names(self) -> tuple[str, ...]:
        return (self.name, *self.aliases)


class InspectedUnit(Model):
    """A unit as a round inspects it: with what belongs to it, without what does not, and by which kinds."""

    name: str
    includes: str | None = None
    excludes: str | None = None
    types: InspectionKeys = ()

    @model_validator(mode="before")
    @classmethod
    def _a_bare_name(cls, value: Any) -> Any:
        return {"name": value} if isinstance(value, str) else value
