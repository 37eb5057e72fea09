"""No page of a built site holds what its policy would make browsers refuse, and a build that would is refused."""

import re
from pathlib import Path

from built_site import BuiltSite, HtmlPage, build
from noticeboard.security.policy import PAGE_POLICY, headers
from noticeboard.security.watch import refused, unprotected
from site_tree import change, write_site
from tiny_site import ONE_ARTICLE, article

FINDING = re.compile(r"^ERROR +-  noticeboard: (?P<where>\S+): (?P<what>.+) — (?P<remedy>.+)$", re.M)
DATA = {"application/json", "application/ld+json"}


def test_every_page_carries_the_policy_before_anything_that_it_governs(sample_site: BuiltSite) -> None:
    assert any(page.is_redirect for page in sample_site.pages.values())
    assert "404.html" in sample_site.pages
    for page in sample_site.pages.values():
        first, second = page.all("//head/*")[:2]
        assert first.get("charset") == "utf-8", page.file
        assert (second.get("http-equiv"), second.get("content")) == ("Content-Security-Policy", PAGE_POLICY), page.file


def test_no_page_holds_an_inline_script_a_style_or_a_handler(sample_site: BuiltSite) -> None:
    inline = [
        (page.file, found)
        for page in sample_site.pages.values()
        for found in (
            *(script.get("type") for script in page.all("//script[not(@src)]") if script.get("type") not in DATA),
            *page.all("//style"),
            *page.all("//@style"),
            *page.all("//@*[starts-with(name(), 'on')]"),
            *page.all("//@href[starts-with(., 'javascript:')]"),
        )
    ]
    assert inline == []


def test_the_watch_agrees(sample_site: BuiltSite) -> None:
    for file in sample_site.pages:
        html = (sample_site.folder / file).read_bytes()
        assert refused(html, file) + unprotected(html, file) == []


def faults(root: Path) -> dict[str, str]:
    """Build again, hold that it was refused and left the last site: where something was found, and what."""
    before = BuiltSite(root / "site").contents()
    outcome = build(root, root / "site", strict=False)
    assert outcome.code != 0
    assert "Traceback" not in outcome.said
    assert BuiltSite(root / "site").contents() == before
    assert not (root / "site.partial").exists()
    return {finding["where"]: finding["what"] for finding in FINDING.finditer(outcome.said)}


def own_template(root: Path, name: str, old: str, new: str) -> None:
    """Give the site a template of its own in which something is different; the others stay linked."""
    path = root / "overrides" / name
    for folder in [parent for parent in reversed(path.parents) if parent.is_relative_to(root / "overrides")]:
        if folder.is_symlink():
            linked = folder.resolve()
            folder.unlink()
            folder.mkdir()
            for inside in linked.iterdir():
                (folder / inside.name).symlink_to(inside)
    text = path.read_text("utf-8")
    path.unlink()
    path.write_text(text, "utf-8")
    change(path, old, new)


def test_a_script_that_somebody_puts_into_the_frame_stops_the_build_and_is_told_once(published: Path) -> None:
    own_template(published, "frame.html", "{% block htmltitle %}", "{% block htmltitle %}<script>count()</script>")
    found = faults(published)
    assert list(found) == ["overrides/frame.html"]
    assert "count()" in found["overrides/frame.html"]


def test_a_script_of_the_theme_that_nobody_replaced_stops_the_build(published: Path) -> None:
    own_template(published, "partials/javascripts/content.html", "{#-", "<script>theirs()</script>{#-")
    assert "theirs()" in faults(published)["overrides/frame.html"]


def test_a_setting_that_switches_a_script_of_the_theme_on_stops_the_build(published: Path) -> None:
    change(published / "mkdocs.yml", "  scope: /\n", "  scope: /\n  analytics: {provider: google, property: G-0}\n")
    assert "__md_analytics" in faults(published)["overrides/frame.html"]


def test_a_style_in_a_template_stops_the_build_and_the_template_is_named(published: Path) -> None:
    own_template(published, "article.html", '<article class="', '<article style="color: red" class="')
    assert list(faults(published)) == ["overrides/article.html"]


def test_markup_in_a_fixed_page_stops_the_build_and_the_page_is_named(published: Path) -> None:
    # Even where the office has switched the check of its texts off.
    change(published / "mkdocs.yml", "freshness: off", "freshness: off\n        safety: off")
    with (published / "docs/about.md").open("a", encoding="utf-8") as file:
        file.write('\n<p onclick="count()">点</p>\n')
    with (published / "docs/complaints/index.md").open("a", encoding="utf-8") as file:
        file.write("\n段落\n{: style='color: red'}\n")
    assert sorted(faults(published)) == ["docs/about.md", "docs/complaints/index.md"]


def test_a_picture_from_elsewhere_stops_the_build_and_the_record_is_named(published: Path) -> None:
    change(published / ONE_ARTICLE, "正文。", "正文。\n\n![图](https://example.com/a.png)")
    found = faults(published)
    assert list(found) == [ONE_ARTICLE]
    assert "https://example.com/a.png" in found[ONE_ARTICLE]


def test_a_page_that_somebody_brought_along_stops_the_build(published: Path) -> None:
    (published / "docs/old.html").write_text("<!doctype html><title>旧页</title>", "utf-8")
    assert list(faults(published)) == ["old.html"]


def test_the_header_files_lie_beside_the_site_and_not_in_it(published: Path) -> None:
    files = {path.name: path.read_text("utf-8") for path in (published / "site.headers").iterdir()}
    assert len(files) == 3
    for text in files.values():
        assert headers("https://xuncha.example.gov.cn/")["Content-Security-Policy"] in text
    assert files.keys().isdisjoint(BuiltSite(published / "site").files)


LINKS = """
[一](https://example.com/a) <https://example.com/b> [三](news/2026/a.md) [四](mailto:xcb@example.com)

<a class="x" rel="opener" href="//example.com/c">五</a>
"""


def test_what_leads_out_of_a_text_tells_nothing_of_where_it_came_from(tmp_path: Path) -> None:
    write_site(tmp_path, {ONE_ARTICLE: article("2026-11-20", body=LINKS.replace("news/2026/", ""))})
    for page in ("about.md", "index.md", "complaints/index.md"):
        with (tmp_path / "docs" / page).open("a", encoding="utf-8") as file:
            file.write(LINKS.replace("news", "../news" if "/" in page else "news"))
    outcome = build(tmp_path, tmp_path / "site", strict=False)
    assert outcome.code == 0, outcome.said
    site = BuiltSite(tmp_path / "site")
    for path, count in (("news/2026/a/", 2), ("about/", 2), ("", 2), ("complaints/", 2)):
        out = [link for link in _links(site.page(path)) if "example.com/" in link.get("href")]
        assert len(out) >= count, path
        for link in out:
            assert link.get("rel") == "noopener noreferrer external", path
        assert all(link.get("rel") is None for link in _links(site.page(path)) if link not in out)


def _links(page: HtmlPage) -> list:
    return page.all("//*[@class='prose' or contains(@class, 'prose ')]//a[@href]")
