"""A document of a round: notice, withdrawal, correction, feedback or rectification."""

from collections.abc import Mapping
from decimal import ROUND_HALF_UP, Decimal
from typing import Annotated

from pydantic import Field as Setting

from noticeboard.records.base import Model
from noticeboard.records.channel import Channels
from noticeboard.records.kinds import DOCUMENT_KINDS, DocumentKind
from noticeboard.records.publication import Publication
from noticeboard.records.round import Deadline
from noticeboard.records.written import Amount, Day, DocumentKey, Number, OneOrMany


class UnitIssues(Model):
    """What the feedback told one unit: general issues, without names or amounts (domain: feedback)."""

    unit: str
    delivered: Day | None = None
    items: Annotated[tuple[str, ...], OneOrMany]


class Counts(Model):
    """A rectification in numbers: `recovered` in units of 10,000 yuan, `rate` in per cent, `dealt_with` in people."""

    total: Number
    done: Number
    in_progress: Number = 0
    not_done: Number = 0
    rate: Amount | None = None
    rules: Number | None = None
    recovered: Amount | None = None
    dealt_with: Mapping[str, Number] = Setting(default_factory=dict)

    @property
    def computed_rate(self) -> Decimal | None:
        """done ÷ total in per cent, to two decimals; None where there is nothing to divide by."""
        if not self.total:
            return None
        return (Decimal(self.done) * 100 / self.total).quantize(Decimal("0.01"), ROUND_HALF_UP)


class RectifiedItem(Model):
    """One issue and what was done about it."""

    area: str | None = None
    issue: str
    measures: str | None = None
    result: str | None = None


class Document(Publication):
    """A document of a round. `round` is the round's id: the folder that it lies in."""

    # Under this alias, which is no field, it cannot be written: the folder says it.
    round: Annotated[str, Setting(alias="folder")]
    kind: DocumentKey
    title: str | None = None
    issuer: str | None = None
    signed: Day | None = None
    deadline: Deadline | None = None
    issues: Annotated[tuple[UnitIssues, ...], OneOrMany] = ()
    delivered: Day | None = None
    counts: Counts | None = None
    items: Annotated[tuple[RectifiedItem, ...], OneOrMany] = ()
    index_number: str | None = None
    disclosure: str | None = None
    contact: Channels = ()

    @property
    def spec(self) -> DocumentKind:
        """What the table of kinds declares of this one."""
        return DOCUMENT_KINDS[self.kind]
