"""Builds sites as a user does, in a process of its own, and reads what was written."""

import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

from lxml import html as markup

PROJECT = Path(__file__).parents[1]
NOW = "2026-11-23T09:00"
SITE_URL = "https://xuncha.example.gov.cn/"


@dataclass(frozen=True)
class Outcome:
    """What a command printed, both streams together, and its exit code."""

    code: int
    said: str


def environment(**more: str) -> dict[str, str]:
    """The environment of a build as of the tests' moment; a variable given as "" is unset."""
    own = {"NOTICEBOARD_NOW": NOW, "NO_MKDOCS_2_WARNING": "1", "PYTHONDONTWRITEBYTECODE": "1", "SOURCE_DATE_EPOCH": ""}
    mixed = {**os.environ, **own, **more}
    return {name: value for name, value in mixed.items() if value}


def build(root: Path, output: Path, *, generator: str = "mkdocs", strict: bool = True, **variables: str) -> Outcome:
    """Run the generator on the site below `root`. Never -q, which turns --strict off."""
    command = [sys.executable, "-m", generator, "build", "-f", str(root / "mkdocs.yml"), "-d", str(output)]
    ran = subprocess.run(
        [*command, "--strict"] if strict else command,
        env=environment(**variables),
        cwd=root,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        timeout=300,
        check=False,
    )
    return Outcome(ran.returncode, ran.stdout)


class HtmlPage:
    """One HTML file of a site. `file` is its path in the site, `path` its address, both without a leading slash."""

    def __init__(self, file: str, source: str) -> None:
        self.file = file
        self.path = file.removesuffix("index.html")
        self.source = source
        # A place where a line may break is no text.
        self.root = markup.document_fromstring(
            source.replace("<wbr>", "").encode(), parser=markup.HTMLParser(encoding="utf-8")
        )

    def all(self, xpath: str) -> list[markup.HtmlElement]:
        return self.root.xpath(xpath)

    def one(self, xpath: str) -> markup.HtmlElement:
        (found,) = self.all(xpath)
        return found

    def with_class(self, name: str) -> list[markup.HtmlElement]:
        return self.all(f"//*[contains(concat(' ', normalize-space(@class), ' '), ' {name} ')]")

    def text(self, xpath: str = "//body") -> str:
        """The text of all that the path finds, blanks collapsed."""
        return " ".join(" ".join(found.itertext()) for found in self.all(xpath)).strip()

    def visible(self, xpath: str = "//body") -> str:
        """As `text`, without what is hidden, and without scripts."""
        unseen = "ancestor-or-self::*[@hidden or self::script or self::style]"
        return " ".join(" ".join(self.all(f"{xpath}//text()[not({unseen})]")).split())

    def meta(self, name: str) -> list[str]:
        return self.all(f"//meta[@name='{name}' or @property='{name}']/@content")

    @cached_property
    def ids(self) -> frozenset[str]:
        return frozenset(self.all("//@id"))

    @cached_property
    def is_redirect(self) -> bool:
        return bool(self.all("//meta[@http-equiv='refresh']"))

    @property
    def anchors(self) -> list[str]:
        """Where its links lead, as written."""
        return self.all("//a/@href | //area/@href")

    @property
    def assets(self) -> list[str]:
        """What a browser fetches for it, as written."""
        return self.all("//img/@src | //script/@src | //link[not(@rel='canonical')]/@href | //source/@src")


class BuiltSite:
    """A site that was built into `folder`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @cached_property
    def files(self) -> frozenset[str]:
        return frozenset(p.relative_to(self.folder).as_posix() for p in self.folder.rglob("*") if p.is_file())

    @cached_property
    def pages(self) -> Mapping[str, HtmlPage]:
        """All HTML files, by their path in the site, but the cards: those are taken away, and no pages of the site."""
        pages = (f for f in sorted(self.files) if f.endswith(".html") and not f.endswith("/card.html"))
        return {f: HtmlPage(f, (self.folder / f).read_text("utf-8")) for f in pages}

    @property
    def proper_pages(self) -> Iterator[HtmlPage]:
        """The pages that readers browse: neither the error page nor redirects."""
        return (page for page in self.pages.values() if page.file != "404.html" and not page.is_redirect)

    def page(self, path: str) -> HtmlPage:
        """The page at an address without a leading slash: `news/2018/pingli-jiaocha/`."""
        return self.pages[file_at(path)]

    def text(self, file: str) -> str:
        return (self.folder / file).read_text("utf-8")

    def contents(self) -> dict[str, bytes]:
        return {file: (self.folder / file).read_bytes() for file in sorted(self.files)}

    def files_with(self, text: str) -> list[str]:
        """The files in which the text stands; addresses are looked at in both spellings."""
        wanted = text.encode()
        return [file for file, content in self.contents().items() if wanted in content or text in unquote(file)]


def file_at(path: str) -> str:
    """The file that answers under an address."""
    return f"{path}index.html" if not path or path.endswith("/") else path


_HERE = "http://site/"


def internal(page: HtmlPage, link: str) -> tuple[str, str] | None:
    """The file in the site and the anchor that a link leads to; None for one that leads out of the site."""
    address, anchor = urldefrag(urljoin(_HERE + page.path, link))
    parts = urlsplit(address)
    if parts.scheme != "http" or parts.netloc != "site":
        return None
    return file_at(unquote(parts.path).removeprefix("/")), unquote(anchor)
