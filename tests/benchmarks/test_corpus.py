"""The benchmark's corpus is the same every time, as large as asked for, and true to the content format."""

from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path

import pytest
from competitors.blog_site import write_blog_site
from competitors.hugo_site import write_hugo_site
from corpus import write_content
from invented.articles import articles
from invented.documents import Document, documents
from invented.rounds import rounds
from invented.units import register

LAST_DAY = date(2026, 10, 31)


def tree(root: Path) -> dict[str, bytes]:
    return {str(path.relative_to(root)): path.read_bytes() for path in root.rglob("*") if path.is_file()}


def of_kind(records: int, kind: str) -> list[Document]:
    return [document for document in documents(records) if document.facts["kind"] == kind]


@pytest.mark.parametrize("write", [write_content, write_hugo_site, write_blog_site])
def test_the_same_number_of_records_gives_the_same_bytes(write, tmp_path):
    for name in ("once", "again"):
        (tmp_path / name).mkdir()
        write(tmp_path / name, 120)
    assert tree(tmp_path / "once") == tree(tmp_path / "again")


@pytest.mark.parametrize("records", [1, 50, 300])
def test_documents_and_articles_are_as_many_as_asked(records, tmp_path):
    write_content(tmp_path, records)
    written = [*tmp_path.glob("announcements/*/*.md"), *tmp_path.glob("docs/news/*/*.md")]
    assert len(written) == records


@pytest.mark.parametrize("records", [300, 1000])
def test_an_article_has_about_1500_characters(records):
    lengths = [len(article.body) for article in articles(records)]
    assert 1300 <= sum(lengths) / len(lengths) <= 1700
    assert min(lengths) > 1200
    assert max(lengths) < 1800


def test_no_two_articles_have_the_same_title_or_body():
    made = list(articles(1000))
    assert len({article.facts["title"] for article in made}) == len(made)
    assert len({article.body for article in made}) == len(made)


def test_nothing_is_published_after_the_last_day():
    published = [each.facts["published"] for each in (*articles(300), *documents(300))]
    assert max(date.fromisoformat(moment[:10]) for moment in published) <= LAST_DAY


def test_the_register_has_200_units_and_no_name_or_alias_twice():
    units = register()
    assert len(units) == 200
    assert len({unit.name for unit in units} | {unit.alias for unit in units}) == 400
    assert len({unit.slug for unit in units}) == 200


def test_a_round_inspects_a_unit_once_and_stops_accepting_before_it_leaves():
    for each in rounds(1000):
        names = [unit.name for unit in each.units]
        assert len(names) == len(set(names))
        assert each.start < each.deadline < each.end


def test_some_round_is_open_at_the_moment_of_the_benchmark():
    assert any(each.start <= LAST_DAY < each.deadline for each in rounds(300))


def test_an_article_names_only_units_of_the_round_it_is_linked_to():
    inspected = {each.id: {unit.name for unit in each.units} for each in rounds(300)}
    linked = [article.facts for article in articles(300) if "round" in article.facts]
    assert len(linked) == pytest.approx(300 / 3, rel=0.1)
    assert all(set(facts["units"]) <= inspected[facts["round"]] for facts in linked)


def test_feedback_names_every_unit_of_its_round_once():
    feedback = of_kind(1000, "feedback")
    assert feedback
    for document in feedback:
        named = [issue["unit"] for issue in document.facts["issues"]]
        assert sorted(named) == sorted(unit.name for unit in document.round.units)
        assert all(2 <= len(issue["items"]) <= 4 for issue in document.facts["issues"])


def test_the_parts_of_a_rectification_sum_to_its_total_and_the_rate_is_exact():
    for document in of_kind(1000, "rectification"):
        counts = document.facts["counts"]
        assert counts["total"] == counts["done"] + counts["in_progress"] + counts["not_done"]
        exact = (Decimal(100 * counts["done"]) / counts["total"]).quantize(Decimal("0.01"), ROUND_HALF_UP)
        assert Decimal(counts["rate"].rstrip("%")) == exact
