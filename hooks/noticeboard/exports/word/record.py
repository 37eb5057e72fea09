"""A record as a .docx: its title and text, signed, and its data as tables."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from noticeboard.data_sheet import HEADING, KIND, KIND_LABELS, SIGNATURE, SIGNED_BY_DATA, labelled, sections
from noticeboard.exports.word.paper import Paper
from noticeboard.exports.word.prose import write_prose
from noticeboard.signature import split_signature


def record_docx(
    kind: str, title: str, data: Mapping[str, Any], body: str, signature: tuple[str, ...], folder: Path
) -> bytes:
    """The bytes of the file. `data` is what the record's file says, by canonical keys; `title` what readers see.

    `signature` are the lines to sign with where the text is not signed itself; `folder` holds its pictures.
    """
    paper = Paper()
    paper.title(title)
    if subtitle := data.get("subtitle"):
        paper.subtitle(f"——{subtitle}")
    write_prose(paper, body, folder)
    sheet = {KIND: KIND_LABELS[kind], **labelled({key: value for key, value in data.items() if key != "kind"})}
    if signature and body.strip() and not split_signature(body)[1]:
        for line in signature:
            paper.signature(line)
        sheet[SIGNATURE] = SIGNED_BY_DATA
    paper.caption(HEADING)
    for section in sections(sheet):
        if section.heading:
            paper.caption(section.heading)
        paper.table(section.rows)
    return paper.bytes()
