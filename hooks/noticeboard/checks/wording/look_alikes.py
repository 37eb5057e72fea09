"""Characters that look like others and are none of them: no search finds, no phone dials what they stand in."""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache

from noticeboard.checks.wording.slip import HAN, Slip

# What PDF readers give for 一, 人, 长: the radicals of the Kangxi dictionary, and forms kept for old encodings.
_FORMS = re.compile("[⺀-⿕\uf900-\ufad9]")
_SIMPLE_FORMS = dict(
    zip(
        "⺁⺇⺍⺕⺝⺟⺫⺮⺳⺷⺼⺾⺿⻀⻅⻆⻉⻋⻌⻍⻎⻑⻓⻔⻘⻙⻚⻛⻜⻝⻠⻢⻣⻤⻥⻦⻧⻨⻩⻬⻮⻰⻳⻁⻄⻏⻊",
        "厂几⺍彐月母罒竹罓羊月艹艹艹见角讠车辶辶辶長长门青韦页风飞食饣马骨鬼鱼鸟卤麦黄齐齿龙龟虎西阝足",
        strict=True,
    )
)
"""Forms for which Unicode names no character of their own (Unicode's EquivalentUnifiedIdeograph)."""
_FOREIGN = re.compile("[Ͱ-ϿЀ-ԯ]")
_WORD = re.compile(r"[A-Za-z\u00c0-\u024fͰ-ϿЀ-ԯ]+")
_LATIN = re.compile(r"[A-Za-z]")
# Within a number: 2O24年, l3000000021, 0300-888OO15.
_IN_NUMBER = re.compile(r"(?<![A-Za-z0-9])(?=[0-9OoIl-]*[OoIl])[0-9OoIl][0-9OoIl-]+[0-9OoIl](?![A-Za-z0-9])")
_LETTER_LIKE_A_FIGURE = re.compile("[OoIl]")
_FIGURE_OF = str.maketrans("OoIl", "0011")
_YEAR_IN_WORDS = re.compile(r"[一二三四五六七八九〇○OoＯ０0ОоΟο零]{4}(?=年)")


def radicals(text: str) -> Iterator[Slip]:
    """A radical or an old form in place of a character, as PDF readers paste them."""
    for match in _FORMS.finditer(text):
        plain = _SIMPLE_FORMS.get(match[0]) or unicodedata.normalize("NFKC", match[0])
        if plain != match[0]:
            yield Slip(match.start(), match.end(), plain, _point(match[0]))


def foreign_letters(text: str) -> Iterator[Slip]:
    """A Greek or Cyrillic letter among Latin ones, or alone in place of one: хc1@example.com, А级."""
    if not _FOREIGN.search(text):
        return
    for word in _WORD.finditer(text):
        foreign = _FOREIGN.search(word[0])
        if not foreign or not _is_mixed_up(word, text):
            continue
        latin = "".join(_latin_of(char) or char for char in word[0])
        if not _FOREIGN.search(latin):
            yield Slip(word.start(), word.end(), latin, _point(foreign[0]))


def letters_in_numbers(text: str) -> Iterator[Slip]:
    """The letters O, o, I and l among figures."""
    if not _LETTER_LIKE_A_FIGURE.search(text):
        return
    for match in _IN_NUMBER.finditer(text):
        if _is_a_number(match[0]):
            yield Slip(match.start(), match.end(), match[0].translate(_FIGURE_OF))


def zeros_in_words(text: str) -> Iterator[Slip]:
    """A year in Chinese numerals whose zero is a circle, a letter or a figure: 二○二四年 (GB/T 15835: 〇)."""
    if "年" not in text:
        return
    for match in _YEAR_IN_WORDS.finditer(text):
        right = re.sub(r"[^一二三四五六七八九〇]", "〇", match[0])
        if right != match[0] and sum(char in "一二三四五六七八九" for char in match[0]) >= 2:
            yield Slip(match.start(), match.end(), right)


def _is_mixed_up(word: re.Match[str], text: str) -> bool:
    if _LATIN.search(word[0]):
        return True
    around = text[max(0, word.start() - 1) : word.start()] + text[word.end() : word.end() + 1]
    # α and β stand for themselves; a capital alone beside Chinese or a figure stands for its Latin twin.
    return len(word[0]) == 1 and word[0].isupper() and bool(re.search(rf"[{HAN}0-9]", around))


def _is_a_number(written: str) -> bool:
    """Whether figures with letters are meant as a number: O2O and I20 are names, 100l are litres."""
    figures = sum(map(str.isdigit, written))
    letters = len(written) - figures - written.count("-")
    if figures <= letters or figures < 2 or (written[-1] in "lI" and letters == 1):
        return False
    return written[0].isdigit() or figures >= 6


def _point(char: str) -> str:
    return f"U+{ord(char):04X}"


@cache
def _latin_of(char: str) -> str | None:
    """The Latin letter that looks like `char`, by Unicode's table of confusables."""
    # Imported here: its table takes a quarter of a second to read, and few texts hold a foreign letter.
    from confusable_homoglyphs import confusables

    found = confusables.is_confusable(char, greedy=True, preferred_aliases=["latin"])
    alike = (other["c"] for entry in found or () for other in entry["homoglyphs"])
    return next((letter for letter in alike if len(letter) == 1 and letter.isascii() and letter.isalpha()), None)
