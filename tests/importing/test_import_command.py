"""`noticeboard import` as an officer runs it: what it says, what it writes, and what it leaves alone."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml
from typer.testing import CliRunner

from checked_site import check
from noticeboard.cli import app
from tiny_site import MKDOCS, PROJECT, ROUND, TEN

ARTICLE = """县委巡察办：开门听意见
2024-03-20 09:30 来源：县委巡察办 作者：陈晓岚
六届县委第十轮巡察期间，示例县委巡察办邀请县教育局干部群众座谈，当场收集意见建议12条。
责任编辑：许文
"""
WITHOUT_SOURCE = ARTICLE.replace("来源：县委巡察办 ", "")
WITHDRAWAL = """六届县委第十轮巡察撤离公告
县委巡察组已于2024年5月17日结束现场巡察并撤离，意见箱收回，值班电话和邮箱停用。
中共示例县委巡察工作领导小组办公室
2024年5月17日
"""


@dataclass(frozen=True)
class Ran:
    code: int
    out: str
    err: str


@pytest.fixture
def site(tmp_path: Path) -> Path:
    root = tmp_path / "site"
    (root / TEN).mkdir(parents=True)
    (root / "mkdocs.yml").write_text(MKDOCS.replace("ZONE", "Asia/Shanghai"), "utf-8")
    (root / TEN / "round.yml").write_text(ROUND, "utf-8")
    return root


def run(site: Path, *arguments: str, stdin: bytes = b"") -> Ran:
    runner = CliRunner(env={"NOTICEBOARD_NOW": "2024-06-01T12:00", "COLUMNS": "200"})
    result = runner.invoke(app, ["import", "--site", str(site), *arguments], input=stdin)
    if result.exception and not isinstance(result.exception, SystemExit):
        raise result.exception
    return Ran(result.exit_code, result.stdout, result.stderr)


def text(site: Path, name: str, content: str | bytes) -> str:
    path = site.parent / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return str(path)


def written(site: Path) -> list[str]:
    return sorted(p.relative_to(site).as_posix() for p in site.rglob("*") if p.is_file() and "docs" in p.parts)


def front(site: Path, file: str) -> Any:
    return yaml.safe_load((site / file).read_text("utf-8").split("---\n")[1])


def article_in(site: Path) -> str:
    (file,) = written(site)
    return file


def test_an_article_becomes_a_draft_that_passes_the_check(site: Path) -> None:
    ran = run(site, text(site, "a.txt", ARTICLE))
    assert ran.code == 0, ran.out
    file = article_in(site)
    assert file.startswith("docs/news/2024/")
    assert front(site, file) == {
        "title": "县委巡察办：开门听意见",
        "published": "2024-03-20 09:30",
        "source": "县委巡察办",
        "authors": ["陈晓岚"],
        "editor": "许文",
        "round": "2024-03-ten",
        "units": ["县教育局"],
        "draft": True,
    }
    assert "# ← 第2行：2024-03-20 09:30" in (site / file).read_text("utf-8")
    assert f"noticeboard check {file}" in ran.out
    assert check(site, now="2024-06-01T12:00").code == 0


def test_what_is_to_be_done_is_said_on_the_screen_and_in_the_file(site: Path) -> None:
    ran = run(site, text(site, "a.txt", WITHOUT_SOURCE))
    assert ran.code == 1
    assert "待办 1：没有找到来源" in ran.out
    assert "# 待办 1：没有找到来源" in (site / article_in(site)).read_text("utf-8")


def test_a_dry_run_writes_nothing(site: Path) -> None:
    ran = run(site, text(site, "a.txt", ARTICLE), "--dry-run")
    assert ran.code == 0
    assert "将写入 docs/news/2024/" in ran.out
    assert written(site) == []


def test_json_is_the_extraction_alone(site: Path) -> None:
    ran = run(site, text(site, "a.txt", WITHOUT_SOURCE), "--format", "json")
    ((record,),) = [one["records"] for one in json.loads(ran.out)]
    assert record["kind"] == "article"
    assert record["fields"]["authors"] == ["陈晓岚"]
    assert record["found"]["title"] == {"place": "第1行", "quote": "县委巡察办：开门听意见"}
    assert [todo["key"] for todo in record["todos"]] == ["source"]
    assert (ran.code, written(site)) == (1, [])


def test_what_is_there_is_replaced_only_when_asked_and_is_kept(site: Path) -> None:
    given = text(site, "a.txt", ARTICLE)
    run(site, given)
    file = site / article_in(site)
    file.write_text(file.read_text("utf-8").replace("12条", "21条"), "utf-8")
    mine = file.read_bytes()
    refused = run(site, given)
    assert refused.code == 2
    assert "--force" in refused.err
    assert file.read_bytes() == mine
    assert run(site, given, "--force").code == 0
    assert "12条" in file.read_text("utf-8")
    assert file.with_name(f".{file.name}.bak").read_bytes() == mine


def test_another_article_whose_name_would_be_the_same_gets_one_of_its_own(site: Path) -> None:
    run(site, text(site, "a.txt", ARTICLE))
    run(site, text(site, "b.txt", ARTICLE.replace("开门听意见", "开门听意见解难题")))
    assert len(written(site)) == 2


def test_a_bad_file_does_not_keep_the_others_out(site: Path) -> None:
    bad = text(site, "b.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 512)
    ran = run(site, bad, text(site, "a.txt", ARTICLE), str(site / "nowhere.txt"))
    assert ran.code == 2
    assert "b.doc: " in ran.err
    assert "另存为 .docx" in ran.err
    assert "nowhere.txt: " in ran.err
    assert len(written(site)) == 1


def test_a_folder_is_imported_file_by_file(site: Path) -> None:
    folder = site.parent / "texts"
    folder.mkdir()
    for name, title in (("a.txt", "开门听意见"), ("b.txt", "上门解难题")):
        (folder / name).write_text(ARTICLE.replace("开门听意见", title), "utf-8")
    assert run(site, str(folder)).code == 0
    assert len(written(site)) == 2


def test_the_clipboard_is_read_from_standard_input(site: Path) -> None:
    assert run(site, "-", stdin=ARTICLE.encode()).code == 0
    assert front(site, article_in(site))["authors"] == ["陈晓岚"]
    assert "# 由 粘贴的文字 导入" in (site / article_in(site)).read_text("utf-8")


def test_a_round_names_its_schema_for_editors_and_says_where_it_came_from(site: Path) -> None:
    run(site, str(PROJECT / "tests/texts/notice-05.txt"))
    (file,) = (site / "announcements").glob("2023-*/round.yml")
    first, second, *_ = file.read_text("utf-8").splitlines()
    assert first == "# yaml-language-server: $schema=../../.noticeboard/schema/round.json"
    assert second.startswith("# 由 notice-05.txt 导入")


def test_a_withdrawal_goes_to_its_round(site: Path) -> None:
    run(site, text(site, "a.txt", WITHDRAWAL))
    record = front(site, f"{TEN}/withdrawal.md")
    assert (record["kind"], record["draft"]) == ("withdrawal", True)


def test_a_withdrawal_that_names_its_batch_goes_to_the_round_of_that_batch(site: Path) -> None:
    record = (site / TEN / "round.yml").read_text("utf-8")
    for batch in (1, 2):
        folder = site / f"announcements/2024-05-round-10-batch-{batch}"
        folder.mkdir()
        (folder / "round.yml").write_text(f"{record}\nbatch: {batch}\n", "utf-8")
    run(site, text(site, "a.txt", WITHDRAWAL.replace("第十轮", "第十轮第二批")))
    assert (site / "announcements/2024-05-round-10-batch-2/withdrawal.md").is_file()


def test_a_withdrawal_of_an_unknown_round_lies_apart_and_says_so(site: Path) -> None:
    ran = run(site, text(site, "a.txt", WITHDRAWAL.replace("第十轮", "第十一轮")))
    assert "没有找到它属于哪一轮" in ran.out
    assert (site / "announcements/2024-05-withdrawal/withdrawal.md").is_file()


def test_the_officer_may_say_what_it_is_and_where_it_goes(site: Path) -> None:
    ran = run(site, text(site, "a.txt", WITHDRAWAL), "--kind", "article", "--into", "docs/news/2024/own")
    assert ran.code == 1
    assert article_in(site).startswith("docs/news/2024/own/")


@pytest.mark.parametrize("arguments", [("--kind", "poem"), ("--into", "../elsewhere"), ("--format", "xml"), ()])
def test_a_wrong_call_writes_nothing(site: Path, arguments: tuple[str, ...]) -> None:
    files = (text(site, "a.txt", ARTICLE),) if arguments else ()
    assert run(site, *files, *arguments).code == 2
    assert written(site) == []


def test_the_messages_are_english_when_asked_for(site: Path) -> None:
    ran = run(site, text(site, "a.txt", WITHOUT_SOURCE), "--lang", "en")
    assert "no source was found" in ran.out
    assert "← line 1" in ran.out


def test_no_output_repeats_a_secret(site: Path) -> None:
    ran = run(site, text(site, "a.txt", ARTICLE.replace("许文", "许文 110101199001010000")), "--dry-run")
    assert "110101199001010000" not in ran.out
