"""The names of new files. They are addresses for good (design: the content), so that they are made once and kept."""

from collections.abc import Mapping
from typing import Any

from pydantic import ValidationError

from noticeboard.drafts.slugs import free, slug_of
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
    path = f"announcements/{round_.id}/{stem}"
    alone = name or unit or DOCUMENT_KINDS[kind].single
    return f"{path}.md" if alone else free(path, ".md", taken.__contains__)


def article_file(data: Mapping[str, Any], library: Library, docs: str, slug: str = "") -> str:
    """The file of an article: after its title, as news/2027/jinzhu-caizhengju.md, unless it is given a name."""
    try:
        at = parse_when(str(data.get("published", "")))
    except BadValue:
        at = library.moment
    taken = {article.origin.file for article in library.content.articles}
    folder = f"{docs}/news/{at.year}"
    if slug:
        return f"{folder}/{slug}.md"
    return free(f"{folder}/{slug_of(str(data.get('title', ''))) or f'{at:%m%d}'}", ".md", taken.__contains__)


def _round_id(data: Mapping[str, Any]) -> str:
    try:
        start = Stationing.model_validate(data.get("stationing")).start
        number = parse_number(str(data.get("number", "")))
        batch = f"-batch-{parse_number(str(data['batch']))}" if data.get("batch") else ""
    except (ValidationError, BadValue):
        return _UNNAMED
    return f"{start:%Y-%m}-round-{number}{batch}"
