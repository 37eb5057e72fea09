"""Whatever an officer pastes into a record is text on the page, never markup, script or a dangerous link."""

import json
import re
from html.parser import HTMLParser

import pytest

from built_site import BuiltSite, HtmlPage, build
from site_tree import write_site

EVIL = "<script>alert(1)</script>"
QUOTES = """'"&amp;<b onmouseover=x>"""
BAD = f"{EVIL}{QUOTES}"

ROUND = f"""
term: 六届县委
number: 10
title: {json.dumps("轮次" + BAD)}
authority: {json.dumps("县委" + BAD)}
issuer: {json.dumps("巡察办" + BAD)}
stationing: {{start: 2026-11-02, end: 2027-05-15}}
deadline: {{date: 2027-05-10}}
accepts: {json.dumps("受理" + BAD)}
declines: {{action: transfer, text: {json.dumps("不受理" + BAD)}}}
reply: {json.dumps("答复" + BAD)}
supervision:
  - {{type: phone, value: 0300-8880001, name: {json.dumps("监督" + BAD)}}}
groups:
  - name: {json.dumps("一组" + BAD)}
    note: {json.dumps("说明" + BAD)}
    units:
      - {{name: {json.dumps("教育局" + BAD)}, includes: {json.dumps("站所" + BAD)}, excludes: {json.dumps("村" + BAD)}}}
    channels:
      - {{type: phone, value: 0300-8880015, hours: {json.dumps("上班" + BAD)}, note: {json.dumps("备注" + BAD)}}}
      - {{type: email, value: xc1@example.com, name: {json.dumps("邮箱" + BAD)}}}
      - {{type: post, value: {json.dumps("信箱" + BAD)}, postcode: "000403", addressee: {json.dumps("收件" + BAD)}}}
      - {{type: box, places: [{json.dumps("门口" + BAD)}, {json.dumps("大厅" + BAD)}]}}
      - {{type: visit, place: {json.dumps("406室" + BAD)}}}
"""

BODY = f"""
正文{EVIL}{QUOTES}结束

<iframe src="https://evil.example/"></iframe>

<img src=x onerror=alert(1)>

[点这里](javascript:alert(1)) [还有](JaVaScRiPt:alert(1)) [这里](data:text/html;base64,PHNjcmlwdD4=)
<javascript:alert(1)> ![图](javascript:alert(1)) [引号](https://a.example/"onclick="x)

[^1] 完

[^1]: 脚注{EVIL}
"""


def front(**facts: object) -> str:
    lines = "".join(f"{key}: {json.dumps(value, ensure_ascii=False)}\n" for key, value in facts.items())
    return f"---\n{lines}---\n{BODY}"


FILES = {
    "announcements/2026-11-bad/round.yml": ROUND,
    "announcements/2026-03-bad/round.yml": ROUND.replace("2026-11-02", "2026-03-02").replace("2027", "2026"),
    "announcements/2026-11-bad/附件&'1'.txt": "附件",
    "announcements/2026-11-bad/notice.md": front(
        kind="notice",
        title=f"公告{BAD}",
        published="2026-11-02 09:00",
        updated="2026-11-03 09:00",
        change=f"更正{BAD}",
        source=f"来源{BAD}",
        editor=f"编辑{BAD}",
        review=[f"一审{BAD}"],
        attachments=[{"file": "附件&'1'.txt", "title": f"附件{BAD}"}],
    ),
    "announcements/2026-03-bad/feedback.md": front(
        kind="feedback",
        title=f"反馈{BAD}",
        published="2026-11-20",
        issuer=f"巡察办{BAD}",
        issues=[{"unit": f"教育局{BAD}", "items": [f"问题{BAD}"]}],
    ),
    "announcements/2026-03-bad/rectification.md": front(
        kind="rectification",
        title=f"整改{BAD}",
        published="2026-11-21",
        units=[f"教育局{BAD}"],
        index_number=f"索引{BAD}",
        disclosure=f"公开{BAD}",
        counts={"total": 2, "done": 1, "in_progress": 1, "not_done": 0, "dealt_with": {f"谈话{BAD}": 1}},
        items=[
            {"area": f"领域{BAD}", "issue": f"问题{BAD}", "measures": f"措施{BAD}", "result": f"结果{BAD}"},
        ],
        contact=[{"type": "phone", "value": "0300-8880002", "note": f"联系{BAD}"}],
    ),
    "docs/news/2026/a.md": front(
        title=f"标题{BAD}",
        subtitle=f"副题{BAD}",
        published="2026-11-10 09:00",
        source=f"来源{BAD}",
        authors=[f"作者{BAD}"],
        correspondents=[f"通讯员{BAD}"],
        photographers=[f"摄影{BAD}"],
        editor=f"编辑{BAD}",
        tags=[f"标签{BAD}"],
        units=[f"教育局{BAD}"],
        round="2026-11-bad",
        placements=[{"medium": f"媒体{BAD}", "url": 'https://a.example/?"onclick="x&y=<b>'}],
        aliases=["old/a'&b.html"],
    ),
    "docs/news/2026/b.md": front(
        title=f"旧文{BAD}", published="2026-11-09", withdrawn={"date": "2026-11-12", "reason": f"原因{BAD}"}
    ),
    "docs/news/2026/c.md": front(title=f"邻居{BAD}", published="2026-11-08", tags=[f"标签{BAD}"]),
    "announcements/channels.yml": f"""bodies:
  - name: {json.dumps("机关" + BAD)}
    matters: [{json.dumps("事项" + BAD)}]
    note: {json.dumps("说明" + BAD)}
    channels:
      - {{type: phone, value: "12388", name: {json.dumps("电话" + BAD)}, hours: {json.dumps("全天" + BAD)}}}
""",
    "announcements/units.yml": f"""units:
  - {{name: {json.dumps("教育局" + BAD)}, aliases: [{json.dumps("别名" + BAD)}], category: {json.dumps("类" + BAD)}}}
""",
}


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    """A site whose every text is an attack."""
    root = write_site(tmp_path_factory.mktemp("hostile"), FILES)
    config = (root / "mkdocs.yml").read_text("utf-8")
    for key, name in (("site_name", "示例网"), ("    office", "办公室"), ("    sponsor", "主办")):
        config = re.sub(rf"(?m)^{key}: .*$", lambda _, k=key, n=name: f"{k}: {json.dumps(n + BAD)}", config)
    described = json.dumps(f"说明{BAD}", ensure_ascii=False)
    config = re.sub(r"(?m)^        description: .*$", f"        description: {described}", config)
    # Checks would refuse such a text; what is looked at here is what happens to one that they let through.
    config = config.replace("freshness: off", "freshness: off\n        safety: off")
    (root / "mkdocs.yml").write_text(config, "utf-8")
    outcome = build(root, root / "site", strict=False)
    assert outcome.code == 0, outcome.said
    return BuiltSite(root / "site")


class Elements(HTMLParser):
    """Every start tag of a page with its attributes, by the rules of HTML5."""

    def __init__(self, page: HtmlPage) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str]]] = []
        self.feed(page.source)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, {name: value or "" for name, value in attrs}))


OURS = re.compile(r"__md_scope|__tabbed_")


def test_no_script_runs_but_those_of_the_theme_and_ours(hostile: BuiltSite, sample_site: BuiltSite) -> None:
    known = {
        script.get("src", "").replace("../", "").removeprefix("./")
        for page in sample_site.pages.values()
        for script in page.all("//script[@src]")
    }
    for page in hostile.pages.values():
        for script in page.all("//script"):
            if script.get("src"):
                assert script.get("src").replace("../", "").removeprefix("./").removeprefix("/") in known | {
                    name.removeprefix("/") for name in known
                }
            elif "json" in script.get("type", ""):
                assert json.loads(script.text) is not None
            else:
                assert OURS.search(script.text), (page.file, script.text)


def test_no_attack_becomes_an_element_or_an_attribute(hostile: BuiltSite, sample_site: BuiltSite) -> None:
    known = {
        (tag, name) for page in sample_site.pages.values() for tag, attrs in Elements(page).found for name in attrs
    }
    tags = {tag for page in sample_site.pages.values() for tag, _ in Elements(page).found}
    known |= {("li", "id"), ("section", "class"), ("sup", "class"), ("a", "id"), ("section", "data-footnotes")}
    for page in hostile.pages.values():
        for tag, attrs in Elements(page).found:
            assert tag in tags | {"sup", "ol"}, (page.file, tag)
            strange = {name for name in attrs if (tag, name) not in known and not name.startswith("data-footnote")}
            assert strange - {"aria-label"} == set(), (page.file, tag, attrs)
            assert not [name for name in attrs if name.startswith("on")], (page.file, attrs)


@pytest.mark.parametrize(
    ("path", "texts"),
    [
        ("", ["公告", "标题", "整改"]),
        ("news/", ["标题", "来源", "标签"]),
        ("news/2026/a/", ["标题", "副题", "作者", "通讯员", "摄影", "来源", "编辑", "标签", "教育局", "媒体", "邻居"]),
        ("news/2026/b/", ["旧文", "原因"]),
        (
            "announcements/2026-11-bad/",
            ["轮次", "一组", "说明", "教育局", "站所", "村", "备注", "邮箱", "信箱", "收件"],
        ),
        (
            "announcements/2026-11-bad/notice/",
            ["公告", "更正", "受理", "不受理", "答复", "监督", "附件", "一审", "大厅"],
        ),
        ("announcements/2026-03-bad/feedback/", ["反馈", "教育局", "问题"]),
        ("announcements/2026-03-bad/rectification/", ["索引", "公开", "谈话", "领域", "措施", "结果", "联系"]),
        ("complaints/", ["轮次", "一组", "上班", "机关", "事项", "说明", "电话", "全天"]),
        ("complaints/units/", ["教育局", "别名", "类"]),
    ],
)
def test_the_text_shows_as_it_was_written(hostile: BuiltSite, path: str, texts: list[str]) -> None:
    shown = hostile.page(path).text()
    assert [text for text in texts if f"{text}{BAD}" not in shown] == []


def test_what_machines_read_is_the_text_as_it_was_written(hostile: BuiltSite) -> None:
    page = hostile.page("news/2026/a/")
    assert page.meta("ArticleTitle") == [f"标题{BAD}"]
    assert page.meta("og:title") == [f"标题{BAD}"]
    (thing,) = page.all("//script[@type='application/ld+json']")
    assert json.loads(thing.text)["headline"] == f"标题{BAD}"


def test_html_in_a_text_is_left_out_and_its_words_stay(hostile: BuiltSite) -> None:
    for path in ("news/2026/a/", "announcements/2026-11-bad/notice/"):
        body = hostile.page(path).one("//*[@id='body']")
        assert "正文" in body.text_content()
        assert "结束" in body.text_content()
        assert body.xpath(".//iframe | .//img[not(@src='')] | .//b | .//script") == []


def test_no_link_runs_a_script_or_carries_a_document(hostile: BuiltSite) -> None:
    for page in hostile.pages.values():
        for link in page.all("//@href | //@src | //@action | //@formaction"):
            assert not re.match(r"\s*(javascript|data|vbscript):", link, re.I), (page.file, link)


def test_the_search_index_holds_text_that_the_theme_does_not_take_for_markup(hostile: BuiltSite) -> None:
    for entry in json.loads(hostile.text("search/search_index.json"))["docs"]:
        assert "<script" not in entry["title"] + entry["text"], entry["location"]
