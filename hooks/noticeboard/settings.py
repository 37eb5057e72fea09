"""The site's settings: `extra.noticeboard` of mkdocs.yml, typed; and what the site generator itself is told."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import yaml
from pydantic import BeforeValidator
from pydantic import Field as Setting

from noticeboard.errors import Finding, Place, in_order
from noticeboard.reading.keys import Walk
from noticeboard.reading.text import read_text
from noticeboard.reading.validation import validated
from noticeboard.reading.yaml_nodes import child, compose
from noticeboard.records.base import Model, Record
from noticeboard.records.forms import digits
from noticeboard.records.origin import Origin
from noticeboard.records.written import Flag, GradeKey, Names, Number, OneOrMany, Url, bad, reading


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


class Checks(Model):
    """How the content is checked. `grades`: by the code of a check or the key of a family, off, warning or error.

    `feedback_days` is when the feedback is due, counted from the last day of the stationing. No confirmed rule names
    it (domain: due dates are settings): the default is half a year, within which a column must be updated anyway.
    `verified_days` is how long a channel counts as verified.
    `page_kb` and `picture_kb` are what a page may load, and a picture have at most, in thousands of bytes.
    `known` are numbers, addresses and hosts that are no channels, and that texts may name all the same. `release` is
    the git revision that was published last; without it, see `reading.released`.
    """

    grades: Mapping[str, GradeKey] = Setting(default_factory=dict)
    feedback_days: Number = 183
    verified_days: Number = 92
    page_kb: Number = 1500
    picture_kb: Number = 500
    known: Names = ()
    release: str | None = None


class Contact(Model):
    """How readers reach the office about the site."""

    phone: str | None = None
    email: str | None = None
    address: str | None = None
    postcode: str | None = None


class Settings(Record):
    """What the office says of itself and its site. Unset numbers render nothing.

    `reviewers` is the review policy: how many must have signed before publication (三审三校 is 3; 0 sets no policy).
    `official` are the addresses under which the site is genuine. `leave_to` is a page that says nothing of its reader.
    `share_pictures` is how many documents and articles, the newest, are shared with a picture of their own. Each new
    one costs a few milliseconds and about 20 kB, so that ten thousand would double the time of a first build.
    """

    authority: str
    office: str
    sponsor: str | None = None
    contact: Contact = Contact()
    timezone: Annotated[ZoneInfo, BeforeValidator(reading(_zone))] = ZoneInfo("Asia/Shanghai")
    icp: str | None = None
    police: Annotated[str | None, _digits(14), digits(14)] = None
    site_id: Annotated[str | None, _digits(10), digits(10)] = None
    columns: Columns = Columns()
    reviewers: Number = 0
    official: Annotated[tuple[Url, ...], OneOrMany] = ()
    leave_to: Url = "https://www.gov.cn/"
    checks: Checks = Checks()
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

    Where some cannot be read, the others hold; where none can, they are nobody's. So the content is checked all the
    same, as the office wants it checked: all problems at once.
    """
    file = config.name
    nobodys = _right_ones({}, Origin(file))
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
    data, origin = walk.plain(node, Settings), Origin(file, walk.lines)
    settings = validated(Settings, data, origin)
    if isinstance(settings, list):
        return _right_ones(data, origin), in_order([*walk.findings, *settings])
    return settings, in_order(walk.findings)


_NOBODYS = {"authority": "", "office": ""}


def _right_ones(data: Mapping[str, Any], origin: Origin) -> Settings:
    """The settings that are right, each for itself."""
    right = {k: v for k, v in data.items() if isinstance(validated(Settings, {**_NOBODYS, k: v}, origin), Settings)}
    return Settings.model_validate({**_NOBODYS, **right, "origin": origin})
