"""The words of the interface in one language: UI strings, and how dates, times and hours are written."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from functools import lru_cache
from itertools import chain
from pathlib import Path
from typing import Any

import yaml
from babel import Locale
from babel.dates import format_date, format_skeleton

from noticeboard.bilingual import Text
from noticeboard.records.fields import label
from noticeboard.records.written import When
from noticeboard.values.hours import Hours, format_hours


class Words:
    """The strings of `locales/<language>/`, called by key: `words("news.year", year=2018)`.

    A string may be a mapping `{one: …, other: …}`, chosen by `n`. A key that does not exist raises KeyError: that is a
    mistake in the program, not in the content.
    """

    def __init__(self, language: str, strings: Mapping[str, Any]) -> None:
        self.language = language
        self._strings = dict(_flattened(strings))
        self._locale = Locale.parse("zh_CN" if language == "zh" else "en_GB")
        # Dates repeat from page to page, and formatting one costs more than rendering a line.
        self._day = lru_cache(maxsize=None)(self._format_day)

    def __call__(self, key: str, **values: object) -> str:
        text = self._strings.get(key)
        if text is None:
            text = self._strings[f"{key}.one" if values.get("n") == 1 else f"{key}.other"]
        return text.format(**values) if values else text

    @property
    def keys(self) -> frozenset[str]:
        return frozenset(self._strings)

    def day(self, day: date) -> str:
        """A day in full: 2024年3月11日, 11 March 2024."""
        return self._day(day)

    def moment(self, when: When | datetime) -> str:
        """A day with the time of day, to the minute, where there is one."""
        at, timed = (when.at, when.timed) if isinstance(when, When) else (when, True)
        day = self._day(at.date())
        return self("site.moment", day=day, time=f"{at:%H:%M}") if timed else day

    def near(self, when: date) -> str:
        """A day, or a datetime's moment, that is too near to need its year: 3月11日 18:00, 11 Mar 18:00."""
        day = str(format_skeleton("MMMd", when, locale=self._locale))
        return self("site.moment", day=day, time=f"{when:%H:%M}") if isinstance(when, datetime) else day

    def hours(self, hours: Hours) -> str:
        """Hours of duty in their normal form; free text as it was written."""
        if self.language == "zh":
            return format_hours(hours)
        return format_hours(
            hours,
            workdays=self("hours.workdays"),
            daily=self("hours.daily"),
            around_the_clock=self("hours.around_the_clock"),
            weekdays=self("hours.weekdays").split(),
            days_to="–",
            days_joiner=", ",
            spans_joiner=", ",
            rules_joiner="; ",
        )

    def text(self, text: Text | str) -> str:
        """A bilingual text in this language; content stays as it is."""
        return text.said_in(self.language) if isinstance(text, Text) else text

    def label(self, key: str) -> str:
        """The label of a field."""
        return label(key).said_in(self.language)

    def _format_day(self, day: date) -> str:
        return str(format_date(day, "long", locale=self._locale))


def load_words(folder: Path, language: str) -> Words:
    """The words in `folder` for a theme's language: Chinese for any Chinese, English for all others.

    Each file of the language holds whole sections; no two hold the same one.
    """
    chosen = "zh" if language.startswith("zh") else "en"
    files = sorted((folder / chosen).glob("*.yml"))
    return Words(chosen, dict(chain.from_iterable(_sections(file) for file in files)))


def _sections(file: Path) -> Iterable[tuple[str, Any]]:
    sections: Mapping[str, Any] = yaml.safe_load(file.read_text("utf-8"))
    return sections.items()


def _flattened(strings: Mapping[str, Any], prefix: str = "") -> list[tuple[str, str]]:
    flat: list[tuple[str, str]] = []
    for key, value in strings.items():
        flat += _flattened(value, f"{prefix}{key}.") if isinstance(value, Mapping) else [(f"{prefix}{key}", str(value))]
    return flat
