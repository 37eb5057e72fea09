"""That one check does not apply to one record, and why; and the records for which that can be said."""

from typing import Annotated

from noticeboard.records.base import Model, Record
from noticeboard.records.written import OneOrMany


class Silence(Model):
    """A check, named by its code, that does not apply here. The reason is listed in every report."""

    code: str
    reason: str


class CheckedRecord(Record):
    """A record to which single checks may not apply."""

    checks: Annotated[tuple[Silence, ...], OneOrMany] = ()
