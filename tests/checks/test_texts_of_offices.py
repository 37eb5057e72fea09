"""What the checks say of texts as offices publish them: written down text by text, and nothing besides."""

from pathlib import Path

import pytest
import yaml

from noticeboard.problems import FAMILY_OF
from tiny_site import read_site

FOLDER = Path(__file__).parents[1] / "texts"
EXPECTED = yaml.load((FOLDER / "expected.yml").read_text("utf-8"), yaml.BaseLoader)
NOW = "2025-03-01T12:00"
ID = "2024-01-round"


def as_yaml(data: object) -> str:
    return yaml.safe_dump(data, allow_unicode=True, sort_keys=False)


def test_every_text_has_its_expectation() -> None:
    assert set(EXPECTED["texts"]) == {path.stem for path in FOLDER.glob("*.txt")}


@pytest.mark.parametrize("name", EXPECTED["texts"])
def test_a_text_is_judged_as_written_down(tmp_path: Path, name: str) -> None:
    expected = EXPECTED["texts"][name]
    files = {f"announcements/{ID}/round.yml": as_yaml(expected["round"])} if "round" in expected else {}
    front = dict(expected["front"])
    is_document = "kind" in front
    if "round" in expected and not is_document:
        front["round"] = ID
    path = f"announcements/{ID}/{name}.md" if is_document else f"docs/news/2024/{name}.md"
    head = f"---\n{as_yaml(front)}---\n"
    files[path] = head + (FOLDER / f"{name}.txt").read_text("utf-8")
    findings = [f for f in read_site(tmp_path, files, NOW).findings if FAMILY_OF[f.code].key in EXPECTED["families"]]
    assert {finding.where.file for finding in findings} <= {path}
    above = head.count("\n")
    got = sorted((finding.code, max(0, (finding.where.line or 0) - above)) for finding in findings)
    assert got == sorted((found["code"], int(found["line"])) for found in expected["finds"])
