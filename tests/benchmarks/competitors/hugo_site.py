"""The Hugo competitor: the same records under the same addresses, with templates of comparable content."""

import shutil
from pathlib import Path

from corpus import PAGES, STANDING, round_facts
from invented.articles import Article, articles
from invented.documents import Document, documents_of
from invented.phrases import AIMS, RESULTS
from invented.rounds import Round, rounds
from invented.units import register
from yaml_text import Facts, page_text

SITE = Path(__file__).with_name("hugo")
DESCRIPTION = 80
TITLES = {
    "announcements": "巡察公告",
    "news": "巡察动态",
    "units": "查找单位",
    "tags": "标签",
    "years": "按年查看动态",
    "docyears": "按年查看公告",
}


def write_hugo_site(root: Path, records: int) -> None:
    """Write a Hugo site of `records` records in which `hugo` just runs."""
    shutil.copytree(SITE, root, dirs_exist_ok=True)
    content = root / "content"
    for each in rounds(records):
        folder = content / "announcements" / each.id
        _write(folder / "_index.md", page_text(_round(each), ""))
        for document in documents_of(each):
            _write(folder / f"{document.name}.md", page_text(_document(document), document.body))
    for unit in register():
        term: Facts = {"title": unit.name, "category": unit.category, "alias": unit.alias}
        _write(content / "units" / unit.name / "_index.md", page_text(term, ""))
    for section, title in TITLES.items():
        _write(content / section / "_index.md", page_text({"title": title}, ""))
    for path, title in PAGES.items():
        page: Facts = {"title": title} | ({"bodies": STANDING} if path.startswith("complaints/") else {})
        text = page_text(page, f"{title}。{AIMS[0]}，{RESULTS[0]}。\n")
        _write(content / path.replace("index.md", "_index.md"), text)
    for article in articles(records):
        folder = content / "news" / str(article.year)
        _write(folder / f"{article.slug}.md", page_text(_article(article), article.body))


def _article(article: Article) -> Facts:
    facts = dict(article.facts)
    facts["date"] = _moment(facts.pop("published"))
    facts["years"] = [str(article.year)]
    facts["description"] = _description(article.body)
    return facts


def _round(each: Round) -> Facts:
    """Dates as text, because the templates compare them as text."""
    facts = round_facts(each)
    facts["stationing"] = {"start": str(each.start), "end": str(each.end)}
    facts["deadline"] = {"date": str(each.deadline), "time": "18:00"}
    return {"title": each.title, "date": each.start, "units": [unit.name for unit in each.units]} | facts


def _document(document: Document) -> Facts:
    """`kind` is a word of Hugo's own: here it is called `document`."""
    facts = dict(document.facts)
    facts["document"] = facts.pop("kind")
    facts["date"] = _moment(facts["published"])
    del facts["published"]
    facts["docyears"] = [facts["date"][:4]]
    facts["signed"] = str(facts["signed"])
    facts["description"] = _description(document.body)
    if "issues" in facts:
        facts["issues"] = [issue | {"delivered": str(issue["delivered"])} for issue in facts["issues"]]
    return facts


def _moment(published: str) -> str:
    return published.replace(" ", "T") + ":00+08:00"


def _description(body: str) -> str:
    return body[:DESCRIPTION].partition("\n")[0]


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")
