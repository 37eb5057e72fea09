"""What every record is: frozen, closed to unknown fields, and knowing where it was written."""

from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict
from pydantic import Field as Setting

from noticeboard.records.origin import Origin


class Model(BaseModel):
    """A part of a record. Fields are what `records.fields` names; sequences are tuples."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True, arbitrary_types_allowed=True)


class Record(Model):
    """A thing that has a file of its own, or an entry of its own in a register."""

    origin: Annotated[Origin, Setting(exclude=True, repr=False)]

    def __hash__(self) -> int:
        return id(self)

    def __eq__(self, other: Any) -> bool:
        return self is other
