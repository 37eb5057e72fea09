"""Rounds: when they ran, which groups inspected which units, and how those could be reached."""

from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from random import Random

from yaml_text import Facts

from invented.units import Unit, register

AUTHORITY = "中共青禾县委"
ISSUER = "中共青禾县委巡察工作领导小组办公室"
FIRST_DAY = date(2016, 11, 1)
LAST_CLOSED_START = date(2026, 1, 10)
OPEN_START = date(2026, 9, 7)
NEW_TERM = date(2021, 11, 1)
ROUND_EVERY = 50
OPEN_EVERY = 50
GROUPS = 3
ROOM_PER_GROUP = 5
_DIGITS = "零一二三四五六七八九十"
_KINDS = ("常规巡察", "常规巡察", "专项巡察", "机动巡察", "提级巡察")


@dataclass(frozen=True, slots=True)
class Group:
    """An inspection group in one round."""

    name: str
    units: tuple[Unit, ...]
    channels: tuple[Facts, ...]


@dataclass(frozen=True, slots=True)
class Round:
    """One campaign; `closed` says whether its stationing had ended long before the benchmark's moment."""

    id: str
    index: int
    term: str
    number: int
    kind: str
    start: date
    end: date
    deadline: date
    closed: bool
    groups: tuple[Group, ...]

    @property
    def title(self) -> str:
        """As the office would call it."""
        return f"{self.term}第{in_words(self.number)}轮巡察"

    @property
    def units(self) -> list[Unit]:
        """The units of all groups; each stands once."""
        return [unit for group in self.groups for unit in group.units]


def in_words(number: int) -> str:
    """A number up to 99 in Chinese numerals, a larger one in digits."""
    if number > 99:
        return str(number)
    tens, ones = divmod(number, 10)
    if not tens:
        return _DIGITS[ones]
    return ("" if tens == 1 else _DIGITS[tens]) + "十" + (_DIGITS[ones] if ones else "")


@cache
def rounds(records: int) -> tuple[Round, ...]:
    """The rounds of a corpus of `records` records, oldest first; about one in fifty is open, and at least one."""
    count = max(1, round(records / ROUND_EVERY))
    still_open = max(1, count // OPEN_EVERY)
    closed = count - still_open
    made: list[Round] = []
    numbers: dict[str, int] = {}
    for index in range(count):
        if index < closed:
            start = FIRST_DAY + (LAST_CLOSED_START - FIRST_DAY) * index // max(1, closed - 1)
        else:
            start = OPEN_START + timedelta(days=(index - closed) % 5 * 7)
        term = "五届县委" if start < NEW_TERM else "六届县委"
        numbers[term] = numbers.get(term, 0) + 1
        made.append(_round(index, term, numbers[term], start, closed=index < closed))
    return tuple(made)


def _round(index: int, term: str, number: int, start: date, *, closed: bool) -> Round:
    rng = Random(f"round-{index}")
    end = start + timedelta(days=rng.randint(60, 75) if closed else rng.randint(75, 80))
    return Round(
        id=f"{start:%Y-%m}-round-{index + 1:03d}",
        index=index,
        term=term,
        number=number,
        kind=rng.choice(_KINDS),
        start=start,
        end=end,
        deadline=end - timedelta(days=rng.randint(3, 6)),
        closed=closed,
        groups=tuple(_group(rng, index, place) for place in range(GROUPS)),
    )


def _group(rng: Random, index: int, place: int) -> Group:
    """Three to five units taken in turn from the shuffled register, so that neighbouring rounds share none."""
    order = _shuffled_register()
    first = (index * GROUPS + place) * ROOM_PER_GROUP
    units = tuple(order[(first + i) % len(order)] for i in range(rng.randint(3, ROOM_PER_GROUP)))
    serial = (index * GROUPS + place) % 1000
    hours = "工作日 08:30-12:00, 14:30-18:00"
    channels: list[Facts] = [
        {"type": "phone", "value": f"0300-888{serial:04d}", "hours": hours},
        {"type": "sms", "value": f"13000000{serial:03d}"},
        {"type": "email", "value": f"xuncha{serial:03d}@example.com"},
        {"type": "post", "value": f"青禾县{1000 + serial}号邮政专用信箱", "postcode": "000403"},
        {"type": "box", "places": [f"{unit.name}大门东侧" for unit in units] + ["县政务中心一楼大厅"]},
    ]
    if place == 0:
        channels.append({"type": "visit", "place": f"县行政中心2号楼{401 + serial % 9}室", "hours": hours})
    return Group(f"县委第{in_words(place + 1)}巡察组", units, tuple(channels))


@cache
def _shuffled_register() -> tuple[Unit, ...]:
    units = list(register())
    Random("register").shuffle(units)
    return tuple(units)
