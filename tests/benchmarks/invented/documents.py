"""What a round publishes: its notice, and once it is closed, its feedback and one unit's rectification."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from random import Random

from yaml_text import Facts

from invented import phrases
from invented.prose import Writer, person
from invented.rounds import ISSUER, Round, rounds
from invented.units import Unit


@dataclass(frozen=True, slots=True)
class Document:
    """A document of a round; `facts` is its front matter in the words of the content format."""

    round: Round
    name: str
    facts: Facts
    body: str


def documents(records: int) -> Iterator[Document]:
    """Every document of the corpus, round by round."""
    for each in rounds(records):
        yield from documents_of(each)


def documents_of(each: Round) -> Iterator[Document]:
    """One document for an open round, three for a closed one."""
    yield _notice(each)
    if each.closed:
        handed_over = each.end + timedelta(days=40)
        yield _feedback(each, handed_over)
        yield _rectification(each, handed_over)


def _head(each: Round, kind: str, title: str, day: date, rng: Random) -> Facts:
    return {
        "kind": kind,
        "title": title,
        "published": f"{day} {rng.randint(8, 11):02d}:{rng.randrange(60):02d}",
        "signed": day - timedelta(days=1),
        "issuer": ISSUER,
        "editor": person(rng),
    }


def _notice(each: Round) -> Document:
    rng = Random(f"notice-{each.index}")
    facts = _head(each, "notice", f"{each.title}公告", each.start, rng)
    groups = "、".join(group.name for group in each.groups)
    body = (
        f"根据巡察工作有关规定和县委统一部署，{groups}将对{len(each.units)}个单位开展{each.kind}。现将有关事项公告如下。\n\n"
        "## 巡察任务\n\n"
        "紧扣被巡察单位的职责使命，围绕落实上级决策部署、履行全面从严治党责任、加强领导班子和干部队伍建设、"
        f"落实以往整改责任等情况开展监督检查，{rng.choice(phrases.AIMS)}。\n\n"
        "## 受理范围\n\n"
        "主要受理反映被巡察单位领导班子及其成员、下一级主要负责人和重要岗位干部问题的来信来电来访，"
        "重点是违反政治纪律、组织纪律、廉洁纪律、群众纪律、工作纪律和生活纪律等方面的反映。\n\n"
        "## 工作要求\n\n"
        f"进驻期间，各组将采取{rng.choice(phrases.WAYS)}等方式了解情况。欢迎干部群众如实反映问题，"
        "任何单位和个人不得以任何形式干扰、阻挠或者打击报复。\n"
    )
    return Document(each, "notice", facts, body)


def _feedback(each: Round, handed_over: date) -> Document:
    rng = Random(f"feedback-{each.index}")
    facts = _head(each, "feedback", f"{each.title}反馈情况", handed_over + timedelta(days=12), rng)
    facts["issues"] = [
        {"unit": unit.name, "delivered": handed_over, "items": _general_issues(rng)} for unit in each.units
    ]
    body = (
        f"经县委批准，{each.title}各组对{len(each.units)}个单位开展了{each.kind}，并分别向被巡察单位反馈了意见。\n\n"
        "被巡察单位党组织要把整改作为重要政治任务，主要负责人切实履行第一责任人责任，"
        f"{rng.choice(phrases.MEASURES)}，{rng.choice(phrases.AIMS)}。\n"
    )
    return Document(each, "feedback", facts, body)


def _general_issues(rng: Random) -> list[str]:
    areas = rng.sample(phrases.AREAS, rng.randint(2, 4))
    return [f"{area}{rng.choice(phrases.LACKS)}，{rng.choice(phrases.ISSUES)}" for area in areas]


def _rectification(each: Round, handed_over: date) -> Document:
    rng = Random(f"rectification-{each.index}")
    unit = rng.choice(each.units)
    day = handed_over + timedelta(days=95)
    facts = _head(each, "rectification", f"{unit.name}关于{each.title}整改进展情况的通报", day, rng)
    facts |= {
        "units": [unit.name],
        "delivered": handed_over,
        "counts": _counts(rng),
        "items": _items(rng),
        "index_number": f"QH0305/{day.year}-{each.index + 1:05d}",
        "disclosure": "主动公开",
        "contact": _contact(each, unit),
    }
    writer = Writer(rng, each.groups[0].name, unit.name, each.units[0].name)
    body = "\n\n".join(writer.paragraph(180) for _ in range(3)) + "\n"
    return Document(each, "rectification-01", facts, body)


def _counts(rng: Random) -> Facts:
    """Exact sums; no total here is a multiple of 32, so the rate never falls halfway between two hundredths."""
    total = rng.randint(18, 31)
    not_done = rng.randint(0, 2)
    in_progress = rng.randint(1, 6)
    done = total - not_done - in_progress
    rate = (Decimal(100 * done) / total).quantize(Decimal("0.01"), ROUND_HALF_UP)
    return {
        "total": total,
        "done": done,
        "in_progress": in_progress,
        "not_done": not_done,
        "rate": f"{rate.normalize():f}%",
        "rules": rng.randint(2, 12),
        "recovered": f"{rng.randint(1, 40)}.{rng.randint(1, 999):03d}",
        "dealt_with": {"批评教育": rng.randint(1, 9), "提醒谈话": rng.randint(1, 9)},
    }


def _items(rng: Random) -> list[Facts]:
    return [
        {"area": area, "issue": issue, "measures": rng.choice(phrases.MEASURES), "result": rng.choice(phrases.RESULTS)}
        for area, issue in zip(rng.sample(phrases.AREAS, 4), rng.sample(phrases.ISSUES, 4), strict=True)
    ]


def _contact(each: Round, unit: Unit) -> list[Facts]:
    return [
        {"type": "phone", "value": f"0300-777{each.index % 1000:04d}", "hours": "工作日 08:30-12:00, 14:30-18:00"},
        {"type": "post", "value": f"青禾县{unit.name}办公室", "postcode": "000404"},
    ]
