"""A build that must not be published says why in one line each, and leaves the last good site as it was."""

import re
from pathlib import Path

import pytest

from built_site import BuiltSite, Outcome, build
from site_tree import change
from tiny_site import ONE_ARTICLE

FINDING = re.compile(r"^(ERROR|WARNING) +-  noticeboard: (?P<where>\S+:\d+): (?P<what>.+) — (?P<remedy>.+)$", re.M)


def refused(root: Path, **options: bool) -> Outcome:
    """Build again, and hold that it was refused in words and left no trace."""
    before = BuiltSite(root / "site").contents()
    around = {path.name for path in root.iterdir()}
    outcome = build(root, root / "site", **options)
    assert outcome.code != 0
    assert "Traceback" not in outcome.said
    assert BuiltSite(root / "site").contents() == before
    assert {path.name for path in root.iterdir()} == around
    return outcome


@pytest.mark.parametrize("strict", [True, False])
def test_an_error_in_the_content_stops_the_build(published: Path, strict: bool) -> None:
    change(published / ONE_ARTICLE, "2026-11-20", "2026-13-20")
    outcome = refused(published, strict=strict)
    (finding,) = FINDING.finditer(outcome.said)
    assert finding["where"] == f"{ONE_ARTICLE}:3"
    assert "2026-13-20" in finding["what"]


def test_all_errors_are_said_at_once_in_the_order_of_files_and_lines(published: Path) -> None:
    (published / ONE_ARTICLE).write_text("---\ntitel: 进驻\npublished: 昨天\n---\n正文\n", "utf-8")
    (published / "docs/news/2026/b.md").write_text("没有抬头\n", "utf-8")
    outcome = refused(published)
    assert [f["where"] for f in FINDING.finditer(outcome.said)] == [
        f"{ONE_ARTICLE}:2",
        f"{ONE_ARTICLE}:3",
        "docs/news/2026/b.md:1",
    ]
    assert "3 处错误" in outcome.said


def test_a_strict_build_is_stopped_by_a_warning(published: Path) -> None:
    change(published / ONE_ARTICLE, "source: 青禾县", "source:")
    outcome = refused(published, strict=True)
    (finding,) = FINDING.finditer(outcome.said)
    assert finding["where"] == f"{ONE_ARTICLE}:4"


def test_a_strict_build_is_not_stopped_by_time_alone_but_says_what_is_due(published: Path) -> None:
    change(published / "mkdocs.yml", "        freshness: off", "        column-stale: warning")
    outcome = build(published, published / "site", strict=True, NOTICEBOARD_NOW="2027-03-01")
    assert outcome.code == 0, outcome.said
    assert "巡察动态" in next(line for line in outcome.said.splitlines() if "mkdocs.yml:" in line)


def test_an_office_may_have_its_build_stopped_by_what_is_due(published: Path) -> None:
    change(published / "mkdocs.yml", "        freshness: off", "        column-stale: error")
    before = BuiltSite(published / "site").contents()
    outcome = build(published, published / "site", NOTICEBOARD_NOW="2027-03-01")
    assert outcome.code != 0
    assert "巡察动态" in outcome.said
    assert BuiltSite(published / "site").contents() == before


def test_a_build_that_is_not_strict_publishes_in_spite_of_a_warning_and_says_it(published: Path) -> None:
    change(published / ONE_ARTICLE, "source: 青禾县", "source:")
    outcome = build(published, published / "site", strict=False)
    assert outcome.code == 0
    assert len(FINDING.findall(outcome.said)) == 1
    assert "来源：青禾县" not in BuiltSite(published / "site").page("news/2026/a/").text()


def test_a_strict_build_is_stopped_by_a_broken_link_in_a_fixed_page(published: Path) -> None:
    with (published / "docs/about.md").open("a", encoding="utf-8") as file:
        file.write("\n[去处](nowhere.md)\n")
    assert "nowhere.md" in refused(published, strict=True).said


def test_a_template_that_fails_leaves_the_last_good_site(published: Path) -> None:
    overrides = published / "overrides"
    linked = overrides.resolve()
    overrides.unlink()
    overrides.mkdir()
    for path in linked.iterdir():
        if path.name != "article.html":
            (overrides / path.name).symlink_to(path)
    (overrides / "article.html").write_text("{{ view.nothing.of.this }}", "utf-8")
    before = BuiltSite(published / "site").contents()
    outcome = build(published, published / "site")
    assert outcome.code != 0
    assert BuiltSite(published / "site").contents() == before
    assert not (published / "site.partial").exists()


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("    timezone: Asia/Shanghai", "    timezone: Mars/Phobos", "mkdocs.yml:"),
        ("    authority: 中共青禾县委\n", "", "mkdocs.yml:"),
        ("    demo: true", "    demo: perhaps", "mkdocs.yml:"),
    ],
    ids=["unknown zone", "missing authority", "neither yes nor no"],
)
def test_wrong_settings_stop_the_build_and_are_told_by_line(published: Path, old: str, new: str, said: str) -> None:
    change(published / "mkdocs.yml", old, new)
    # Without `demo`, warnings tell of the invented numbers besides.
    (finding,) = (found for found in FINDING.finditer(refused(published).said) if found[1] == "ERROR")
    assert finding["where"].startswith(said)


def test_a_moment_that_is_none_stops_the_build(published: Path) -> None:
    before = BuiltSite(published / "site").contents()
    outcome = build(published, published / "site", NOTICEBOARD_NOW="gestern")
    assert outcome.code != 0
    assert "gestern" in outcome.said
    assert "Traceback" not in outcome.said
    assert BuiltSite(published / "site").contents() == before


def test_findings_are_said_in_english_where_that_is_asked_for(published: Path) -> None:
    change(published / ONE_ARTICLE, "2026-11-20", "2026-13-20")
    outcome = build(published, published / "site", NOTICEBOARD_LANG="en")
    (finding,) = FINDING.finditer(outcome.said)
    assert not re.search(r"[\u4e00-\u9fff]", outcome.said)
    assert finding["where"] == f"{ONE_ARTICLE}:3"


def test_what_stood_in_the_way_of_a_build_does_not_after_it_is_mended(published: Path) -> None:
    change(published / ONE_ARTICLE, "2026-11-20", "2026-13-20")
    refused(published)
    change(published / ONE_ARTICLE, "2026-13-20", "2026-11-21")
    outcome = build(published, published / "site")
    assert outcome.code == 0
    assert "2026年11月21日" in BuiltSite(published / "site").page("news/2026/a/").text()
    assert not (published / "site.partial").exists()
    assert not (published / "site.former").exists()
