"""A file beside a record is no more public than the record."""

from pathlib import Path

import pytest
from PIL import Image

from built_site import BuiltSite, build
from site_tree import write_site
from tiny_site import ROUND, TEN, article, document

PICTURE = "![图：会场](%s)"
HIDDEN = {
    "docs/news/2026/draft.png",
    "docs/news/2026/名单.txt",
    "docs/news/2026/withdrawn.png",
    f"{TEN}/feedback.txt",
    "announcements/2027-03-next/plan.txt",
}
SHOWN = {
    "docs/news/2026/shown.png",
    "docs/news/2026/of-both.png",
    "docs/news/2026/of-nobody.png",
    f"{TEN}/notice.txt",
}


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    root = tmp_path_factory.mktemp("hidden-files")
    both = PICTURE % "of-both.png"
    withdrawn = "withdrawn: {date: 2026-11-22, reason: 内容有误}"
    files = {
        "docs/news/2026/a.md": article("2026-11-20", title="甲", body=f"{PICTURE % 'shown.png'}\n\n{both}"),
        "docs/news/2026/b.md": article("2026-11-19", "draft: true", "乙", f"{PICTURE % './draft.png'}\n\n{both}"),
        "docs/news/2026/c.md": article("2027-05-01", "publish_at: 2027-05-01", "丙", "[名单](%E5%90%8D%E5%8D%95.txt)"),
        "docs/news/2026/d.md": article("2026-11-18", withdrawn, "丁", PICTURE % "withdrawn.png"),
        f"{TEN}/round.yml": ROUND,
        f"{TEN}/notice.md": document("notice", "2024-03-11", "attachments: [notice.txt]"),
        f"{TEN}/feedback.md": document("feedback", "2024-06-11", "attachments: [feedback.txt]\ndraft: true"),
        "announcements/2027-03-next/round.yml": ROUND.replace("number: 10", "number: 11\ndraft: true"),
    }
    write_site(root, files)
    for file in (*HIDDEN, *SHOWN):
        if file.endswith(".png"):
            Image.new("L", (40, 40)).save(root / file)
        else:
            (root / file).write_text("甲", "utf-8")
    outcome = build(root, root / "site", strict=False)
    assert outcome.code == 0, outcome.said
    return BuiltSite(root / "site")


@pytest.mark.parametrize("file", sorted(SHOWN))
def test_what_a_public_record_names_is_public_and_what_nobody_names(site: BuiltSite, file: str) -> None:
    assert file.removeprefix("docs/") in site.files


@pytest.mark.parametrize("file", sorted(HIDDEN))
def test_what_only_a_draft_a_scheduled_or_a_withdrawn_record_names_is_nowhere(site: BuiltSite, file: str) -> None:
    assert [path for path in site.files if Path(path).name == Path(file).name] == []
