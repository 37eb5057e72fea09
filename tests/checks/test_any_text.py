"""No text makes checking or reporting crash, and no report repeats a secret, wherever it stands and however spaced."""

import re
import tempfile
from pathlib import Path

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from noticeboard.bilingual import Text
from noticeboard.checks.rules import check
from noticeboard.reports.formats import WRITERS
from noticeboard.reports.report import Report
from noticeboard.values.folding import squeeze
from tiny_site import ROUND, TEN, article, document, read_site

QUICK = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])

PIECES = (
    "2024年3月11日 3月11日 2025年1021日 2024年13月45日 二〇二四年三月十一日 星期八 周日 上午12时 下午2:30 24:00 18:00 "
    "0300-8880015 0300-8880016 13000000021 １３０００００００２１ 12388 +86 000403 999999 20240311 xc1@example.com "
    "a@b https://example.com javascript:alert(1) 110101199001011237 6222020200112230 第巡察组 巡察巡察组 《 》 “ ” "
    "（ ） 〔2024〕 [2024] 〈〉 张\u3000彪 \u202e \u200b \ufeff \x07 <script> <b onclick=x> ![图](无.png) ![](a.png) "
    "[附件](a.pdf) | 一审： 审核: 附： 如下： 扫一扫在手机打开当前页 縣委 举报人张三 京A12345 E12345678 - * # > ``` "
    "$ \\ {{ }} { } % & 　 ０ 〇 零 十 百"
)
texts = st.lists(st.one_of(st.sampled_from(PIECES.split(" ")), st.text(max_size=8)), max_size=30).map("".join)


def reports_on(files: dict[str, str]) -> list[str]:
    """The site checked, and what every format says of it in both languages."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        encoded = {path: text.encode("utf-8", "replace").decode() for path, text in files.items()}
        site = read_site(root, encoded, preview=True)
        outcome = check(site.library)
        said = Text("检查", "check")
        report = Report(said, "示例", said, site.library.moment, root, outcome.findings, outcome.silenced)
        return [write(report, language) for write in WRITERS.values() for language in ("zh", "en")]


def quoted(text: str) -> str:
    """As a YAML value in single quotes."""
    return "'" + text.replace("'", "''") + "'"


@QUICK
@given(texts)
@example("巡察" * 5000)
@example("（" * 2000)
@example("0300-8880015、" * 500)
@example("110101199001011237")
def test_any_text_anywhere_is_checked_and_reported(text: str) -> None:
    line = " ".join(text.split())
    reports_on(
        {
            f"{TEN}/round.yml": f"{ROUND}reply: {quoted(line)}\n",
            f"{TEN}/notice.md": document("notice", "2024-03-11", f"source: {quoted(line)}", text),
            "docs/news/2024/a.md": article("2024-03-12", f"units: [{quoted(line)}]", quoted(line), text),
            "docs/about.md": text,
            "announcements/units.yml": f"units: [{{name: {quoted(line)}}}]\n",
        }
    )


SECRET = st.from_regex(r"[1-9][0-9]{14,17}[0-9X]", fullmatch=True)
BETWEEN = st.sampled_from(["", " ", "-", "\u3000", "\u200b", "\u00a0"])


@QUICK
@given(SECRET, BETWEEN, st.booleans(), st.integers(3, 6))
@example("110101199001011237", "", False, 4)
@example("622848001234567890", " ", True, 4)
def test_no_report_repeats_a_long_number(digits: str, between: str, wide: bool, block: int) -> None:
    blocks = [digits[n : n + block] for n in range(0, len(digits), block)]
    written = between.join(blocks)
    if wide:
        written = "".join(chr(ord(char) + 0xFEE0) for char in written if char.isalnum())
    files = {
        f"{TEN}/round.yml": ROUND.replace("县教育局", quoted(f"甲{written}")),
        f"{TEN}/notice.md": document("notice", "2024-03-11", f"issuer: {quoted(written)}", f"证号{written}，李某。"),
        "docs/news/2024/a.md": article(
            "2024-03-12", f"units: [{quoted(written)}]\nattachments: {quoted(written)}", body=f"[附件](证{written}.pdf)"
        ),
    }
    for said in reports_on(files):
        assert written not in said
        assert digits not in re.sub(r"[\s-]", "", squeeze(said))
