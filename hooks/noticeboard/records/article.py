"""An article: news on the rounds."""

from typing import Annotated

from noticeboard.records.base import Model
from noticeboard.records.publication import Publication
from noticeboard.records.written import Day, LevelKey, Names, OneOrMany, Url


class Placement(Model):
    """That another medium carried the article."""

    medium: str
    level: LevelKey | None = None
    url: Url | None = None
    date: Day | None = None


class Article(Publication):
    """News on the rounds. `round` is the id of the round that it reports on."""

    title: str
    subtitle: str | None = None
    authors: Names = ()
    correspondents: Names = ()
    photographers: Names = ()
    round: str | None = None
    placements: Annotated[tuple[Placement, ...], OneOrMany] = ()
