"""What may be shown as of a moment: no draft, nothing before its time; what is withdrawn leaves the lists."""

from pathlib import Path

from tiny_site import ROUND, TEN, TinySite, article, document, read_site

NOTICE = {f"{TEN}/round.yml": ROUND, f"{TEN}/notice.md": document("notice", "2024-03-05 09:00")}


def listed(site: TinySite, path: str) -> list[str]:
    """The addresses of the entries of a list."""
    return [entry.path for entry in site.page(path).view.entries]


def test_a_draft_is_nowhere_in_a_build_and_marked_in_a_preview(tmp_path: Path) -> None:
    files = {"docs/news/2024/a.md": article("2024-03-12", "draft: 是"), "docs/news/2024/b.md": article("2024-03-11")}
    built = read_site(tmp_path, files)
    assert built.paths("news/2024/") == ["news/2024/b"]
    assert listed(built, "news") == ["news/2024/b"]
    preview = read_site(tmp_path, files, preview=True)
    assert listed(preview, "news") == ["news/2024/a", "news/2024/b"]
    assert [preview.page(f"news/2024/{name}").mark for name in "ab"] == ["draft", None]


def test_what_is_dated_in_the_future_waits_for_its_day(tmp_path: Path) -> None:
    files = {"docs/news/2024/a.md": article("2024-04-02")}
    assert read_site(tmp_path, files, "2024-04-01T23:59").library.articles == ()
    assert len(read_site(tmp_path, files, "2024-04-02T00:00").library.articles) == 1
    (waiting,) = read_site(tmp_path, files, "2024-04-01T23:59", preview=True).library.articles
    assert waiting.mark == "scheduled"


def test_publish_at_keeps_back_what_is_dated_in_the_past(tmp_path: Path) -> None:
    files = {"docs/news/2024/a.md": article("2024-03-12", "publish_at: 2024-04-02 08:00")}
    assert read_site(tmp_path, files, "2024-04-02T07:59").library.articles == ()
    assert len(read_site(tmp_path, files, "2024-04-02T08:00").library.articles) == 1


def test_a_round_is_not_public_before_its_first_notice(tmp_path: Path) -> None:
    before = read_site(tmp_path, NOTICE, "2024-03-05T08:59")
    assert before.library.rounds == ()
    assert before.paths("announcements/2024") == []
    assert before.paths("complaints/units/") == []
    after = read_site(tmp_path, NOTICE, "2024-03-05T09:00")
    assert after.library.rounds[0].mark is None
    assert len(after.paths("complaints/units/")) == 2


def test_a_preview_shows_and_marks_a_round_whose_only_notice_is_scheduled(tmp_path: Path) -> None:
    site = read_site(tmp_path, NOTICE, "2024-03-01T09:00", preview=True)
    assert site.library.rounds[0].mark == "scheduled"
    assert site.page(TEN).mark == site.page(f"{TEN}/notice").mark == "scheduled"


def test_a_round_whose_only_document_is_a_draft_is_not_public(tmp_path: Path) -> None:
    files = {**NOTICE, f"{TEN}/notice.md": document("notice", "2024-03-05", "draft: true")}
    assert read_site(tmp_path, files).library.rounds == ()


def test_a_round_without_documents_is_public_unless_it_is_a_draft_or_scheduled(tmp_path: Path) -> None:
    for more, public in (("", 1), ("draft: true\n", 0), ("publish_at: 2024-04-02\n", 0)):
        assert len(read_site(tmp_path, {f"{TEN}/round.yml": ROUND + more}).library.rounds) == public


def test_the_documents_of_a_draft_round_are_not_public(tmp_path: Path) -> None:
    site = read_site(tmp_path, {**NOTICE, f"{TEN}/round.yml": f"{ROUND}draft: true\n"})
    assert site.library.documents == ()


def test_a_withdrawn_article_leaves_the_lists_but_keeps_its_page(tmp_path: Path) -> None:
    gone = "tags: [进驻]\nround: 2024-03-ten\nunits: [县教育局]\nwithdrawn: {date: 2024-03-20, reason: 内容有误}"
    files = {
        **NOTICE,
        "docs/news/2024/a.md": article("2024-03-12", gone),
        "docs/news/2024/b.md": article("2024-03-11", "tags: [进驻]"),
        "docs/news/2024/c.md": article("2024-03-13"),
    }
    site = read_site(tmp_path, files)
    assert site.page("news/2024/a").view.article.withdrawn
    for path in ("news", "news/2024", "news/tag/进驻"):
        assert "news/2024/a" not in listed(site, path)
    assert "news/2024/a" not in [e.path for c in site.page("").view.columns for e in c.entries]
    assert site.page(TEN).view.articles == ()
    assert site.page("complaints/units/县教育局").view.articles == ()
    newest = site.page("news/2024/c").view
    assert newest.older.path == "news/2024/b", "neighbours skip it"
    own = site.page("news/2024/a").view
    assert (own.newer, own.older) == (None, None)
    assert "news/2024/a" in [a.path for a in read_site(tmp_path, files, "2024-03-19T23:59").page("news").view.entries]


def test_a_withdrawn_document_leaves_the_lists_but_keeps_its_page(tmp_path: Path) -> None:
    gone = document("correction", "2024-03-15", "withdrawn: {date: 2024-03-20, reason: 发错}")
    site = read_site(tmp_path, {**NOTICE, f"{TEN}/correction.md": gone})
    assert site.page(f"{TEN}/correction").view.document.withdrawn
    assert listed(site, "announcements") == [f"{TEN}/notice"]
    assert site.page(f"{TEN}/notice").view.corrections == ()


def test_documents_of_a_withdrawn_round_stay_in_the_lists_as_withdrawn(tmp_path: Path) -> None:
    text = f"{ROUND}withdrawn: {{date: 2024-03-20, reason: 调整}}\n"
    site = read_site(tmp_path, {**NOTICE, f"{TEN}/round.yml": text})
    assert listed(site, "announcements") == [f"{TEN}/notice"]
    assert listed(site, "announcements/state/withdrawn") == [f"{TEN}/notice"]
