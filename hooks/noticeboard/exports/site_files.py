"""All files of a site that are no pages."""

from noticeboard.exports.letter_docx import letter_docx
from noticeboard.exports.made_file import MadeFile
from noticeboard.exports.security_txt import security_txt
from noticeboard.library import Library
from noticeboard.words import Words


def site_files(library: Library, words: Words) -> tuple[MadeFile, ...]:
    """Every file that is made from records or settings, beside the pages."""
    makers = (security_txt, letter_docx)
    return tuple(file for make in makers for file in make(library, words))
