"""A preview's edition forgives drafts, whatever is wrong with them, and nothing else; a build forgives nothing."""

import os
import re
import shutil
from pathlib import Path
from unittest.mock import patch

import pytest

from built_site import NOW, PROJECT
from defects import DEFECTS, Case, write_case
from noticeboard.config import read_config
from noticeboard.edition import CONFIG_FILE, Edition, edit
from noticeboard.errors import BadContent, Severity
from noticeboard.problems import PROBLEMS
from site_tree import write_site
from test_samples import NOW as SAMPLES_NOW
from test_samples import SAMPLES
from tiny_site import ROUND, TEN, article, document

UNFINISHED = ROUND.replace("number: 10\n", "") + "draft: true\n"
A, B = "docs/news/2024/a.md", "docs/news/2024/b.md"


def edition_of(root: Path, now: str = NOW, *, preview: bool = True) -> Edition:
    with patch.dict(os.environ, NOTICEBOARD_NOW=now):
        return edit(root, root / "docs", read_config(root / CONFIG_FILE).site, preview=preview)


def errors_of(root: Path, *, preview: bool = True) -> list[str]:
    """Where there are errors that hold the site back."""
    with pytest.raises(BadContent) as bad:
        edition_of(root, preview=preview)
    return [str(finding.where) for finding in bad.value.findings if finding.severity is Severity.ERROR]


def said_of(edition: Edition, file: str) -> list[tuple[str, Severity]]:
    return [(finding.code, finding.severity) for finding in edition.warnings if finding.where.file == file]


def test_a_draft_that_lacks_something_is_left_out_with_a_warning_and_all_else_shows(tmp_path: Path) -> None:
    draft = article("2024-03-12", "draft: true").replace("published: 2024-03-12\n", "")
    edition = edition_of(write_site(tmp_path, {A: draft, B: article("2024-03-11")}))
    assert said_of(edition, A) == [("field-missing", Severity.WARNING)]
    assert edition.left_out == (A,)
    assert "news/2024/b.md" in edition.pages
    assert "news/2024/a.md" not in edition.pages
    assert "news/2024/a.md" in edition.hidden_sources(tmp_path / "docs", tmp_path)


def test_a_build_is_stopped_by_it(tmp_path: Path) -> None:
    draft = article("2024-03-12", "draft: true").replace("published: 2024-03-12\n", "")
    assert errors_of(write_site(tmp_path, {A: draft}), preview=False) == [f"{A}:2"]


def test_a_draft_that_can_be_read_shows_whatever_the_checks_say_of_it(tmp_path: Path) -> None:
    edition = edition_of(write_site(tmp_path, {A: article("2024-03-12", "draft: true", body="电话：0300-8880099。")}))
    assert said_of(edition, A) == [("contact-undeclared", Severity.WARNING)]
    assert edition.left_out == ()
    assert edition.pages["news/2024/a.md"].mark == "draft"


@pytest.mark.parametrize("said", ["draft: true", "草稿: 是", "草稿：是", 'draft: "yes"'])
def test_a_draft_that_is_no_yaml_is_one_all_the_same(tmp_path: Path, said: str) -> None:
    edition = edition_of(write_site(tmp_path, {A: f"---\ntitle：进驻\n{said}\nunits: [县教育局\n---\n正文。\n"}))
    assert edition.left_out == (A,)


@pytest.mark.parametrize("said", ["draft: false", "  draft: true", "# draft: true"])
def test_what_does_not_say_that_it_is_a_draft_is_none(tmp_path: Path, said: str) -> None:
    root = write_site(tmp_path, {A: f"---\ntitle: [进驻\n{said}\n---\n正文。\n\ndraft: true\n"})
    assert {place.partition(":")[0] for place in errors_of(root)} == {A}


def test_what_belongs_to_an_unfinished_round_waits_with_it_and_references_to_it_are_no_mistakes(tmp_path: Path) -> None:
    files = {
        f"{TEN}/round.yml": UNFINISHED,
        f"{TEN}/notice.md": document("notice", "2024-03-05", "draft: true"),
        f"{TEN}/feedback.md": document("feedback", "2024-06-05"),
        A: article("2024-03-12", "round: 2024-03-ten\nunits: [县教育局]"),
    }
    edition = edition_of(write_site(tmp_path, files))
    assert edition.left_out == tuple(f"{TEN}/{name}" for name in ("feedback.md", "notice.md", "round.yml"))
    assert said_of(edition, A) == []
    assert "news/2024/a.md" in edition.pages


def test_a_published_round_that_is_broken_is_an_error_and_so_is_its_document(tmp_path: Path) -> None:
    notice = document("notice", "2024-03-05").replace("published: 2024-03-05\n", "")
    broken = {f"{TEN}/round.yml": UNFINISHED.replace("draft: true\n", ""), f"{TEN}/notice.md": notice}
    assert errors_of(write_site(tmp_path, broken)) == [f"{TEN}/notice.md:2", f"{TEN}/round.yml:1"]


@pytest.mark.parametrize("published", [A, B])
def test_a_draft_gives_way_where_it_claims_the_address_of_another(tmp_path: Path, published: str) -> None:
    files = {file: article("2024-03-12", "aliases: [news/alt]") for file in (A, B)}
    (draft,) = set(files) - {published}
    files[draft] = article("2024-03-12", "aliases: [news/alt]\ndraft: true")
    edition = edition_of(write_site(tmp_path, files))
    assert said_of(edition, draft) == [("url-duplicate", Severity.WARNING)]
    assert said_of(edition, published) == []
    assert edition.left_out == (draft,)


@pytest.mark.parametrize("sample", [*SAMPLES, *DEFECTS], ids=lambda sample: sample.name)
def test_whatever_is_wrong_in_a_draft_holds_nothing_back(tmp_path: Path, sample: Path | Case) -> None:
    """Every mistake there is, in drafts: what holds the preview back is not in them, and pages can be made."""
    if isinstance(sample, Case):
        write_case(sample, tmp_path)
    else:
        shutil.copytree(sample, tmp_path, symlinks=True, dirs_exist_ok=True)
    (tmp_path / "locales").symlink_to(PROJECT / "locales")
    make_drafts(tmp_path)
    try:
        edition = edition_of(tmp_path, sample.now if isinstance(sample, Case) else SAMPLES_NOW)
    except BadContent as bad:
        errors = [f for f in bad.findings if f.severity is Severity.ERROR]
        assert not [f for f in errors if is_record(f.where.file) and f.code not in UNREAD], errors
    else:
        assert all(page.metadata() and page.view for page in edition.pages.values())
        assert all(file.content() is not None for file in edition.made.files)


UNREAD = {"name-unfit", *(code for code in PROBLEMS if code.startswith("file-"))}
"""Of these files nothing is known, so neither that they are drafts."""


def is_record(file: str) -> bool:
    return bool(re.fullmatch(r"announcements/[^/]+/(round\.yml|[^/]+\.md)|docs/news/.+\.md", file))


def make_drafts(root: Path) -> None:
    """Let every record say that it is a draft, unless it says already what it is."""
    for path in (path for path in root.rglob("*") if is_record(path.relative_to(root).as_posix()) and path.is_file()):
        text = path.read_bytes().decode("utf-8-sig", errors="surrogateescape")
        if not re.search(r"^(draft|草稿)", text, re.MULTILINE):
            begun = text.replace("---\n", "---\ndraft: true\n", 1)
            path.write_bytes((begun if begun != text else f"draft: true\n{text}").encode(errors="surrogateescape"))
