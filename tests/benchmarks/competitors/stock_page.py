"""The other competitor for the eye: pages of the same content as stock Material for MkDocs shows them."""

from collections.abc import Mapping
from pathlib import Path

from lxml import etree
from lxml import html as markup
from yaml_text import yaml_text

#: As `mkdocs new` and Material's guide to begin with leave it, but for its fonts: they would come from Google, which
#: a reader in China waits for in vain. Leaving them out is to Material's advantage.
SETTINGS = {
    "site_name": "青禾县巡察公告网",
    "site_url": "https://xuncha.example.gov.cn/",
    "theme": {"name": "material", "language": "zh", "font": False},
    "plugins": {"search": {}},
}

#: What a page of ours has besides its content: tools, the code of its address.
_NOT_CONTENT = "//*[contains(@class, 'tools') or contains(@class, 'trailer__qr') or self::svg or self::button]"


def write_stock_site(root: Path, pages: Mapping[str, Path]) -> None:
    """Write a Material site whose pages, by name, have the content of our built pages."""
    (root / "docs").mkdir(parents=True)
    (root / "mkdocs.yml").write_text(yaml_text(SETTINGS), encoding="utf-8")
    (root / "docs" / "index.md").write_text("# 首页\n", encoding="utf-8")
    for name, built in pages.items():
        (root / "docs" / f"{name}.md").write_text(_content(built), encoding="utf-8", newline="\n")


def _content(built: Path) -> str:
    """Headings, paragraphs, tables and links of a page, as HTML that Markdown hands through, without our classes."""
    page = markup.document_fromstring(built.read_bytes(), parser=markup.HTMLParser(encoding="utf-8"))
    (article,) = page.xpath("//main//article")
    for element in article.xpath(f".{_NOT_CONTENT}"):
        if element.getparent() is not None:
            element.drop_tree()
    for element in article.iter(etree.Element):
        for name in [name for name in element.attrib if name not in ("href", "datetime")]:
            del element.attrib[name]
    lines = etree.tostring(article, encoding="unicode", method="html", with_tail=False).splitlines()
    return "\n".join(line for line in lines if line.strip()) + "\n"
