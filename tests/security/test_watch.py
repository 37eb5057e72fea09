"""What browsers would refuse is found wherever it stands in a page, and nothing else is."""

import pytest

from noticeboard.security.policy import PAGE_POLICY
from noticeboard.security.watch import refused, unprotected

META = f'<meta http-equiv="Content-Security-Policy" content="{PAGE_POLICY}">'


def codes(html: str) -> list[str]:
    return [finding.code.removeprefix("page-") for finding in refused(html.encode(), "overrides/main.html")]


@pytest.mark.parametrize(
    ("html", "code"),
    [
        ("<script>go()</script>", "script-inline"),
        ("<SCRIPT>go()</SCRIPT>", "script-inline"),
        ('<script type="module">go()</script>', "script-inline"),
        ('<script type="importmap">{"imports": {}}</script>', "script-inline"),
        ('<script type="text/javascript" data-src="a.js">go()</script>', "script-inline"),
        ("<p onclick=go()>", "script-inline"),
        ('<p title="a" onClick = "go()">', "script-inline"),
        ("<svg\nonload='go()'>", "script-inline"),
        ('<a href="javascript:go()">', "script-inline"),
        ('<a href=" JavaScript:go()">', "script-inline"),
        ("<style>p{color:red}</style>", "style-inline"),
        ('<style media="print">p{color:red}</style>', "style-inline"),
        ('<td style="text-align: right">', "style-inline"),
        ("<td STYLE='text-align: right'>", "style-inline"),
        ('<td class="a"style="text-align: right">', "style-inline"),
        ("<iframe src='a.html'></iframe>", "element-refused"),
        ("<video src='a.mp4'></video>", "element-refused"),
        ('<object data="a.pdf"></object>', "element-refused"),
        ('<base href="/a/">', "element-refused"),
        ('<form action="https://example.com/">', "element-refused"),
        ('<button formaction="a">', "element-refused"),
        ('<img src="https://example.com/a.png">', "file-elsewhere"),
        ("<img src=//example.com/a.png>", "file-elsewhere"),
        ('<img src="data:image/png;base64,AAAA">', "file-elsewhere"),
        ('<img src="a.png" srcset="b.png 2x, HTTPS://example.com/c.png 3x">', "file-elsewhere"),
        ('<script src="https://example.com/a.js"></script>', "file-elsewhere"),
        ('<link rel="stylesheet" href="//example.com/a.css">', "file-elsewhere"),
    ],
)
def test_what_browsers_would_refuse_is_found(html: str, code: str) -> None:
    assert codes(f"<p>前</p>{html}<p>后</p>") == [code]


@pytest.mark.parametrize(
    "html",
    [
        '<script src="a.js"></script>',
        '<script type="module" src="a.js"></script>',
        '<script type="application/ld+json">{"text": "<p style=1 onclick=2> javascript:"}</script>',
        '<script id="__config" type="application/json">{"a": 1}</script>',
        '<link rel="canonical" href="https://example.gov.cn/">',
        '<link rel="stylesheet" href="../a.css">',
        '<a href="https://example.com/">',
        '<img src="a.png" srcset="b.png 2x">',
        '<form name="search"><input name="query"></form>',
        "<p>&lt;p style=1 onclick=2&gt; 写作 style = x，onclick=y，javascript:z，src=https://example.com/</p>",
        '<meta name="description" content="only one action = stylesheet">',
        '<p data-on="on" data-style="x" class="style">',
    ],
)
def test_what_a_page_may_hold_is_not_found(html: str) -> None:
    assert codes(html) == []


def test_all_is_found_at_once_and_shown_by_its_beginning() -> None:
    found = refused(f"<p style=x><script>{'go(); ' * 40}</script>".encode(), "docs/about.md")
    assert [finding.line("zh").partition("：")[0] for finding in found] == [
        "docs/about.md: 页面里直接写了样式，浏览器会按安全策略拦下它",
        "docs/about.md: 页面里直接写了脚本，浏览器会按安全策略拦下它",
    ]
    assert "go(); go();" in found[1].what("en")
    assert all(len(finding.line("en")) < 400 for finding in found)


@pytest.mark.parametrize(
    ("html", "protected"),
    [
        (f'<!doctype html><html><head><meta charset="utf-8">{META}<title>a</title>', True),
        ('<!doctype html><html><head><meta charset="utf-8"><title>a</title>', False),
        (f'<html><head><script src="a.js"></script>{META}', False),
        (f'<html><head><link rel="stylesheet" href="a.css">{META}', False),
        (f"<html><body>{META}", False),
        (f"<html><head>{META.replace('self', 'unsafe-inline')}", False),
    ],
)
def test_a_page_carries_the_policy_before_anything_that_it_governs(html: str, protected: bool) -> None:
    assert (unprotected(html.encode(), "a.html") == []) is protected
