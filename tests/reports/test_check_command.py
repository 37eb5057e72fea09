"""`noticeboard check` as it is called: paths, revisions, exit codes, and what is explained."""

import re
import subprocess
from pathlib import Path

import pytest
from typer.testing import CliRunner

from checked_site import check
from noticeboard.cli import app
from noticeboard.problems import FAMILIES, PROBLEMS

ARTICLE, NOTICE, ROUND = (
    "docs/news/2024/jinzhu.md",
    "announcements/2024-03-round-10/notice.md",
    "announcements/2024-03-round-10/round.yml",
)

OTHER_NOTICE = "announcements/2023-09-round-09/notice.md"


def places(out: str) -> list[str]:
    return [line.partition(": ")[0] for line in out.splitlines() if line.startswith(("docs/", "announcements/"))]


def spoil(site: Path, *files: str) -> None:
    """Take a reviewer out of each file."""
    for file in files:
        text = (site / file).read_text("utf-8")
        assert "何静, " in text
        (site / file).write_text(text.replace("何静, ", ""), "utf-8")


def git(site: Path, *arguments: str) -> None:
    who = ("-c", "user.name=a", "-c", "user.email=a@example.com")
    subprocess.run(["git", *who, *arguments], cwd=site, check=True, capture_output=True)


@pytest.fixture
def committed(clean: Path) -> Path:
    """A site under git in which an old article was wrong already."""
    spoil(clean, ARTICLE)
    git(clean, "init", "-q")
    git(clean, "add", "-A")
    git(clean, "commit", "-qm", "a")
    return clean


def test_nothing_wrong_is_exit_code_0(clean: Path) -> None:
    said = check(clean)
    assert said.code == 0
    assert places(said.out) == []


def test_only_what_is_found_in_the_paths_is_reported(clean: Path) -> None:
    spoil(clean, ARTICLE, NOTICE)
    assert places(check(clean).out) == [f"{NOTICE}:9", f"{ARTICLE}:7"]
    assert places(check(clean, str(clean / ARTICLE)).out) == [f"{ARTICLE}:7"]
    assert places(check(clean, str(clean / "announcements")).out) == [f"{NOTICE}:9"]
    assert places(check(clean, str(clean)).out) == [f"{NOTICE}:9", f"{ARTICLE}:7"]
    quiet = check(clean, str(clean / "docs/about.md"))
    assert (quiet.code, places(quiet.out)) == (0, [])


def test_a_path_leads_to_its_site(clean: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    spoil(clean, ARTICLE)
    monkeypatch.setenv("NOTICEBOARD_NOW", "2024-03-20")
    result = CliRunner().invoke(app, ["check", str(clean / "docs")])
    assert result.exit_code == 1
    assert places(result.stdout) == [f"{ARTICLE}:7"]


@pytest.mark.parametrize(
    "arguments",
    [
        ("no-such-file.md",),
        ("..",),
        ("--format", "pdf"),
        ("--explain", "no-such-check"),
        ("--since", "HEAD"),
        ("--output", "no-such-folder/report.txt"),
    ],
)
def test_a_wrong_call_is_exit_code_2_and_says_so_on_standard_error(clean: Path, arguments: tuple[str, ...]) -> None:
    said = check(clean, *arguments)
    assert said.code == 2
    assert said.err.strip()
    assert "Traceback" not in said.err


def test_since_a_revision_only_what_changed_is_reported(committed: Path) -> None:
    assert places(check(committed).out) == [f"{ARTICLE}:7"]
    assert places(check(committed, "--since", "HEAD").out) == []
    spoil(committed, OTHER_NOTICE)
    assert places(check(committed, "--since", "HEAD").out) == [f"{OTHER_NOTICE}:9"]
    (committed / "docs/news/2024/new.md").write_text("没有抬头\n", "utf-8")
    assert places(check(committed, "--since", "HEAD").out) == [f"{OTHER_NOTICE}:9", "docs/news/2024/new.md:1"]


def test_a_change_in_a_round_brings_up_what_others_say_of_it(committed: Path) -> None:
    """The notice was committed wrong and is not touched; a new number in its round must bring it up."""
    spoil(committed, NOTICE)
    git(committed, "commit", "-aqm", "b")
    assert places(check(committed, "--since", "HEAD").out) == []
    text = (committed / ROUND).read_text("utf-8")
    (committed / ROUND).write_text(text.replace("0300-8880015", "0300-8880018"), "utf-8")
    # Its article, too: what is written of the round may be wrong now.
    assert {f"{NOTICE}:9", f"{ARTICLE}:7"} <= set(places(check(committed, "--since", "HEAD").out))


def test_a_change_in_a_register_brings_up_everything(committed: Path) -> None:
    units = committed / "announcements/units.yml"
    units.write_text(units.read_text("utf-8") + "  - {name: 县审计局}\n", "utf-8")
    assert places(check(committed, "--since", "HEAD").out) == [f"{ARTICLE}:7"]


@pytest.mark.parametrize("revision", ["no-such-revision", "--output=stolen", "-p"])
def test_a_revision_that_is_none_is_a_wrong_call(committed: Path, revision: str) -> None:
    said = check(committed, f"--since={revision}")
    assert said.code == 2
    assert revision in said.err
    assert not (committed / "stolen").exists()


@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_check_is_listed_and_explained_from_its_own_words(clean: Path, language: str) -> None:
    listed = check(clean, "--list", "--lang", language).out
    whole = check(clean, "--explain", "all", "--lang", language).out
    for family in FAMILIES:
        for code, problem in family.problems.items():
            explained = check(clean, "--explain", code, "--lang", language).out
            assert f"## {code}\n" in explained
            assert problem.reason.said_in(language) in explained
            assert family.title.said_in(language) in explained
            assert f"  {code} " in listed
            assert f"| `{code}` |" in whole
            for text in (listed, explained, whole):
                assert not re.search(r"\{\w+\}", text)


def test_the_checks_are_listed_where_there_is_no_site(tmp_path: Path) -> None:
    said = check(tmp_path, "--list")
    assert said.code == 0
    assert len(said.out.splitlines()) >= len(PROBLEMS)
