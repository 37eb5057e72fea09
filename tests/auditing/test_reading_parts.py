"""What is read of style sheets, scripts, pictures' sets, policies and encodings."""

import pytest

from noticeboard.auditing.facts.address import Home
from noticeboard.auditing.facts.page import Page, Role
from noticeboard.auditing.policy import Leave, leave, policies_of
from noticeboard.auditing.reading.markup import decoded
from noticeboard.auditing.reading.module import imports_in
from noticeboard.auditing.reading.page import read_page
from noticeboard.auditing.reading.references import candidates
from noticeboard.auditing.reading.stylesheet import addresses_in


def page(html: str) -> Page:
    return read_page("a/index.html", html.encode(), Home())


@pytest.mark.parametrize(
    ("css", "found"),
    [
        ("a{background:url(x.png)}", [("x.png", 1)]),
        ("\n\na{background:URL( 'x y.png' )}", [("x y.png", 3)]),
        ("@import 'a.css';@import url(b.css) print;", [("a.css", 1), ("b.css", 1)]),
        ("@media print{@font-face{src:url(a.woff2) format('woff2')}}", [("a.woff2", 1)]),
        ("a{background:image-set('a.png' 1x, url(b.png) 2x)}", [("a.png", 1), ("b.png", 1)]),
        ("a{background:url(a\\).png)}", [("a).png", 1)]),
        ("/* url(x.png) */ a::after{content:'url(y.png)'}", []),
        ("@namespace url(http://www.w3.org/1999/xhtml);", []),
        ("a{fill:url(#gradient)}", []),
        ("a{background:url()}", []),
    ],
)
def test_a_style_sheet_names_what_it_makes_a_browser_fetch(css: str, found: list[tuple[str, int]]) -> None:
    assert list(addresses_in(css)) == found


@pytest.mark.parametrize(
    ("script", "found"),
    [
        ("import './a.js'", [("./a.js", 1)]),
        ("\nimport a, { b as c } from \"../b.js\";\nexport * from '/c.js'", [("../b.js", 2), ("/c.js", 3)]),
        ("const m = await import('https://cdn.example.com/m.js')", [("https://cdn.example.com/m.js", 1)]),
        ("importScripts('./w.js')", [("./w.js", 1)]),
        ("import lunr from 'lunr'", []),
        ("// import './a.js'\n * import './b.js'", []),
        ("const text = \"import './a.js'\"", []),
    ],
)
def test_a_script_names_the_modules_that_it_imports(script: str, found: list[tuple[str, int]]) -> None:
    assert list(imports_in(script)) == found


@pytest.mark.parametrize(
    ("srcset", "found"),
    [
        ("", []),
        ("a.png", ["a.png"]),
        ("a.png 1x, b.png 2x", ["a.png", "b.png"]),
        ("a.png, b.png 2x", ["a.png", "b.png"]),
        ("a,b.png 480w,c.png 1x", ["a,b.png", "c.png"]),
        (" \n a.png\t1.5x ,, b.png ", ["a.png", "b.png"]),
        ("data:image/png;base64,AA== 1x, b.png 2x", ["data:image/png;base64,AA==", "b.png"]),
        ("a.png calc(1x, 2x), b.png", ["a.png", "b.png"]),
        (",,,", []),
    ],
)
def test_every_candidate_of_a_srcset_is_read(srcset: str, found: list[str]) -> None:
    assert candidates(srcset) == found


HASH = "'sha256-Q36D6Uk7W0215wajbK9dq3X/PIE9glH7LT4XQYrvSeY='"
CODE = "document.title = 1"


@pytest.mark.parametrize(
    ("policy", "kind", "said"),
    [
        ("", "script", Leave.ANY),
        ("img-src 'self'", "script", Leave.ANY),
        ("script-src 'self'", "script", Leave.NONE),
        ("default-src 'none'", "script", Leave.NONE),
        ("default-src 'none'; script-src 'unsafe-inline'", "script", Leave.ANY),
        (f"script-src {HASH}", "script", Leave.KNOWN),
        (f"SCRIPT-SRC {HASH} 'unsafe-inline'", "script", Leave.KNOWN),
        (f"script-src-elem 'self'; script-src {HASH}", "script", Leave.NONE),
        (f"script-src {HASH}", "handler", Leave.NONE),
        (f"script-src 'unsafe-hashes' {HASH}", "handler", Leave.KNOWN),
        ("script-src 'nonce-abc'", "script", Leave.ANY),
        ("script-src 'self'", "style", Leave.ANY),
        ("style-src 'unsafe-inline'", "style attribute", Leave.ANY),
        ("style-src 'self'", "style attribute", Leave.NONE),
        ("style-src-attr 'none'", "style", Leave.ANY),
        ("script-src 'self'; script-src 'unsafe-inline'", "script", Leave.NONE),
    ],
)
def test_a_policy_lets_run_what_it_names(policy: str, kind: str, said: Leave) -> None:
    head = f'<meta http-equiv="content-security-policy" content="{policy}">'
    assert leave(policies_of(page(head)), kind, CODE) is said


def test_all_policies_of_a_page_must_allow_a_script() -> None:
    metas = "".join(
        f'<meta http-equiv="Content-Security-Policy" content="script-src {source}">' for source in (HASH, "'self'")
    )
    assert leave(policies_of(page(metas)), "script", CODE) is Leave.NONE


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("巡察".encode(), "巡察"),
        (b"\xef\xbb\xbf" + "巡察".encode(), "巡察"),
        ("巡察".encode("gbk"), "巡察"),
        ('<meta charset="gb2312">镕'.encode("gbk"), '<meta charset="gb2312">镕'),
        (b"\xff\xfe" + "巡察".encode("utf-16-le"), "巡察"),
        ('<meta charset="no-such">巡察'.encode(), '<meta charset="no-such">巡察'),
        ('<meta charset="rot13">巡察'.encode(), '<meta charset="rot13">巡察'),
    ],
)
def test_a_page_is_read_in_the_encoding_that_it_names_or_has(raw: bytes, text: str) -> None:
    assert decoded(raw) == text


def test_what_a_page_fetches_is_told_from_what_it_links_to() -> None:
    roles = {
        reference.written: reference.role
        for reference in page(
            "<a href=1 ping=2><link rel=stylesheet href=3><link rel='alternate stylesheet' href=4>"
            "<link rel=next href=5><link rel=dns-prefetch href=6><link rel=icon href=7><video poster=8 src=9></video>"
            "<form action=10>"
            "<object data=11></object><svg><use href=12 /></svg><table background=13></table><button formaction=14>"
            "<meta property=og:image content=15><meta http-equiv=refresh content='3; 16'><script src=17></script>"
            "<script>import './18.js'</script><p style='background:url(19)'><link href=20><link rel=me href=21>"
        ).references
    }
    fetched = {"3", "4", "7", "8", "9", "11", "12", "13", "17", "./18.js", "19"}
    assert {written for written, role in roles.items() if role is Role.ASSET} == fetched
    assert {written for written, role in roles.items() if role is Role.LINK} == {"1", "5"}
    assert {written for written, role in roles.items() if role is Role.CONTACT} == {"2", "6"}
    assert {written for written, role in roles.items() if role is Role.FORM} == {"10", "14"}
    assert (roles["15"], roles["16"]) == (Role.MENTION, Role.REDIRECT)


def test_lines_are_those_of_the_file() -> None:
    read = page("<html>\n<style>\na{background:url(x.png)}</style>\n\n<img src=y.png>")
    assert [(reference.written, reference.line) for reference in read.references] == [("x.png", 3), ("y.png", 5)]


@pytest.mark.parametrize(
    ("policy", "alone"),
    [
        ("default-src 'none'; style-src 'sha256-ab/c+d='; script-src 'sha256-e='", True),
        ("default-src 'none'; style-src 'self'", False),
        ("default-src 'none'; img-src https:", False),
        ("default-src 'none'; img-src example.com", False),
        ("default-src 'none'; img-src *", False),
        ("style-src 'sha256-ab='", False),
    ],
)
def test_a_file_whose_policy_lets_it_load_nothing_is_made_to_be_saved(policy: str, alone: bool) -> None:
    html = f'<!doctype html><html><meta http-equiv="Content-Security-Policy" content="{policy}"><title>a</title>'
    read = page(html)
    assert (read.stands_alone, read.is_proper) == (alone, not alone)
