"""A rectification → its draft: the unit, when it was told, the counts, the items, and whom readers may turn to."""

import re
from datetime import date

from noticeboard.drafts.draft import Draft, Found, Todo, Tree
from noticeboard.importing.body_text import body_of
from noticeboard.importing.inspection.channels import Reading, channels_in
from noticeboard.importing.inspection.counts import counts_of
from noticeboard.importing.inspection.notice import signed_on
from noticeboard.importing.inspection.passage import Passage, Piece, passage_of
from noticeboard.importing.inspection.rectified import items_of
from noticeboard.importing.inspection.table_rows import pieces_of
from noticeboard.importing.inspection.todos import missing
from noticeboard.importing.inspection.unit_lists import units_in
from noticeboard.importing.intake import Intake
from noticeboard.prose.dates import mentions
from noticeboard.values.folding import squeeze
from noticeboard.values.traditional import simplify

_UNIT = re.compile(
    r"对(?P<unit>[^,。;\n]{2,40}?)(?:进行|开展|实施)了?[^,。;\n]{0,12}巡察|向(?P<told>[^,。;\n]{2,40}?)(?:反馈|进行反馈)"
)
_TOLD = re.compile(r"[^。\n]{0,60}?反馈(?:了)?")
_CONTACT = re.compile(
    r"(?:欢迎|如有|如对|监督电话|联系方式|反映意见|以下方式)[^\n]{0,80}"
    r"|(?m:^)(?:联系(?:人|电话|地址)|(?:办公)?电话|(?:电子)?邮箱|通[信讯]地址|地址):[^\n]{0,80}"
)
_TITLE_UNIT = re.compile(
    r"中共(?P<place>[一-鿿]{2,4}?[市县区旗])?(?P<unit>[^\s]{2,30}?)(?:党组|党委|党工委|委员会|总支|支部)"
)
_OF_ITSELF = re.compile(r"(?:镇|乡|街道|村|社区)$")
"""What such a word ends has a name of its own; of others a county has one, 县水利局."""


def draft_of_rectification(intake: Intake) -> tuple[Draft, ...]:
    """The draft of a unit's rectification."""
    passage = passage_of(intake.given, pieces_of(intake.body))
    contact_at = _contact_start(passage)
    reported = passage_of(intake.given, _up_to(passage, contact_at))
    items = items_of(reported)
    counts, todos = counts_of(passage, (items.start, items.end))
    delivered = _delivered(passage, signed_on(intake))
    fields: dict[str, Tree | None] = {
        "kind": "rectification",
        **intake.fields,
        "units": _units(passage) or _unit_of_title(intake),
        "delivered": delivered,
        "counts": counts,
        "items": items.items,
    }
    contact, contact_todos = _contact(passage, contact_at)
    fields["contact"] = contact
    todos += [missing(key) for key in ("units", "delivered") if not fields[key]]
    kept = {key: value for key, value in fields.items() if value}
    return (Draft("rectification", kept, body_of(intake.body), (*intake.todos, *todos, *contact_todos)),)


def _up_to(passage: Passage, at: int) -> list[Piece]:
    last = passage.origins[at][0] if at < len(passage.text) else len(passage.pieces)
    return list(passage.pieces[:last])


def _units(passage: Passage) -> tuple[Tree, ...]:
    for match in _UNIT.finditer(passage.text):
        key = "unit" if match["unit"] else "told"
        found = units_in(passage.text, passage.shown, *match.span(key))
        if found.units:
            return tuple(passage.found(unit.name, unit.start, unit.end) for unit in found.units)
    return ()


def _unit_of_title(intake: Intake) -> tuple[Tree, ...]:
    """The unit in whose name it is written, where the text says 我局: 县水利局 in 中共青禾县水利局党组关于…."""
    for key in ("title", "issuer"):
        told = intake.fields.get(key)
        match = _TITLE_UNIT.match(simplify(squeeze(str(told.value)))) if isinstance(told, Found) else None
        if not match or not isinstance(told, Found):
            continue
        of_place = match["place"][-1] if match["place"] and not _OF_ITSELF.search(match["unit"]) else ""
        name = f"{of_place}{match['unit']}"
        if [unit.name for unit in units_in(name, name).units] == [name]:
            return (Found(name, told.place, told.quote),)
    return ()


def _delivered(passage: Passage, near: date | None) -> Found | None:
    """The day on which the unit was told; one without its year is near the date before it."""
    before = near
    named = mentions(passage.text)
    for index, mention in enumerate(named):
        day = mention.on(before) if before else None
        if mention.year:
            day = mention.on(date(mention.year, 1, 1))
        if day is None:
            continue
        # Of several days in a sentence the last before 反馈 is meant.
        until = named[index + 1].start if index + 1 < len(named) else len(passage.text)
        clause = re.split(r"[。\n;]", passage.text[mention.end : min(mention.end + 80, until)])[0]
        if (
            re.search(r"反馈", clause)
            and not re.search(r"^[^,]{0,3}(?:至|到|-)", clause)
            and not re.search(r"截至", passage.text[max(0, mention.start - 3) : mention.start])
        ):
            inspected = re.search(r"巡察组?[^,]{0,20}(?:对|开展|进行)[^反]*?巡察", clause)
            if not inspected or clause.index("反馈") < inspected.start():
                return passage.found(day.isoformat(), mention.start, mention.end)
        before = day
    return None


def _contact_start(passage: Passage) -> int:
    """Where, near the end, the text begins to say whom readers may turn to."""
    found = [match.start() for match in _CONTACT.finditer(passage.text) if match.start() > len(passage.text) // 2]
    reach = [at for at in found if re.search(r"[0-9]{5}|@", passage.text[at:])]
    return passage.line_start(reach[0]) if reach else len(passage.text)


def _contact(passage: Passage, start: int) -> tuple[tuple[Tree, ...], list[Todo]]:
    reading = Reading()
    if start < len(passage.text):
        channels_in(passage, start, len(passage.text), reading, "phone")
    return tuple(channel for channel in reading.channels if ":" not in str(channel["type"])), reading.todos
