"""The made pages of the handbook as files, for a preview; they are made anew each time and never committed."""

from collections.abc import Mapping
from pathlib import Path

from noticeboard.handbook.fields_page import fields_page
from noticeboard.reports.handbook import handbook

FOLDER = "handbook"
"""The handbook's folder in the docs folder, and its address in the preview."""
_CACHE = ".cache/noticeboard/handbook"


def made_texts(language: str) -> Mapping[str, str]:
    """The texts of the made pages, in Markdown, by their names in the handbook."""
    return {"fields.md": fields_page(language), "checks.md": handbook(language)}


def _titled(text: str) -> str:
    """The text with its heading as the title of its page, which the site's template shows."""
    heading, _, body = text.partition("\n")
    return f"---\ntitle: {heading.removeprefix('# ')}\n---\n{body}"


def made_pages(root: Path, docs: Path, language: str) -> Mapping[str, Path]:
    """Write the made pages beside the site, and give them by their address; none where it has no handbook."""
    if not (docs / FOLDER).is_dir():
        return {}
    folder = root / _CACHE
    folder.mkdir(parents=True, exist_ok=True)
    pages = {}
    for name, text in made_texts(language).items():
        (folder / name).write_text(_titled(text), "utf-8", newline="\n")
        pages[f"{FOLDER}/{name}"] = folder / name
    return pages
