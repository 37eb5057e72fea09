"""Every record of the sample county, exported as a Word file and imported again, is the same record."""

import io
import zipfile
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from built_site import NOW, PROJECT
from noticeboard.commands.export import all_exported, bytes_of
from noticeboard.commands.site_records import site_library
from noticeboard.data_sheet import MODELS
from noticeboard.drafts.yaml_text import draft_text
from noticeboard.importing.drafting import imported
from noticeboard.importing.readers.files import read_bytes
from noticeboard.reading.record_files import RecordFiles


@cache
def exported() -> dict[str, Any]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("NOTICEBOARD_NOW", NOW)
        patch.delenv("SOURCE_DATE_EPOCH", raising=False)
        return {one.file: one for one in all_exported(site_library(PROJECT, "zh")[0])}


@pytest.mark.parametrize("file", exported())
def test_a_record_comes_back_from_word_as_it_was(file: str, tmp_path: Path) -> None:
    one = exported()[file]
    (draft,) = imported(read_bytes("it.docx", bytes_of(one, PROJECT))).drafts
    assert draft.kind == one.kind
    assert draft.todos == ()
    again = tmp_path / f"it{Path(file).suffix}"
    again.write_text(draft_text(draft, "zh"), "utf-8")
    assert as_read(tmp_path, again, one.kind) == as_read(PROJECT, PROJECT / file, one.kind)


def as_read(root: Path, path: Path, kind: str) -> dict[str, Any]:
    files = RecordFiles(root)
    if path.suffix == ".md":
        record = files.prose(path, MODELS[kind], {"path": "x", **({} if kind == "article" else {"round": "r"})})
    else:
        record = files.data(path, MODELS[kind], {"id": "r"})
    assert not files.findings
    data = record.model_dump()
    return {**data, "body": (data.get("body") or "").strip(), "draft": None}


def test_a_word_file_says_nothing_of_who_made_it_or_when() -> None:
    one = exported()["announcements/2024-03-round-10/notice.md"]
    data = bytes_of(one, PROJECT)
    assert data == bytes_of(one, PROJECT)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        core = archive.read("docProps/core.xml").decode()
    assert "python-docx" not in core
    assert "<dc:creator></dc:creator>" in core or "<dc:creator/>" in core
