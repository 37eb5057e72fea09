"""Rules on what published files tell of people: where a picture was taken, who wrote a document."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from noticeboard.bilingual import Text
from noticeboard.checks.file_types import ending_of
from noticeboard.checks.office_files import ENDINGS, OfficeFacts, office_facts
from noticeboard.errors import Finding, Place
from noticeboard.library import Library
from noticeboard.picture_facts import ENDINGS as PICTURES
from noticeboard.picture_facts import PictureFacts, picture_facts
from noticeboard.values.secrets import struck_out

# What programs write where nobody entered a name, and whole bodies: neither is a person.
_NOBODY = re.compile(
    r"(?:microsoft|windows|office|wps|kingsoft|adobe|acrobat|libreoffice|openpyxl|python-docx|apache|canon|nikon|apple|"
    r"administrators?|admin|users?|owner|author|guest|unknown|default|pc|lenovo|dell|hp|asus|huawei|xiaomi|xerox|system|"
    r"dreamsummit|think(?:pad|centre)?|微软|用户|作者|系统|未知|无|中国|计算机|电脑|雨林木风|深度|番茄花园|china|un-named|unnamed|"
    r"un ?known|[\W\d_]|©|\(c\)|copyright|all rights reserved|版权所有)*",
    re.IGNORECASE,
)
_BODY = re.compile(
    r".*(?:局|办|委|部|组|院|中心|科|室|厅|公司|政府|学校|大学|中学|小学|站|处|会|所|社|团|队|网|台|报|集团|银行|Ltd\.?|Inc\.?|Office|Center)"
    r"(?:[（(].*[)）])?",
    re.IGNORECASE,
)


def no_picture_tells_where_it_was_taken(library: Library) -> Iterator[Finding]:
    """Pictures carry no coordinates: they lead to a home, or to who was talked to (domain: strip EXIF and GPS)."""
    for file, facts in library.once(_pictures).items():
        if facts.located:
            yield Finding("picture-located", Place(file))


def no_picture_tells_who_took_it(library: Library) -> Iterator[Finding]:
    """Pictures carry no names of people; that of the office or a newspaper may stay."""
    for file, facts in library.once(_pictures).items():
        for name in _people(facts.named):
            yield Finding("picture-author", Place(file), {"value": struck_out(name, 1, 0)})


def no_picture_tells_of_its_device(library: Library) -> Iterator[Finding]:
    """Pictures carry no device, number or hour (domain: strip EXIF); where they carry more, that is said alone."""
    for file, facts in library.once(_pictures).items():
        if facts.traced and not facts.located:
            yield Finding("picture-traced", Place(file))


def no_document_tells_who_wrote_it(library: Library) -> Iterator[Finding]:
    """Documents carry no names of people in their properties (domain: strip author names)."""
    for file, facts in library.once(documents).items():
        for name in _people(facts.authors):
            yield Finding("document-author", Place(file), {"value": struck_out(name, 1, 0)})


def no_document_tells_how_it_was_made(library: Library) -> Iterator[Finding]:
    """Documents carry no comments and no tracked changes: both name their writers, and show what was struck out."""
    for file, facts in library.once(documents).items():
        if facts.remarks:
            yield Finding("document-remarks", Place(file), {"kind": Text("批注", "comments")})
        if facts.revisions:
            yield Finding("document-remarks", Place(file), {"kind": Text("修订痕迹", "tracked changes")})


def documents(library: Library) -> Mapping[str, OfficeFacts]:
    """What every published document tells, by its path."""
    files = library.content.files
    return {file: facts for file, path in files.items() if (facts := _document(path)) is not None}


def _document(path: Path) -> OfficeFacts | None:
    ending = ending_of(path.name)
    try:
        return office_facts(path, ending) if ending in ENDINGS else None
    except OSError:
        return None  # that it cannot be read is another rule's finding


def _pictures(library: Library) -> Mapping[str, PictureFacts]:
    files = library.content.files
    return {file: facts for file, path in files.items() if (facts := _picture(path)) is not None}


def _picture(path: Path) -> PictureFacts | None:
    try:
        return picture_facts(path) if ending_of(path.name) in PICTURES else None
    except OSError:
        return None


def _people(names: tuple[str, ...]) -> Iterator[str]:
    return (name for name in names if not _NOBODY.fullmatch(name) and not _BODY.fullmatch(name))
