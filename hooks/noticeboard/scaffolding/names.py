"""The names of new files. They are addresses for good (design: the content), so that they are made once and kept."""

from collections.abc import Mapping
from itertools import count
from typing import Any

from pydantic import ValidationError

from noticeboard.library import Library
from noticeboard.reading.content import ROUND_FILE
from noticeboard.records.kinds import DOCUMENT_KINDS
from noticeboard.records.round import Round, Stationing
from noticeboard.units import segment
from noticeboard.values.dates import parse_when
from noticeboard.values.numerals import parse_number
from noticeboard.values.problem import BadValue

_UNNAMED = "new"
"""What a record is called until that is known of which its name is made; then its values are wrong anyway."""


def round_file(data: Mapping[str, Any], id_: str = "") -> str:
    """The file of a round: in a folder as 2027-03-round-16, or of the id that the office gives."""
    return f"announcements/{id_ or _round_id(data)}/{ROUND_FILE}"


def document_file(kind: str, round_: Round, library: Library, unit: str = "", name: str = "") -> str:
    """The file of a document: notice.md, rectification-jiaoyuju.md; correction-2.md where there is a correction."""
    known = library.unit(unit)
    stem = name or (f"{kind}-{known.slug if known else segment(unit)}" if unit else kind)
    taken = {document.origin.file for document in library.content.documents}
    folder = f"announcements/{round_.id}"
    return f"{folder}/{stem}.md" if name or DOCUMENT_KINDS[kind].single or unit else _free(f"{folder}/{stem}", taken)


def article_file(data: Mapping[str, Any], library: Library, docs: str, slug: str = "") -> str:
    """The file of an article: by its day, as news/2027/0308.md, unless it is given a name.

    Chinese titles are not transcribed: that would depend on a library, and an address may not.
    """
    try:
        at = parse_when(str(data.get("published", "")))
    except BadValue:
        at = library.moment
    taken = {article.origin.file for article in library.content.articles}
    folder = f"{docs}/news/{at.year}"
    return f"{folder}/{slug}.md" if slug else _free(f"{folder}/{at:%m%d}", taken)


def _free(stem: str, taken: set[str]) -> str:
    names = (f"{stem}{f'-{n}' if n > 1 else ''}.md" for n in count(1))
    return next(name for name in names if name not in taken)


def _round_id(data: Mapping[str, Any]) -> str:
    try:
        start = Stationing.model_validate(data.get("stationing")).start
        number = parse_number(str(data.get("number", "")))
        batch = f"-batch-{parse_number(str(data['batch']))}" if data.get("batch") else ""
    except (ValidationError, BadValue):
        return _UNNAMED
    return f"{start:%Y-%m}-round-{number}{batch}"
