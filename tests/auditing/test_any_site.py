"""No site makes an inspection crash, whatever its files hold."""

import re
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from built_cases import inspected
from noticeboard.auditing.facts.address import Base, Home
from noticeboard.auditing.reading.module import imports_in
from noticeboard.auditing.reading.references import candidates
from noticeboard.auditing.reading.stylesheet import addresses_in

CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u202a-\u202e]")
QUICK = settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])

TAGS = ("a", "img", "link", "meta", "script", "style", "svg", "base", "form", "title", "h1", "footer", "html", "iframe")
ATTRIBUTES = ("href", "src", "srcset", "content", "name", "http-equiv", "rel", "style", "onclick", "id", "lang", "role")
WORDS = (
    "stylesheet", "refresh", "0;url=", "Content-Security-Policy", "script-src 'sha256-", "PubDate", "2024-02-30",
    "9999-12-31 23:59", "0001-01-01", "canonical", "../", "//", "http://[", "%FF", "url(", "@import '", "contentinfo",
    "robots", "noindex", "og:type", "article", "#", "\\", "\0", "\u202e", "javascript:", "1x,", "巡察", "\ud800",
)  # fmt: skip
values = st.lists(st.sampled_from(WORDS) | st.text(max_size=5), max_size=4).map("".join)
attributes = st.lists(st.builds('{}="{}"'.format, st.sampled_from(ATTRIBUTES), values), max_size=4).map(" ".join)
elements = st.builds("<{0} {1}>{2}</{0}>".format, st.sampled_from(TAGS), attributes, values)
pages = st.lists(elements | values, max_size=8).map(lambda parts: "".join(parts).encode("utf-8", "replace"))
raws = st.binary(max_size=200) | pages


def inspect_files(files: dict[str, bytes]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        for name, raw in files.items():
            Path(folder, name).parent.mkdir(parents=True, exist_ok=True)
            Path(folder, name).write_bytes(raw)
        for finding in inspected(Path(folder)).findings:
            assert finding.line("zh")
            assert not CONTROL.search(finding.line("en"))


@QUICK
@given(raws, raws)
@example(b"<div>" * 100_000 + b"<img src=x>", b"")
@example(b"<" * 100_000, b"<a" * 10_000)
@example(b"<!-->", b"<?x?>")
@example(b"\0", b"\xff\xfe\x00")
@example(b"<a " + b"href " * 50_000 + b">", b"<p>" * 50_000)
def test_any_bytes_as_pages(one: bytes, other: bytes) -> None:
    inspect_files({"index.html": one, "a/index.html": other, "a/404.html": one})


@QUICK
@given(raws)
@example(b"<svg xmlns:x='http://www.w3.org/1999/xlink'><image x:href='a'/>" + b"<g>" * 10_000)
@example(b"a{" * 10_000)
@example(b"(" * 100_000)
@example(b"[" * 100_000)
@example(b"<!DOCTYPE a [<!ENTITY b '" + b"&b;" * 100 + b"'>]><svg>&b;</svg>")
def test_any_bytes_as_what_pages_are_made_of(raw: bytes) -> None:
    index = (
        b"<link rel=stylesheet href=a.css><script src=a.js></script><img src=a.svg>"
        b"<link rel=manifest href=a.webmanifest>"
        b"<link rel=alternate type=application/rss+xml href=feed.xml><link rel=alternate type=application/feed+json"
        b" href=feed.json>"
    )
    names = ("a.css", "a.js", "a.svg", "a.webmanifest", "feed.xml", "feed.json", "sitemap.xml", "sitemap.xml.gz")
    inspect_files({"index.html": index, "robots.txt": raw, **dict.fromkeys(names, raw)})


@QUICK
@given(st.text(max_size=200))
@example("import {" + "a," * 100_000)
@example("import " * 20_000)
@example("a.png (" * 20_000)
@example("@import " * 20_000)
def test_any_text_as_css_script_or_srcset(text: str) -> None:
    addresses_in(f"url({text}")
    list(imports_in(text))
    candidates(text)


@QUICK
@given(values, values)
def test_any_address(link: str, home: str) -> None:
    target = Home.at(home).target(link, Base.of("a/b.html"))
    Base.of("a/b.html").moved(target)


def test_an_empty_folder_and_a_folder_of_other_files(tmp_path: Path) -> None:
    assert inspected(tmp_path).pages == 0
    (tmp_path / "a.txt").write_text("x")
    assert {finding.code for finding in inspected(tmp_path).findings} == {"site-home-missing", "site-sitemap-missing"}


def test_a_folder_that_is_not_there_is_an_error_of_the_system(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="gone"):
        inspected(tmp_path / "gone")
