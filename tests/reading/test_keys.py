"""Keys in English and Chinese: each means one thing, and a record is what was written, whichever was used."""

from pathlib import Path

import pytest

from noticeboard.bilingual import Text
from noticeboard.problems import Severity
from noticeboard.reading.keys import shape_of
from noticeboard.records.article import Article
from noticeboard.records.base import Model
from noticeboard.records.document import Document
from noticeboard.records.fields import FIELDS, spellings_of
from noticeboard.records.round import Round
from noticeboard.records.unit import Unit
from noticeboard.settings import Settings, read_settings
from tiny_site import ROUND, TEN, TinySite, article, document, read_site

GIVEN = {"origin", "path", "body", "id", "folder"}
"""What a record knows from where it lies, not from what was written."""


def models() -> list[type[Model]]:
    """Every model of a record, of the settings, and of their parts."""
    found: list[type[Model]] = []
    waiting: list[type[Model]] = [Model]
    while waiting:
        children = [m for m in waiting.pop().__subclasses__() if m.__module__.startswith("noticeboard.")]
        waiting += children
        found += children
    return found


def keys_of(model: type[Model]) -> set[str]:
    return {info.alias or name for name, info in model.model_fields.items()} - GIVEN


@pytest.mark.parametrize("model", models(), ids=lambda model: model.__name__)
def test_every_field_that_officers_write_is_in_the_table(model: type[Model]) -> None:
    computed = {"number", "committee"} if model.__name__ == "Term" else set()
    assert keys_of(model) - computed <= set(FIELDS)


def test_every_field_of_the_table_is_used_by_a_model() -> None:
    assert set(FIELDS) == set().union(*(keys_of(model) & set(FIELDS) for model in models()))


@pytest.mark.parametrize("model", models(), ids=lambda model: model.__name__)
def test_a_label_in_a_record_means_its_own_field_and_no_other(model: type[Model]) -> None:
    keys = keys_of(model) & set(FIELDS)
    labels = [FIELDS[key].label.zh for key in keys]
    assert len(labels) == len(set(labels))
    for key in keys:
        assert shape_of(model)[key][0] == key
        assert shape_of(model)[FIELDS[key].label.zh][0] == key


@pytest.mark.parametrize("model", models(), ids=lambda model: model.__name__)
def test_no_two_keys_of_one_record_share_a_spelling(model: type[Model]) -> None:
    spelt = [(spelling, key) for key in sorted(keys_of(model) & set(FIELDS)) for spelling in spellings_of(key)]
    shared = {spelling for spelling, key in spelt for other, rival in spelt if spelling == other and key != rival}
    # The canonical word of one key may be the further word of another: it means the first.
    assert all(spelling in {FIELDS[key].label.zh for _, key in spelt} for spelling in shared)


@pytest.mark.parametrize("key", FIELDS)
def test_a_field_is_labelled_and_explained_in_both_languages(key: str) -> None:
    field = FIELDS[key]
    for text in (field.label, field.meaning):
        assert text.zh
        assert text.en
        assert not text.zh.endswith(("。", ".")), "a meaning is a clause, which messages go on from"
    assert field.label.en.isascii()


@pytest.mark.parametrize("model", [Round, Document, Article, Unit, Settings], ids=lambda model: model.__name__)
def test_what_a_record_knows_from_its_place_cannot_be_written(model: type[Model]) -> None:
    assert not {key for key, _ in shape_of(model).values()} & GIVEN


CHINESE_SITE = Path(__file__).parents[1] / "samples" / "good-chinese-keys"


@pytest.fixture(scope="module")
def chinese(tmp_path_factory: pytest.TempPathFactory) -> TinySite:
    files = {
        path.relative_to(CHINESE_SITE).as_posix(): path.read_text("utf-8")
        for path in CHINESE_SITE.rglob("*")
        if path.is_file()
    }
    return read_site(tmp_path_factory.mktemp("chinese"), files, now="2024-12-20T09:00")


def test_a_site_in_chinese_keys_has_no_findings(chinese: TinySite) -> None:
    assert chinese.findings == ()


def test_a_round_in_chinese_keys_is_read_in_full(chinese: TinySite) -> None:
    dated = chinese.library.round("2024-11-round-11")
    assert dated is not None
    round_ = dated.record
    assert round_.name == "六届县委第十一轮第一批巡察"
    assert round_.types == ("regular", "lookback")
    assert (str(round_.stationing.start), str(round_.stationing.end)) == ("2024-11-25", "2025-01-24")
    assert f"{round_.deadline.date} {round_.deadline.time:%H:%M}" == "2025-01-20 18:00"
    assert round_.figures is not None
    assert round_.figures.issues == 75
    assert round_.groups[0].units[1].types == ("regular", "villages")
    assert dated.state == "open"


def test_twelve_hour_duty_times_are_understood_or_kept_as_they_were_written(chinese: TinySite) -> None:
    dated = chinese.library.round("2024-11-round-11")
    assert dated is not None
    phone, *_, visit, _qr = dated.record.groups[0].channels
    assert phone.hours is not None
    assert [chinese.words.hours(phone.hours)] == ["工作日 08:30–12:00、14:30–17:30"]
    assert visit.hours is not None
    assert chinese.words.hours(visit.hours) == "周一、周三 08:30–12:00"


def test_full_width_figures_become_figures_that_can_be_dialled(chinese: TinySite) -> None:
    dated = chinese.library.round("2024-11-round-11")
    assert dated is not None
    assert dated.record.supervision[0].dialled == "03008880001"


def test_a_matter_keeps_its_commas(chinese: TinySite) -> None:
    assert chinese.library.bodies[0].matters == ("党员、干部违反党的纪律的问题",)


def test_an_end_that_is_only_about_known_is_computed(chinese: TinySite) -> None:
    dated = chinese.library.round("2025-03-round-12")
    assert dated is not None
    assert (dated.record.stationing.about, str(dated.record.stationing.last_day)) == (60, "2025-05-01")


def test_names_in_one_line_are_several(chinese: TinySite) -> None:
    notice = chinese.library.documents[0].record
    assert notice.review == ("何静", "罗志成", "郑国平")
    assert chinese.library.articles[0].record.tags == ("进驻", "接访")


def test_a_misspelt_key_is_read_as_the_one_that_was_meant(tmp_path: Path) -> None:
    site = read_site(tmp_path, {"docs/news/2024/a.md": article("2024-03-12", "sourse: 县委巡察办")})
    assert site.codes == ["key-misspelt"]
    assert site.library.articles[0].record.source == "县委巡察办"


def test_a_misspelt_key_does_not_take_the_place_of_the_right_one(tmp_path: Path) -> None:
    site = read_site(tmp_path, {"docs/news/2024/a.md": article("2024-03-12", "sourse: 甲\nsource: 乙")})
    assert site.codes == ["key-misspelt"]
    assert site.library.articles[0].record.source == "乙"


def test_a_lone_hyphen_does_not_become_a_unit(tmp_path: Path) -> None:
    text = ROUND.replace("[县教育局, 石桥街道]", "\n      -\n      - 县教育局\n      - 县教育局")
    site = read_site(tmp_path, {f"{TEN}/round.yml": text})
    assert [f.where.line for f in site.findings] == [9, 11]
    assert site.findings[1].params["first"] == Text("第 10 行", "line 10")


@pytest.mark.parametrize("more", ["note: ~", "rate: yes", "time: 18:00", "postcode: 000403", "number: 0o17"])
def test_no_value_is_anything_but_text_before_its_field_reads_it(tmp_path: Path, more: str) -> None:
    """YAML 1.1 would make null, true, 1080, 259 and 15 of these."""
    key, _, value = more.partition(": ")
    counts = f"counts: {{total: 1, done: 1, dealt_with: {{{key}: {value}}}}}"
    site = read_site(
        tmp_path,
        {f"{TEN}/round.yml": ROUND, f"{TEN}/r.md": document("rectification", "2024-06-01", counts)},
        "2024-06-02T12:00",
    )
    if site.findings:
        assert f"“{value}”" in site.findings[0].what("zh")
    else:
        assert str(int(value)) in str(site.library.content.documents[0].counts)


def test_a_warning_does_not_stop_a_build_and_an_error_does(tmp_path: Path) -> None:
    site = read_site(tmp_path, {"docs/news/2024/a.md": article("2024-03-12", "source:\nround: x")})
    assert {f.code: f.severity for f in site.findings} == {
        "key-empty": Severity.WARNING,
        "round-unknown": Severity.ERROR,
    }


def test_one_wrong_setting_leaves_the_others_in_force(tmp_path: Path) -> None:
    config = tmp_path / "mkdocs.yml"
    config.write_text(
        "extra:\n  noticeboard:\n    authority: 中共示例县委\n    office: 县委巡察办\n    timezone: 北京时间\n"
        "    reviewers: 3\n    checks: {grades: {freshness: off}}\n",
        "utf-8",
    )
    settings, wrong = read_settings(config)
    assert [(f.code, f.where.line) for f in wrong] == [("zone-unknown", 5)]
    assert (settings.office, settings.reviewers, settings.checks.grades) == ("县委巡察办", 3, {"freshness": "off"})
    assert str(settings.timezone) == "Asia/Shanghai"
