"""The Noticeboard corpus: a whole site directory of any number of records, the same bytes every time."""

from pathlib import Path

from invented.articles import articles
from invented.documents import documents_of
from invented.phrases import AIMS, RESULTS
from invented.rounds import AUTHORITY, ISSUER, Round, rounds
from invented.units import Unit, register
from yaml_text import Facts, page_text, yaml_text

REPOSITORY = Path(__file__).resolve().parents[2]
LINKED = ("hooks", "overrides", "locales")
PAGES = {
    "index.md": "首页",
    "about.md": "关于本站",
    "privacy.md": "隐私说明",
    "accessibility.md": "无障碍说明",
    "complaints/index.md": "我要举报",
}
STANDING = [
    {
        "name": "纪检监察机关",
        "matters": ["党员、干部违反党的纪律的问题", "监察对象职务违法和职务犯罪的问题"],
        "channels": [{"type": "phone", "value": "12388"}, {"type": "web", "value": "https://www.12388.gov.cn"}],
    },
    {"name": "组织部门", "matters": ["选人用人问题"], "channels": [{"type": "phone", "value": "12380"}]},
    {"name": "政务服务便民热线", "matters": ["咨询、求助和建议"], "channels": [{"type": "phone", "value": "12345"}]},
]


def write_corpus(root: Path, records: int) -> None:
    """Write a Noticeboard site of `records` records (documents and articles) in which `mkdocs build` just runs."""
    write_content(root, records)
    link_engine(root)


def write_content(root: Path, records: int) -> None:
    """Write the content alone: announcements/ and docs/."""
    announcements, docs = root / "announcements", root / "docs"
    _write(announcements / "units.yml", yaml_text({"units": [_register_entry(unit) for unit in register()]}))
    _write(announcements / "channels.yml", yaml_text({"bodies": STANDING}))
    for each in rounds(records):
        folder = announcements / each.id
        _write(folder / "round.yml", yaml_text(round_facts(each)))
        for document in documents_of(each):
            _write(folder / f"{document.name}.md", page_text(document.facts, document.body))
    for path, title in PAGES.items():
        _write(docs / path, page_text({"title": title}, f"{title}。{AIMS[0]}，{RESULTS[0]}。\n"))
    for article in articles(records):
        _write(docs / "news" / str(article.year) / f"{article.slug}.md", page_text(article.facts, article.body))


def link_engine(root: Path) -> None:
    """Put the repository's settings, as a copy, and its engine, as links, beside the content."""
    settings = REPOSITORY / "mkdocs.yml"
    if not settings.is_file():
        raise FileNotFoundError("the repository has no mkdocs.yml: there is no Noticeboard to measure")
    _write(root / "mkdocs.yml", settings.read_text(encoding="utf-8"))
    for name in LINKED:
        (root / name).symlink_to(REPOSITORY / name, target_is_directory=True)


def round_facts(each: Round) -> Facts:
    """The round in the words of the content format, as round.yml holds it."""
    return {
        "term": each.term,
        "number": each.number,
        "types": [each.kind],
        "authority": AUTHORITY,
        "issuer": ISSUER,
        "stationing": {"start": each.start, "end": each.end},
        "deadline": {"date": each.deadline, "time": "18:00", "postmark": True},
        "accepts": "default",
        "declines": {"action": "transfer"},
        "groups": [
            {
                "name": group.name,
                "units": [unit.name for unit in group.units],
                "channels": [dict(channel) for channel in group.channels],
            }
            for group in each.groups
        ],
    }


def _register_entry(unit: Unit) -> Facts:
    return {"name": unit.name, "aliases": [unit.alias], "category": unit.category, "slug": unit.slug}


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")
