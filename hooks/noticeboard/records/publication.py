"""What documents and articles have in common: when they were published, by whom checked, and what lies beside them."""

from typing import Annotated, Any

from pydantic import model_validator

from noticeboard.records.base import Model
from noticeboard.records.round import Withdrawn
from noticeboard.records.silence import CheckedRecord
from noticeboard.records.written import Alias, Flag, Moment, Names, OneOrMany, SitePath


class Attachment(Model):
    """A file beside the record, offered to readers under a title."""

    file: SitePath
    title: str | None = None

    @model_validator(mode="before")
    @classmethod
    def _just_the_file(cls, value: Any) -> Any:
        return {"file": value} if isinstance(value, str) else value


class Publication(CheckedRecord):
    """A text with an address. `path` is that address in the site, without slashes at its ends; `body` is Markdown."""

    path: str
    body: str = ""
    published: Moment
    updated: Moment | None = None
    change: str | None = None
    source: str | None = None
    editor: str | None = None
    review: Names = ()
    tags: Names = ()
    units: Names = ()
    attachments: Annotated[tuple[Attachment, ...], OneOrMany] = ()
    aliases: Annotated[tuple[Alias, ...], OneOrMany] = ()
    draft: Flag = False
    publish_at: Moment | None = None
    withdrawn: Withdrawn | None = None
