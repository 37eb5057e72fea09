"""The same content as of the same moment is the same site, wherever, whenever and with whatever it is built."""

import re
from pathlib import Path

import pytest

from built_site import NOW, BuiltSite, build
from site_tree import copy_site

EPOCH = "1795395600"
"""2026-11-23T09:00 in Shanghai, in seconds since 1970."""

# MkDocs dates this one file by the day of the build, unless SOURCE_DATE_EPOCH is set.
DATED_BY_MKDOCS = "sitemap.xml.gz"


def differing(one: BuiltSite, other: BuiltSite) -> list[str]:
    assert one.files == other.files
    a, b = one.contents(), other.contents()
    return [file for file in a if a[file] != b[file]]


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return copy_site(tmp_path_factory.mktemp("copy") / "elsewhere")


def test_two_builds_as_of_one_moment_are_the_same_to_the_byte(sample_site: BuiltSite, copy: Path) -> None:
    outcome = build(copy, copy / "public", PYTHONHASHSEED="7", LC_ALL="C.UTF-8", TZ="America/Los_Angeles")
    assert outcome.code == 0, outcome.said
    assert set(differing(sample_site, BuiltSite(copy / "public"))) <= {DATED_BY_MKDOCS}


def test_two_builds_with_source_date_epoch_are_the_same_to_the_byte(sample_site: BuiltSite, copy: Path) -> None:
    sites = []
    for name, seed in (("one", "1"), ("two", "2")):
        outcome = build(copy, copy / name, NOTICEBOARD_NOW="", SOURCE_DATE_EPOCH=EPOCH, PYTHONHASHSEED=seed)
        assert outcome.code == 0, outcome.said
        sites.append(BuiltSite(copy / name))
    assert differing(*sites) == []
    assert set(differing(sample_site, sites[0])) <= {DATED_BY_MKDOCS}, f"{EPOCH} is not {NOW}"


def test_properdocs_makes_the_same_site(sample_site: BuiltSite, copy: Path) -> None:
    outcome = build(copy, copy / "properdocs", generator="properdocs")
    assert outcome.code == 0, outcome.said
    theirs = BuiltSite(copy / "properdocs")
    assert theirs.files == sample_site.files
    for file, content in sample_site.contents().items():
        if file.endswith(".html"):
            # Each names itself where a template asks for the generator.
            assert named(theirs.text(file)) == named(content.decode()), file
        elif file != DATED_BY_MKDOCS:
            assert (theirs.folder / file).read_bytes() == content, file


def named(html: str) -> str:
    return re.sub(r'<meta name="generator"[^>]*>', "", html)
