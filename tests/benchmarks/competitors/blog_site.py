"""The other competitor: stock Material for MkDocs with its blog plugin, every record a post."""

from datetime import datetime
from pathlib import Path

from invented.articles import articles
from invented.documents import documents
from yaml_text import Facts, page_text, yaml_text

#: Material's search cuts Chinese with jieba where that is installed; a stock installation has none, so hide it.
NO_JIEBA = "without-jieba"
MORE = "\n\n<!-- more -->\n\n"
SETTINGS = {
    "site_name": "青禾县巡察公开",
    "site_url": "https://xuncha.example.gov.cn/",
    "theme": {"name": "material", "language": "zh"},
    "plugins": {"search": {}, "blog": {"pagination_per_page": 20}},
}


def write_blog_site(root: Path, records: int) -> None:
    """Write a Material site of `records` posts; categories are the tags, documents are filed under their kind."""
    posts = root / "docs" / "blog" / "posts"
    posts.mkdir(parents=True)
    hidden = root / NO_JIEBA / "jieba.py"
    hidden.parent.mkdir()
    hidden.write_text("raise ImportError('not part of a stock installation')\n", encoding="utf-8")
    (root / "mkdocs.yml").write_text(yaml_text(SETTINGS), encoding="utf-8")
    (root / "docs" / "index.md").write_text("# 首页\n", encoding="utf-8")
    (root / "docs" / "blog" / "index.md").write_text("# 巡察动态\n", encoding="utf-8")
    for document in documents(records):
        _post(posts, f"{document.round.id}-{document.name}", document.facts, [document.facts["kind"]], document.body)
    for article in articles(records):
        _post(posts, article.slug, article.facts, article.facts["tags"], article.body)


def _post(posts: Path, slug: str, facts: Facts, categories: list[str], body: str) -> None:
    """The list pages show what stands before the marker: the first paragraph."""
    lead, _, rest = body.partition("\n\n")
    front = {
        "title": facts["title"],
        "date": datetime.fromisoformat(facts["published"]),
        "slug": slug,
        "categories": categories,
    }
    text = page_text(front, lead + MORE + rest)
    (posts / f"{slug}.md").write_text(text, encoding="utf-8", newline="\n")
