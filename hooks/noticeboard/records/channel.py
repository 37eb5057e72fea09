"""A channel: one way to report — and the standing bodies that accept reports at all times."""

import unicodedata
from typing import Annotated

from pydantic import BeforeValidator, field_validator
from pydantic import Field as Setting

from noticeboard.records.base import Model
from noticeboard.records.kinds import CHANNEL_KINDS, ChannelKind
from noticeboard.records.silence import CheckedRecord
from noticeboard.records.written import ChannelKey, Day, Flag, OneOrMany, WrittenAs, read_hours
from noticeboard.values.hours import Hours


class WrittenHours(Model):
    """Hours of duty written as a mapping: on which days, from and to what time."""

    days: str = ""
    from_: Annotated[str, Setting(alias="from")] = ""
    to: str = ""


class Channel(Model):
    """One way to report. Which of `value`, `place` and `places` holds where to turn is the kind's to say."""

    type: ChannelKey
    value: str | None = None
    postcode: str | None = None
    addressee: str | None = None
    places: Annotated[tuple[str, ...], OneOrMany] = ()
    place: str | None = None
    hours: Annotated[Hours | None, WrittenAs(WrittenHours), BeforeValidator(read_hours)] = None
    verified: Day | None = None
    qr: Flag = False
    name: str | None = None
    note: str | None = None

    @field_validator("value", "postcode")
    @classmethod
    def _half_width(cls, value: str | None) -> str | None:
        # A full-width digit or sign in a number, an address or a link is never meant.
        return unicodedata.normalize("NFKC", value).strip() if value else value

    @property
    def spec(self) -> ChannelKind:
        """What the table of kinds declares of this one."""
        return CHANNEL_KINDS[self.type]

    @property
    def dialled(self) -> str:
        """The value as a device takes it: a number without the blanks and hyphens that people read by."""
        value = self.value or ""
        return value.replace(" ", "").replace("-", "") if self.spec.scheme in ("tel", "sms") else value

    @property
    def lines(self) -> tuple[str, ...]:
        """What is written of it, one line each: the number, the address, or every place."""
        where = getattr(self, self.spec.address)
        return where if isinstance(where, tuple) else (where,)

    @property
    def link(self) -> str | None:
        """What a touch opens, by the scheme of its kind; None where there is nothing to touch."""
        scheme = self.spec.scheme
        return self.value if scheme == "https" else f"{scheme}:{self.dialled}" if scheme else None


Channels = Annotated[tuple[Channel, ...], OneOrMany]


class Body(CheckedRecord):
    """A body that accepts reports at all times, what it accepts, and its standing channels."""

    name: str
    matters: Annotated[tuple[str, ...], OneOrMany]
    note: str | None = None
    channels: Channels
