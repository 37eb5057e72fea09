"""Which detectors find what, and in which passages they look. Rules report it, and mending puts it right."""

from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from noticeboard.checks.wording.brackets import document_numbers, unbalanced
from noticeboard.checks.wording.chrome import page_chrome
from noticeboard.checks.wording.dictionary import Dictionary, Entry
from noticeboard.checks.wording.doubling import doubled_signs, doubled_words
from noticeboard.checks.wording.look_alikes import foreign_letters, letters_in_numbers, radicals, zeros_in_words
from noticeboard.checks.wording.misspellings import MISSPELLINGS
from noticeboard.checks.wording.names import blanks_in_a_name, blanks_in_names
from noticeboard.checks.wording.numbering import broken_rows, lost_ordinals
from noticeboard.checks.wording.slip import Slip
from noticeboard.checks.wording.spoken import Spoken
from noticeboard.checks.wording.traditional import traditional_characters
from noticeboard.checks.wording.widths import ascii_stops, full_width_figures, mixed_brackets, mixed_signs
from noticeboard.library import Library

Detector = Callable[[str], Iterator[Slip]]


class Finder(NamedTuple):
    """A detector, and where it looks: `of` says whether it is asked of a passage; `everywhere`, that it looks into
    code and addresses, too."""

    detect: Detector
    of: Callable[[Spoken], bool]
    everywhere: bool = False


def _anywhere(spoken: Spoken) -> bool:
    return True


def _in_bodies(spoken: Spoken) -> bool:
    return spoken.passage.is_body


def _in_names(spoken: Spoken) -> bool:
    return spoken.names_somebody


def _in_prose(spoken: Spoken) -> bool:
    return not spoken.names_somebody


def _in_simplified(spoken: Spoken) -> bool:
    return not spoken.names_somebody and not spoken.in_traditional


FINDERS: Mapping[str, tuple[Finder, ...]] = {
    "ordinal-lost": (Finder(lost_ordinals, _in_prose),),
    "row-broken": (Finder(broken_rows, _in_bodies),),
    "word-doubled": (Finder(doubled_words, _in_prose),),
    "signs-doubled": (Finder(doubled_signs, _in_prose),),
    "sign-width": (Finder(mixed_signs, _in_prose), Finder(ascii_stops, _in_prose)),
    "bracket-width": (Finder(mixed_brackets, _in_prose),),
    "figure-width": (Finder(full_width_figures, _anywhere),),
    "name-blank": (Finder(blanks_in_a_name, _in_names), Finder(blanks_in_names, _in_prose)),
    "page-chrome": (Finder(page_chrome, _in_bodies, everywhere=True),),
    "bracket-alone": (Finder(unbalanced, _in_prose),),
    "document-number": (Finder(document_numbers, _in_prose),),
    "look-alike": (Finder(radicals, _anywhere), Finder(foreign_letters, _anywhere, everywhere=True)),
    "letter-in-number": (Finder(letters_in_numbers, _anywhere),),
    "zero-in-words": (Finder(zeros_in_words, _anywhere),),
    "character-traditional": (Finder(traditional_characters, _in_simplified),),
    "word-misspelt": (Finder(MISSPELLINGS.slips, _in_prose),),
}
"""By the code of the problem. The office's own terms are found by `own_terms`."""


def slips(code: str, spoken: Spoken) -> Iterator[Slip]:
    """What the detectors of a problem find in a passage."""
    for finder in FINDERS[code]:
        if finder.of(spoken):
            yield from finder.detect(spoken.text if finder.everywhere else spoken.words)


def own_terms(library: Library) -> Dictionary:
    """The office's dictionary."""
    return library.once(_own_terms)


def _own_terms(library: Library) -> Dictionary:
    return Dictionary(
        Entry(wrong, term.right, term.unless, term.note or "") for term in library.content.terms for wrong in term.wrong
    )
