"""The numbers of a rectification: issues, rules, money and people, as the text gives them."""

import re
from collections.abc import Iterator
from decimal import Decimal

from noticeboard.drafts.draft import Found, Todo, Tree
from noticeboard.importing.inspection.passage import Passage, Stretch
from noticeboard.importing.inspection.todos import missing
from noticeboard.importing.inspection.unit_lists import count_of
from noticeboard.values.numerals import parse_number
from noticeboard.values.problem import BadValue

_N = r"(?P<n>[0-9]{1,5}|[一二三四五六七八九十两百]{1,5})"
_OF = r"\s?(?:个|项|条|件)"
_GAP = r"[^。;,0-9]{0,8}?"
_NUMBERS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("not_done", (
        rf"(?:尚未|未)(?:整改|完成)(?:完成|到位|整改)?(?:的)?(?:问题)?(?:有|为)?\s?{_N}{_OF}",
        rf"{_N}{_OF}(?:问题)?(?:尚未|未)(?:整改|完成)",
    )),
    ("in_progress", (
        rf"(?:正在(?:整改|推进|落实|进行)(?:整改)?|(?:持续|长期|稳步|有序|阶段性)?推进(?:整改)?(?:中)?|整改中|基本完成"
        rf"|基本整改到位|达到序时进度|取得阶段性(?:成效|进展)|持续整改)(?:的|问题|整改)*(?:有|为)?\s?{_N}{_OF}",
        rf"{_N}{_OF}(?:问题)?(?:正在|在|持续)(?:整改|推进|持续|有序)",
    )),
    ("done", (
        rf"(?:已|全部|已经)?(?:完成整改|整改完成|整改到位|完成|整改|办结|销号)(?:的|问题|到位|完成|整改)*(?:有|为|了)?\s?{_N}{_OF}(?!方面|制度|类)",
        rf"{_N}{_OF}(?:问题)?(?:已|均已|已经|全部)(?:全部)?(?:完成|整改)",
    )),
    ("total", (
        rf"(?:反馈|指出|提出|梳理|发现|分解|细化)[^。;]{{0,40}}?{_N}{_OF}(?:具体)?(?:整改)?(?:问题|任务|事项)",
        rf"{_N}{_OF}(?:具体)?(?:反馈|整改)?问题",
        rf"问题(?:共|总数|为|共计)*\s?{_N}{_OF}",
        rf"(?:共|合计){_GAP}{_N}{_OF}",
    )),
)  # fmt: skip
_RATE = re.compile(r"(?:完成率|整改率|办结率)[^0-9。,;]{0,6}(?P<rate>[0-9]{1,3}(?:\.[0-9]+)?)\s?%")
_RULE = (
    r"(?:新建|新制定|新出台|建立健全|建立完善|建立|制定(?:及|和|、)?(?:修订完善|修订|完善)?|修订完善|修订|完善|健全|出台"
    r"|修改完善|修改)"
)
_RULES = re.compile(
    rf"(?:{_RULE}(?:及|和|、|并)?){{1,3}}(?:各类|各项|相关|有关|规章|管理|完善|健全|工作|内部|内控|配套|长效|了)*"
    rf"(?P<kind>制度(?:机制|办法)?|规章制度|办法|机制|文件)?(?:等)?\s?{_N}\s?(?:项|个|件|份|条)(?P<behind>(?:管理|规章|相关)?制度)?"
)
_RULES_AFTER = re.compile(
    rf"(?:{_RULE}(?=\s?[0-9]{{1,3}}\s?(?:项|个)[一-鿿]{{0,6}}(?:制度|机制|办法))|建章立制)\s?(?P<n>[0-9]{{1,3}})\s?(?:项|个)"
)
# 新制定制度3个，修订6个: the second ones are of the same kind.
_ANOTHER = re.compile(r"制度[^。;,]{0,6}(?:项|个|件),$")
_MONEY = re.compile(
    r"(?:追缴|追回|挽回|清退|收缴|退缴|退回|上缴|清缴|退还|追收|收回|补缴|清收)[^。;0-9]{0,16}?(?P<amount>[0-9][0-9,]*(?:\.[0-9]+)?)"
    r"(?P<more>余)?\s?(?P<unit>亿元|万余元|万元|千元|元)"
)
_IN_WAN = {"亿元": Decimal(10000), "万元": Decimal(1), "千元": Decimal("0.1"), "元": Decimal("0.0001")}
_MEASURES = (
    "党纪政务处分|党纪处分|政务处分|组织处理|诫勉谈话|诫勉|交由纪委调查|移交纪委|立案审查|立案|批评帮助|批评教育帮助"
    "|责令(?:作出)?(?:书面)?检查|书面检查|批评教育|提醒谈话|谈话提醒|"
    "约谈|谈话函询|通报批评|党内警告|警告|记过|免职|调整岗位|移送司法|问责|处理处分|处分|函询"
    # 廉政谈话 and 谈心谈话 are no measure against anybody.
    "|(?<![一-鿿])谈话|(?<=进行|予以)谈话"
)
_PEOPLE = re.compile(
    rf"(?:(?P<what>{_MEASURES})(?:处理|处分|了)?\s?{_N}\s?(?:人次|人|名|次(?=[,。;、])))"
    rf"|(?:对(?P<n2>[0-9]{{1,4}})(?:人|名)[一-鿿]{{0,8}}?(?:进行|予以|给予|作出)(?:了)?(?P<what2>{_MEASURES}))"
    rf"|(?P<what3>{_MEASURES}):?(?P<n3>[0-9]{{1,4}})(?:人次|人)"
)


def counts_of(passage: Passage, items: Stretch) -> tuple[dict[str, Tree], list[Todo]]:
    """The counts, and a to-do for those that a rectification cannot be without.

    Between the two indexes the single items stand: what was done about one of them is no count of all.
    """
    on_all = [(start, end) for start, end in _sentences(passage.text) if end <= items[0] or start >= items[1]]
    counts: dict[str, Tree] = {}
    for start, end in _sentences(passage.text):
        here = _with_all_in_progress(passage, start, end, dict(_numbers(passage, start, end)))
        if "done" in here and ("total" in here or "done" not in counts):
            counts = {**here, **{key: value for key, value in counts.items() if key not in here}}
        else:
            counts = {**here, **counts}
    rate = _RATE.search(passage.text)
    if rate:
        counts["rate"] = passage.found(f"{rate['rate']}%", *rate.span())
    if rules := _rules(passage, on_all):
        counts["rules"] = rules
    if recovered := _recovered(passage, on_all):
        counts["recovered"] = recovered
    if people := dict(_people(passage, on_all)):
        counts["dealt_with"] = people
    order = ("total", "done", "in_progress", "not_done", "rate", "rules", "recovered", "dealt_with")
    todos = [missing(key) for key in ("total", "done") if key not in counts]
    return {key: counts[key] for key in order if key in counts}, todos


def _sentences(text: str) -> Iterator[tuple[int, int]]:
    for match in re.finditer(r"[^。\n]+", text):
        yield match.span()


def _numbers(passage: Passage, start: int, end: int) -> Iterator[tuple[str, Found]]:
    """The numbers of issues in a sentence; what is read as one of them is not read as another."""
    taken: list[tuple[int, int]] = []
    if not re.search(r"问题|整改", passage.text[start:end]):
        return
    for key, patterns in _NUMBERS:
        for pattern in patterns:
            match = next(
                (
                    match
                    for match in re.finditer(pattern, passage.text[start:end])
                    if not any(
                        first < start + match.end("n") and start + match.start("n") < last for first, last in taken
                    )
                ),
                None,
            )
            if match is None:
                continue
            try:
                number = parse_number(match["n"])
            except BadValue:
                continue
            taken.append((start + match.start("n"), start + match.end("n")))
            found = passage.found(number, start + match.start(), start + match.end())
            yield key, found
            if key == "done" and re.search(r"问题(?:均?已)?全部", match[0]):
                yield "total", found
            break


def _with_all_in_progress(passage: Passage, start: int, end: int, here: dict[str, Found]) -> dict[str, Found]:
    """The numbers, those in progress added up where the sentence tells several that together make up the total."""
    patterns = dict(_NUMBERS)["in_progress"]
    found = [match for pattern in patterns for match in re.finditer(pattern, passage.text[start:end])]
    spans = {match.span("n"): match for match in found}
    if len(spans) < 2 or not {"total", "done", "in_progress"} <= here.keys():
        return here
    rest = _number(here["total"]) - _number(here["done"]) - (_number(here["not_done"]) if "not_done" in here else 0)
    together = sum(count_of(match["n"]) for match in spans.values())
    if together != rest:
        return here
    first, last = min(spans), max(spans)
    return {**here, "in_progress": passage.found(together, start + first[0], start + last[1])}


def _number(found: Found) -> int:
    return int(str(found.value))


def _rules(passage: Passage, sentences: list[Stretch]) -> Found | None:
    """The rules made and revised: those of one sentence together."""
    for start, end in sentences:
        found = [
            match
            for match in _RULES.finditer(passage.text, start, end)
            if match["kind"]
            or match["behind"]
            or "制度" in passage.text[match.start() : match.end() + 4]
            or _ANOTHER.search(passage.text, start, match.start())
        ] or list(_RULES_AFTER.finditer(passage.text, start, end))
        if found and re.search(r"问题|整改|追|挽|处|截至|共|制度|建章", passage.text[start:end]):
            return passage.found(sum(count_of(match["n"]) for match in found), found[0].start(), found[-1].end())
    return None


def _recovered(passage: Passage, sentences: list[Stretch]) -> Found | None:
    """The money, in units of 10,000 yuan, exactly; what one sentence names side by side is one sum."""
    for start, end in sentences:
        found = list(_MONEY.finditer(passage.text, start, end))
        if not found:
            continue
        if re.search(r"其中|包括|含", passage.text[found[0].end() : found[-1].start()]):
            found = found[:1]
        amounts = (Decimal(match["amount"].replace(",", "")) * _in_wan(match["unit"]) for match in found)
        return passage.found(f"{sum(amounts, Decimal()).normalize():f}", found[0].start(), found[-1].end())
    return None


def _in_wan(unit: str) -> Decimal:
    return _IN_WAN[unit.replace("余", "")]


def _people(passage: Passage, sentences: list[Stretch]) -> Iterator[tuple[str, Found]]:
    seen: set[str] = set()
    for match in (one for start, end in sentences for one in _PEOPLE.finditer(passage.text, start, end)):
        what = match["what"] or match["what2"] or match["what3"]
        number = match["n"] or match["n2"] or match["n3"]
        people = count_of(number)
        if what not in seen and (people or number == "0"):
            seen.add(what)
            yield what, passage.found(people, *match.span())
