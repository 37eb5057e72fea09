"""A text taken in as an article → its draft."""

import re
from collections.abc import Sequence
from dataclasses import replace

from noticeboard.bilingual import Text
from noticeboard.drafts.draft import Draft, Found, Todo, Tree
from noticeboard.importing.body_text import body_of
from noticeboard.importing.bylines import of_caption
from noticeboard.importing.given import Line
from noticeboard.importing.intake import Intake
from noticeboard.importing.known import round_named, tags_named, units_named
from noticeboard.importing.publication_fields import in_order
from noticeboard.importing.readers.pictures import undescribed
from noticeboard.library import Library

_ORDER = (
    "title",
    "subtitle",
    "published",
    "source",
    "authors",
    "correspondents",
    "photographers",
    "editor",
    "review",
    "round",
    "units",
    "tags",
)
_CAPTION = re.compile(
    r"(?:▲|△|↑|（?上?图(?:为|片?[一二三四五六七八九十\d]*[：:]?)).{2,80}|.{2,80}(?:摄影?|供图|提供)[)）]?"
)
_LONGEST_CAPTION = 100
_NO_TEXT = Text("没有找到正文", "no text was found")
_BY_NAME = Text("文中的轮次名称", "the name of the round in the text")
_YEARLESS = re.compile(r"[0-9]{1,2}月[0-9]{1,2}日(?:电|讯)")
_NO_YEAR = Text(
    "没有找到发布时间，电头里的日期没有年份", "no date of publication was found; that of the dateline has no year"
)


def article_of(intake: Intake, library: Library | None) -> Draft:
    """The draft of an article. `library` is where its round and units are looked up."""
    lines, photographers = _captioned(intake)
    fields = dict(intake.fields)
    known = [found.value for found in _names(fields.get("photographers", ()))]
    more = tuple(found for found in photographers if found.value not in known)
    if more:
        fields["photographers"] = (*_names(fields.get("photographers", ())), *more)
    if library:
        fields |= _links(intake, lines, library)
    pictures = tuple(line.picture for line in lines if line.picture)
    todos = (
        *(_with_dateline(todo, lines, intake) for todo in intake.todos),
        *([] if any(line.text for line in lines) else [Todo(_NO_TEXT, "body")]),
        *undescribed(pictures),
    )
    files = {picture.name: picture.data for picture in pictures}
    return Draft("article", in_order(fields, _ORDER), body_of(lines), todos, files)


def _captioned(intake: Intake) -> tuple[Sequence[Line], tuple[Found, ...]]:
    """The body, its pictures described by the captions that follow them, and who took them."""
    lines = list(intake.body)
    photographers: list[Found] = []
    for n, line in enumerate(lines):
        following = lines[n + 1] if n + 1 < len(lines) else None
        caption = following.text if following and _is_caption(following) else ""
        if line.picture and caption and not line.picture.alt:
            picture = replace(line.picture, alt=caption)
            lines[n] = replace(line, picture=picture, markdown=f"![{_alt(caption)}]({picture.name})")
        if _is_caption(line):
            photographers += [intake.found(name, line) for name in of_caption(line.text)]
    return lines, tuple(photographers)


def _is_caption(line: Line) -> bool:
    if line.cells or line.level or len(line.text) > _LONGEST_CAPTION:
        return False
    return bool(_CAPTION.fullmatch(line.text) or of_caption(line.text))


def _alt(caption: str) -> str:
    return re.sub(r"[\[\]]", "", caption)


def _names(tree: Tree) -> tuple[Found, ...]:
    return tuple(name for name in tree if isinstance(name, Found)) if isinstance(tree, tuple) else ()


def _links(intake: Intake, lines: Sequence[Line], library: Library) -> dict[str, Tree]:
    """The round, its units and the tags that the text names beyond doubt."""
    title = intake.fields.get("title")
    title_text = str(title.value) if isinstance(title, Found) else ""
    text = "\n".join((title_text, *(line.text for line in lines)))
    links: dict[str, Tree] = {}
    if dated := round_named(text, library):
        links["round"] = Found(dated.record.id, _BY_NAME, dated.record.name)
        if units := units_named(text, dated):
            links["units"] = units
    if tags := tags_named(title_text, library):
        links["tags"] = tags
    return links


def _with_dateline(todo: Todo, lines: Sequence[Line], intake: Intake) -> Todo:
    """That the day is missing, with the day and month that the dateline gives."""
    first = lines[0] if lines else None
    match = _YEARLESS.search(first.text[:40]) if first and todo.key == "published" and not todo.quote else None
    if first is None or match is None:
        return todo
    return Todo(_NO_YEAR, "published", intake.given.place(first.number), match[0])
