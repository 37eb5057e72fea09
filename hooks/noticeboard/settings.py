"""The site's settings: `extra.noticeboard` of mkdocs.yml, typed; and what the site generator itself is told."""

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import yaml
from pydantic import BeforeValidator

from noticeboard.errors import Finding, Place, in_order
from noticeboard.reading.keys import Walk
from noticeboard.reading.text import read_text
from noticeboard.reading.validation import validated
from noticeboard.reading.yaml_nodes import child, compose
from noticeboard.records.base import Model, Record
from noticeboard.records.origin import Origin
from noticeboard.records.written import Flag, Number, bad, reading


def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise bad("zone-unknown", value=name) from None


def _digits(count: int) -> BeforeValidator:
    def read(text: str) -> str:
        digits = "".join(char for char in text if char.isdigit())
        if len(digits) != count:
            raise bad("number-of-digits", value=text, count=str(count))
        return text.strip()

    return BeforeValidator(reading(read))


class Column(Model):
    """A column of the site. `fresh_days`: within how many days it should be updated (2019 检查指标)."""

    name: str | None = None
    description: str = ""
    keywords: str = ""
    fresh_days: Number


class Columns(Model):
    """The columns that the site rules look at; the limits are those of the 2019 检查指标 (domain: site rules)."""

    notices: Column = Column(fresh_days=183)
    news: Column = Column(fresh_days=14)
    complaints: Column = Column(fresh_days=366)


class Contact(Model):
    """How readers reach the office about the site."""

    phone: str | None = None
    email: str | None = None
    address: str | None = None
    postcode: str | None = None


class Settings(Record):
    """What the office says of itself and its site. Unset numbers render nothing.

    `reviewers` is the review policy: how many must have signed before publication (三审三校 is 3; 0 sets no policy).
    `share_pictures` is how many documents and articles, the newest, are shared with a picture of their own. Each new
    one costs a few milliseconds and about 20 kB, so that ten thousand would double the time of a first build.
    """

    authority: str
    office: str
    sponsor: str | None = None
    contact: Contact = Contact()
    timezone: Annotated[ZoneInfo, BeforeValidator(reading(_zone))] = ZoneInfo("Asia/Shanghai")
    icp: str | None = None
    police: Annotated[str | None, _digits(14)] = None
    site_id: Annotated[str | None, _digits(10)] = None
    columns: Columns = Columns()
    reviewers: Number = 0
    share_pictures: Number = 3000
    demo: Flag = False


@dataclass(frozen=True, slots=True)
class Site:
    """What the generator is told: the site's name, its address if it has one, and the language of its interface."""

    name: str
    url: str | None
    language: str


def read_settings(config: Path) -> tuple[Settings, tuple[Finding, ...]]:
    """The settings in mkdocs.yml at `config`, and what is wrong with them.

    Where they cannot be read, they are nobody's, so that the content can be checked all the same: all problems at once.
    """
    file = config.name
    nobodys = Settings(origin=Origin(file), authority="", office="")
    text = read_text(config, file)
    if isinstance(text, Finding):
        return nobodys, (text,)
    root, findings = compose(text, file)
    if root is None:
        return nobodys, tuple(findings or [Finding("file-empty", Place(file))])
    node = child(child(root, "extra"), "noticeboard")
    if not isinstance(node, yaml.MappingNode):
        return nobodys, (Finding("settings-missing", Place(file)),)
    walk = Walk(file, 1)
    settings = validated(Settings, walk.plain(node, Settings), Origin(file, walk.lines))
    if isinstance(settings, list):
        return nobodys, in_order([*walk.findings, *settings])
    return settings, in_order(walk.findings)
