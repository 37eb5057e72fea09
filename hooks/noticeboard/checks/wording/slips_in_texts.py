"""Rules on wording: what the detectors find is a finding here, and what `noticeboard check --fix` mends."""

from collections.abc import Callable, Iterator

from noticeboard.bilingual import Text
from noticeboard.checks.wording.finders import own_terms, slips
from noticeboard.checks.wording.slip import Slip
from noticeboard.checks.wording.spoken import spoken
from noticeboard.errors import Finding, Params
from noticeboard.library import Library

_SHOWN = 30  # characters of what was found that a message repeats


def an_ordinal_has_its_number(library: Library) -> Iterator[Finding]:
    """第巡察组 says nobody which group (domain: defects, lost digits)."""
    return _found(library, "ordinal-lost")


def ordinals_follow_one_another(library: Library) -> Iterator[Finding]:
    """二、 follows 一、: where it does not, a part of the text is lost or stands twice."""
    return _found(library, "row-broken", lambda slip: {"before": slip.note})


def no_word_stands_twice(library: Library) -> Iterator[Finding]:
    """巡察巡察组 (domain: defects, doubled words). Words that are doubled on purpose stay silent."""
    return _found(library, "word-doubled")


def no_sign_stands_twice(library: Library) -> Iterator[Finding]:
    """Two signs where one belongs: a word between them was deleted."""
    return _found(library, "signs-doubled")


def signs_are_of_one_width(library: Library) -> Iterator[Finding]:
    """A text keeps to full-width signs, or to half-width ones (domain: both occur)."""
    return _found(library, "sign-width")


def brackets_are_of_one_width(library: Library) -> Iterator[Finding]:
    """A bracket closes in the width in which it opened."""
    return _found(library, "bracket-width")


def figures_are_of_half_width(library: Library) -> Iterator[Finding]:
    """Figures are of half width, as everywhere else in the text: nothing finds or dials the others."""
    return _found(library, "figure-width")


def a_name_holds_no_blank(library: Library) -> Iterator[Finding]:
    """张 彪 is how a name was spread over three columns of a printed page (domain: defects)."""
    return _found(library, "name-blank")


def a_text_holds_nothing_of_its_page(library: Library) -> Iterator[Finding]:
    """Buttons, counters and paths of another page are no part of its text (domain: defects, page chrome)."""
    return _found(library, "page-chrome", lambda slip: {"value": slip.note})


def brackets_and_quotes_are_pairs(library: Library) -> Iterator[Finding]:
    """What opens closes: a lost quotation mark changes who says what."""
    return _found(library, "bracket-alone", lambda slip: {"around": slip.note})


def a_document_number_is_written_right(library: Library) -> Iterator[Finding]:
    """青委发〔2024〕3号: the year is whole, and in hexagonal brackets (GB/T 9704-2012)."""
    return _found(library, "document-number")


def characters_are_what_they_look_like(library: Library) -> Iterator[Finding]:
    """A radical from a PDF or a Cyrillic letter looks right, and no search and no screen reader takes it so."""
    return _found(library, "look-alike", lambda slip: {"point": slip.note})


def numbers_hold_no_letters(library: Library) -> Iterator[Finding]:
    """O and l among figures: nobody can dial them."""
    return _found(library, "letter-in-number")


def a_year_in_words_has_a_right_zero(library: Library) -> Iterator[Finding]:
    """二〇二四年 (GB/T 15835-2011)."""
    return _found(library, "zero-in-words")


def a_simplified_text_is_simplified(library: Library) -> Iterator[Finding]:
    """Single traditional characters come from input methods and old files; whole traditional copies are meant."""
    return _found(library, "character-traditional")


def words_are_spelt_right(library: Library) -> Iterator[Finding]:
    """Serious wording errors are a veto of the 2019 检查指标; those listed are wrong in every text."""
    return _found(library, "word-misspelt")


def words_are_the_offices_own(library: Library) -> Iterator[Finding]:
    """The office's dictionary says how it calls a thing (announcements/terms.yml)."""
    dictionary = own_terms(library)
    for text in spoken(library) if library.content.terms else ():
        for slip in dictionary.slips(text.words):
            params: Params = {
                "value": text.passage.text[slip.start : slip.end],
                "note": Text(f"（{slip.note}）" if slip.note else "", f" ({slip.note})" if slip.note else ""),
                "hint": Text(f"改成“{slip.right}”", f"write “{slip.right}”") if slip.right else _REWORD,
            }
            yield Finding("term-unfit", text.passage.at(slip.start), params)


_REWORD = Text("删去，或换一个说法", "delete it, or say it in other words")


def _found(library: Library, code: str, say: Callable[[Slip], dict[str, str]] = lambda slip: {}) -> Iterator[Finding]:
    for text in spoken(library):
        for slip in slips(code, text):
            value = text.passage.text[slip.start : slip.end]
            params: Params = {"value": value[:_SHOWN], "right": (slip.right or "")[:_SHOWN], **say(slip)}
            yield Finding(code, text.passage.at(slip.start), params)
