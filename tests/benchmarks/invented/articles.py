"""Articles: about 1,500 characters each, spread evenly over ten years up to the end of October 2026."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from random import Random

from yaml_text import Facts

from invented import names
from invented.documents import documents
from invented.prose import Writer, people, person
from invented.rounds import Round, in_words, rounds
from invented.units import register

FIRST_DAY = date(2016, 11, 2)
LAST_DAY = date(2026, 10, 31)
LINKED_EVERY = 3


@dataclass(frozen=True, slots=True)
class Article:
    """A news article; `facts` is its front matter in the words of the content format."""

    year: int
    slug: str
    facts: Facts
    body: str


def articles(records: int) -> Iterator[Article]:
    """As many articles as make, with the rounds' documents, `records` records; oldest first."""
    campaigns = rounds(records)
    starts = [each.start for each in campaigns]
    count = records - sum(1 for _ in documents(records))
    titles: set[str] = set()
    for index in range(count):
        day = LAST_DAY - (LAST_DAY - FIRST_DAY) * (count - 1 - index) // max(1, count)
        newest = bisect_right(starts, day)
        linked = campaigns[max(0, newest - 3) : newest] if index % LINKED_EVERY == 0 else ()
        made = _article(index, day, linked, titles)
        titles.add(made.facts["title"])
        yield made


def _article(index: int, day: date, linked: tuple[Round, ...], taken: set[str]) -> Article:
    """One article, of a title not yet taken; about one of the `linked` rounds if there are any."""
    rng = Random(f"article-{index}")
    round_facts: Facts = {}
    if linked:
        about = rng.choice(linked)
        inspected = rng.choice(about.groups)
        group = inspected.name
        unit, other = rng.sample([unit.name for unit in inspected.units], 2)
        round_facts = {"round": about.id, "units": [unit, other][: rng.randint(1, 2)]}
    else:
        group = f"县委第{in_words(rng.randint(1, 6))}巡察组"
        unit, other = (each.name for each in rng.sample(register(), 2))
    facts: Facts = {
        "title": _title(rng, unit, taken),
        "published": f"{day} {rng.randint(8, 17):02d}:{rng.randrange(60):02d}",
        "source": rng.choice(names.SOURCES),
        "authors": people(rng, 2),
        "editor": person(rng),
        "tags": rng.sample(names.TAGS, rng.randint(1, 3)),
    }
    body = Writer(rng, group, unit, other).article(rng.randint(1400, 1540))
    return Article(day.year, f"xuncha-{index + 1:05d}", facts | round_facts, body)


def _title(rng: Random, unit: str, taken: set[str]) -> str:
    parts = (names.TITLE_VERBS, names.TITLE_TOPICS, names.TITLE_TAILS)
    while (title := unit + "".join(map(rng.choice, parts))) in taken:
        pass
    return title
