"""The cards of a site: one for each unit inspected now or soon, and one of the standing bodies for all others."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from noticeboard import taking
from noticeboard.exports.made_file import MadeFile
from noticeboard.exports.sharing.fonts import Fonts
from noticeboard.exports.taken.card import Card, standing_card, unit_card
from noticeboard.exports.taken.card_page import card_page
from noticeboard.exports.taken.card_print import CardPrinter
from noticeboard.library import Library
from noticeboard.words import Words


def cards(library: Library, words: Words) -> Iterator[tuple[str, Card]]:
    """Each card with its address, which lacks only the ending of a file."""
    if library.bodies:
        yield taking.CARD_OF_ALL, standing_card(library, words)
    for unit in library.units:
        inspections = [i for i in library.inspections_of(unit) if i.round.of_use]
        if inspections:
            yield taking.card_of(unit), unit_card(library, words, unit, inspections)


@dataclass(frozen=True, slots=True)
class CardFiles:
    """The files of all cards, and the addresses of those that cannot be printed."""

    files: tuple[MadeFile, ...]
    unprinted: tuple[str, ...]


def card_files(library: Library, words: Words, fonts: Fonts | None) -> CardFiles:
    """Each card as a page and, where the fonts have all of its characters, as a print."""
    printer = CardPrinter(library, words, fonts) if fonts else None
    # Prints take far longer than pages: each kind by itself can be shared out evenly.
    pages: list[MadeFile] = []
    prints: list[MadeFile] = []
    unprinted: list[str] = []
    for path, card in cards(library, words):
        pages.append(MadeFile(f"{path}.html", partial(card_page, card, words)))
        if printer and not printer.lacks(card):
            prints.append(MadeFile(f"{path}.pdf", partial(printer.pdf, card)))
        else:
            unprinted.append(path)
    return CardFiles((*pages, *prints), tuple(unprinted))
