"""No input makes reading crash: whatever stands in a file, there are records or findings, never an exception."""

import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from noticeboard.checks.rules import check
from noticeboard.records.fields import FIELDS, spellings_of
from noticeboard.settings import read_settings
from tiny_site import ROUND, TEN, article, document, read_site

QUICK = settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def examine(files: dict[str, str | bytes]) -> list[str]:
    """Write, read, check and lay out the site; the messages in both languages."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        for path, content in files.items():
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            (root / path).write_bytes(content.encode() if isinstance(content, str) else content)
        site = read_site(root, {}, preview=True)
        lines = [f.line(language) for f in check(site.library).findings for language in ("zh", "en")]
    assert all("\n" not in line for line in lines), "a finding is one line"
    return lines


plain_text = st.text(st.characters(exclude_categories=["Cs"]), max_size=200)
words = st.sampled_from([spelling for key in FIELDS for spelling in spellings_of(key)])
AWKWARD = (
    "2024-03-11 9999-12-31 0001-01-01 24:00 二〇二四年二月三十日 -1 999999999 1e9999 NaN 是 ../.. C:\\x "
    "notice 整改 phone 六届县委 &a *a !x | { ： 100%"
)
scalars = st.one_of(st.sampled_from(["", *AWKWARD.split()]), plain_text)


def as_yaml(value: object) -> str:
    """A value in flow style; its texts are quoted or not, as they come."""
    if isinstance(value, list):
        return f"[{', '.join(map(as_yaml, value))}]"
    if isinstance(value, dict):
        return f"{{{', '.join(f'{key}: {as_yaml(part)}' for key, part in value.items())}}}"
    return str(value)


values = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(words, inner, max_size=4),
    max_leaves=6,
)
mappings = st.dictionaries(words, values, max_size=6).map(
    lambda keys: "".join(f"{key}: {as_yaml(value)}\n" for key, value in keys.items())
)


@QUICK
@given(st.binary(max_size=400))
@example(b"\xef\xbb\xbf")
@example(b"---\n---")
@example(b"[" * 100_000)
@example(b"---\n" + b"- " * 100_000 + b"\n---")
@example(b"{a: " * 100_000)
@example("groups: 县\u2028委".encode())
def test_any_bytes_are_read_as_records_or_findings(raw: bytes) -> None:
    examine({f"{TEN}/round.yml": raw, f"{TEN}/notice.md": raw, "docs/news/2024/a.md": raw})
    examine({"announcements/units.yml": raw, "announcements/channels.yml": raw})


@QUICK
@given(plain_text)
def test_any_front_matter_is_read_as_a_record_or_findings(text: str) -> None:
    lines = examine({"docs/news/2024/a.md": f"---\n{text}\n---\n正文"})
    assert lines, "an article without title and date cannot be right"


@QUICK
@given(mappings)
@example("counts: {total: 1, done: 1}\nkind: rectification\npublished: 2024-06-01\n")
@example("published: 9999-12-31\ntitle: 甲\nkind: notice\n")
@example("published: 0001-01-01\ntitle: 甲\nupdated: 0001-01-01\n")
def test_any_known_keys_with_any_values_are_read_as_records_or_findings(text: str) -> None:
    files: dict[str, str | bytes] = {
        f"{TEN}/round.yml": ROUND,
        f"{TEN}/d.md": f"---\n{text}---\n",
        "announcements/2024-05-eleven/round.yml": text,
        "docs/news/2024/a.md": f"---\n{text}---\n",
        "announcements/units.yml": f"units: [{{{', '.join(text.splitlines())}}}]",
        "announcements/channels.yml": f"bodies: [{{{', '.join(text.splitlines())}}}]",
    }
    examine(files)


@QUICK
@given(values, st.sampled_from(["stationing", "deadline", "groups", "supervision", "declines", "figures", "withdrawn"]))
@example({"start": "9999-12-31", "about": "9999"}, "stationing")
@example({"date": "9999-12-31"}, "deadline")
def test_a_round_with_any_one_value_spoilt_is_read_as_a_round_or_findings(value: object, key: str) -> None:
    lines = [line for line in ROUND.splitlines() if not line.startswith(f"{key}:")]
    kept = "\n".join(lines).partition("groups:")[0] if key == "groups" else "\n".join(lines)
    examine({f"{TEN}/round.yml": f"{kept}\n{key}: {as_yaml(value)}\n", f"{TEN}/n.md": document("notice", "2024-03-11")})


@QUICK
@given(plain_text)
def test_any_body_is_read_and_laid_out(text: str) -> None:
    examine({"docs/news/2024/a.md": article("2024-03-12", body=text)})


@QUICK
@given(st.one_of(st.binary(max_size=200), mappings.map(lambda text: f"extra: {{noticeboard: {{{text}}}}}".encode())))
def test_any_settings_are_read_or_found_wrong(raw: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        config = Path(folder, "mkdocs.yml")
        config.write_bytes(raw)
        settings, found = read_settings(config)
    assert settings.authority or found
    assert all(f.line("zh") and f.line("en") for f in found)


@pytest.mark.parametrize("levels", [10_000, 100_000])
def test_nesting_without_end_is_a_finding(levels: int) -> None:
    lines = examine({f"{TEN}/round.yml": "[" * levels + "]" * levels})
    assert len(lines) == 2
    assert "太深" in lines[0]


def test_references_in_known_keys_are_read_once_and_found() -> None:
    layers = "".join(f"  - &g{n} {{name: 组, units: [甲], channels: *c}}\n" for n in range(50))
    lines = examine({f"{TEN}/round.yml": f"supervision: &c [{{type: phone, value: '12388'}}]\ngroups:\n{layers}"})
    assert any("引用" in line for line in lines)
