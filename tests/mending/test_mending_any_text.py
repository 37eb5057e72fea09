"""Whatever stands in a file: mending it changes what it says it changes, and doing it again changes nothing."""

import tempfile
from pathlib import Path

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from noticeboard.checks.rules import check
from noticeboard.mending.difference import difference
from noticeboard.mending.repairs import MENDED, mended
from tiny_site import ROUND, TEN, article, read_site

QUICK = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
PIECES = (
    "巡察巡察组 县委第一巡察组县委第一巡察组 ，， ，。 , ， ; ( ） （ ) ２０ ％ 3 张\u3000彪、 记者 《 》 “ "
    "” [2024]3号 青委发 ⼀ хc1 А级 二○二四年 後 己完成 自己 拔打 请输入验证码 \n \n\n | 分享： "
    "扫一扫在手机打开当前页 \u200b \u202e `a,b` ](a.md) <b> 第巡察组 一是 三是 \r\n \r # - : \" ' "
    "139999190001010004 县委巡查组 。"
)
texts = st.lists(st.one_of(st.sampled_from(PIECES.split(" ")), st.text(max_size=4)), max_size=25).map("".join)


@QUICK
@given(texts)
@example("县委第一巡察组县委第一巡察组县委第一巡察组县委第一巡察组")
@example("|\n|\n|\n请输入验证码")
@example("（（）)")
@example("甲,乙，丙, 丁，（戊)己经（庚)")
def test_mending_comes_to_an_end_and_leaves_a_site_that_can_be_read(text: str) -> None:
    body = text.encode("utf-8", "replace").decode()
    line = "'" + " ".join(body.split()).replace("'", "''") + "'"
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        files = {
            f"{TEN}/round.yml": f"{ROUND}reply: {line}\n",
            "docs/news/2024/a.md": article("2024-03-12", f"source: {line}", body=body),
            "docs/about.md": body,
        }
        settled = False
        for _ in range(8):
            library = read_site(root, files, preview=True).library
            findings = check(library).findings
            changes = [*mended(library, root, findings)]
            for change in changes:
                assert change.before != change.after
                assert [*difference(change)]
                change.after.write()
                files.pop(change.file, None)
            settled = not changes
            if settled:
                break
        assert settled, [f.line("zh") for f in findings if f.code in MENDED]
        assert {record.origin.file for record in library.content.articles} <= {"docs/news/2024/a.md"}
