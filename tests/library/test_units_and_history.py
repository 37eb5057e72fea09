"""Units: found by every name, with their history over all rounds, newest first."""

from pathlib import Path

from tiny_site import ROUND, TEN, article, document, read_site

REGISTER = (
    "units:\n"
    "  - {name: 县教育局, aliases: [教育局, 县教体局], category: 县政府部门, slug: jiaoyuju}\n"
    "  - {name: 县卫健局, category: 县政府部门}\n"
)
FEEDBACK = document(
    "feedback", "2024-08-20", "issues:\n  - {unit: 教育局, items: [甲, 乙]}\n  - {unit: 石桥街道, items: [丙, 丁]}"
)
RECTIFICATION = document("rectification", "2024-11-20", "units: 县教体局\ncounts: {total: 2, done: 2}")
FILES = {
    "announcements/units.yml": REGISTER,
    f"{TEN}/round.yml": ROUND.replace("县教育局", "县教体局"),
    f"{TEN}/feedback.md": FEEDBACK,
    f"{TEN}/rectification.md": RECTIFICATION,
    "announcements/2025-03-twelve/round.yml": ROUND.replace("2024", "2025")
    .replace("石桥街道", "县财政局")
    .replace("number: 10", "number: 12"),
    "docs/news/2024/a.md": article("2024-03-12", "units: [教育局]"),
}


def test_a_unit_has_one_history_whatever_name_each_round_used(tmp_path: Path) -> None:
    site = read_site(tmp_path, FILES, "2025-04-01T12:00")
    assert site.findings == ()
    unit = site.library.unit("县教体局")
    assert unit is site.library.unit("县教育局") is site.library.unit("教育局")
    assert unit is not None
    history = site.library.inspections_of(unit)
    assert [i.round.record.id for i in history] == ["2025-03-twelve", "2024-03-ten"]
    assert [[d.record.kind for d, _ in i.feedback] for i in history] == [[], ["feedback"]]
    assert [issues.items for _, issues in history[1].feedback] == [("甲", "乙")]
    assert [[d.record.kind for d in i.rectifications] for i in history] == [[], ["rectification"]]
    assert [a.record.path for a in site.library.articles_about(unit)] == ["news/2024/a"]


def test_a_unit_of_the_register_stands_under_its_slug_and_any_other_under_its_name(tmp_path: Path) -> None:
    paths = read_site(tmp_path, FILES, "2025-04-01T12:00").paths("complaints/units/")
    assert paths == [f"complaints/units/{name}" for name in ("jiaoyuju", "县卫健局", "县财政局", "石桥街道")]


def test_a_unit_never_inspected_still_has_a_page_that_says_so(tmp_path: Path) -> None:
    view = read_site(tmp_path, FILES, "2025-04-01T12:00").page("complaints/units/县卫健局").view
    assert (view.current, view.history) == ((), ())


def test_a_unit_page_shows_the_window_that_is_open_and_not_one_that_is_closed(tmp_path: Path) -> None:
    view = read_site(tmp_path, FILES, "2025-04-01T12:00").page("complaints/units/jiaoyuju").view
    assert [current.inspection.round.record.id for current in view.current] == ["2025-03-twelve"]
    assert [current.group.round.accepting for current in view.current] == [True]
    later = read_site(tmp_path, FILES, "2025-06-01T12:00").page("complaints/units/jiaoyuju").view
    assert later.current == ()
    assert len(later.history) == 2


def test_units_are_listed_by_category_and_those_without_one_last(tmp_path: Path) -> None:
    view = read_site(tmp_path, FILES, "2025-04-01T12:00").page("complaints/units").view
    assert [(name, [line.unit.name for line in lines]) for name, lines in view.categories] == [
        ("县政府部门", ["县教育局", "县卫健局"]),
        ("其他单位", ["县财政局", "石桥街道"]),
    ]


def test_a_unit_is_found_by_searching_for_any_of_its_names(tmp_path: Path) -> None:
    found_by = read_site(tmp_path, FILES).page("complaints/units/jiaoyuju").found_by
    assert all(name in found_by for name in ("县教育局", "教育局", "县教体局"))


def test_rounds_are_listed_newest_first_and_documents_in_the_order_of_life(tmp_path: Path) -> None:
    files = {
        **FILES,
        f"{TEN}/notice.md": document("notice", "2024-03-11"),
        f"{TEN}/correction.md": document("correction", "2024-03-12"),
        f"{TEN}/withdrawal.md": document("withdrawal", "2024-05-17"),
    }
    library = read_site(tmp_path, files, "2025-04-01T12:00").library
    assert [r.record.id for r in library.rounds] == ["2025-03-twelve", "2024-03-ten"]
    life = [d.record.kind for d in library.documents_of(library.rounds[1])]
    assert life == ["notice", "withdrawal", "correction", "feedback", "rectification"]
    assert [d.record.kind for d in library.documents] == [
        "rectification",
        "feedback",
        "withdrawal",
        "correction",
        "notice",
    ]
