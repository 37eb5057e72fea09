"""A text in the two languages of the house: Chinese first, English beside it."""

from typing import NamedTuple


class Text(NamedTuple):
    """One text, said in Chinese and in English."""

    zh: str
    en: str

    def said_in(self, language: str) -> str:
        """The text in `language`; Chinese for any language but English."""
        return self.en if language == "en" else self.zh
