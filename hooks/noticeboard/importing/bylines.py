"""Who wrote it and who took the pictures, as a text says first or last: （记者 周平 通讯员 王军 文/图）."""

import re
from dataclasses import dataclass, field
from itertools import takewhile

from noticeboard.importing.names import is_body, is_likely_name, is_name, names_a_task, names_in
from noticeboard.values.traditional import simplify

_TITLES = ("authors", "correspondents", "photographers")
# Titles stand before names: 记者 周平. Tasks stand before them or behind: 文/周平, 周平 文.
_ROLES = (
    (
        "both",
        r"文\s*[/／、]\s*图|图\s*[/／、]\s*文|文\s*[/／]\s*摄|(?:采写|文字)[/／、]?摄影|摄影报道|文图|图文(?:报道)?",
    ),
    ("correspondents", r"(?:特约|本报)?通\s*讯\s*员"),
    ("camera", r"(?:本[报网台站刊])?摄影记者"),
    (
        "photographers",
        r"摄影|拍摄|图片|供图|(?<![\u3400-\u9fff])[图摄](?=\s*[/／：:\s])|(?<=[\s/／|｜])图(?=\s*$)"
        r"|(?<=[\s/／|｜\u3400-\u9fff])摄(?=\s*$)",
    ),
    (
        "reporters",
        r"(?:[\u3400-\u9fff]{2,8}?(?:[日晚时晨早]报|融媒体?(?:中心)?|[电视]台|新闻网|在线|客户端|发布|社))?"
        r"(?:本[报网台刊站]|特约|见习|实习|首席|全媒体|融媒体?)*(?:记\s*者|评论员|撰稿人)",
    ),
    (
        "authors",
        r"(?:作\s*者|撰\s*[稿文写]|文字|供\s*稿|采写|执笔|(?<![\u3400-\u9fff])文(?=\s*[/／：:\s])|(?<=[/／|｜])文(?=\s*$))(?:员|人)?",
    ),
)
_TITLE_OF = {"reporters": "authors", "correspondents": "correspondents", "camera": "photographers"}
_TASKS = frozenset({"both", "photographers", "authors"})
_ROLE = re.compile("|".join(f"(?P<{role}>{pattern})" for role, pattern in _ROLES))
_LEAD = re.compile(
    r"(?P<lead>(?:[\u3400-\u9fffA-Za-z]{0,12}?(?:[0-9]{1,2}月[0-9]{1,2}日)?(?:[讯电]"
    r"|消息)\s*)?[（(](?P<inside>[^（）()。]{2,60})[)）])"
)
_OPEN_LEAD = re.compile(r"[\u3400-\u9fffA-Za-z]{1,12}(?:[0-9]{1,2}月[0-9]{1,2}日)?(?:讯|电|消息)")
_LONGEST_LEAD = 60
_SAID_LEAD = re.compile(r"[讯电]|消息")
_AT_END = re.compile(r"\s*[（(](?P<inside>[^（）()。，；！？]{2,60})[)）]\s*$")
_CREDIT = re.compile(r"[（(](?P<inside>[^（）()]{2,40})[)）]\s*$")
_SUPPLIED_BY = re.compile(r"(?:图片|照片|配图|图)?(?:均|都)?由(?P<names>[^，。]{2,20}?)(?:提供|拍摄|供图|摄)")
_NOBODYS = re.compile(r"提供$|供图$|资料|网络")
"""Behind 图/: a picture of which nobody says who took it."""
_PICTURES = re.compile(r"(?=图[①-⑳一二三四五六七八九0-9])|[；;]")
_LONGEST_CREDIT = 40
_BLANKS = " 　：:/／、|｜"
_LONGEST_BELOW_TITLE = 40
_LINE = re.compile(r"[（(\[【]?(?P<inside>[^（）()。！？]{2,80})[)）\]】]?")


@dataclass(frozen=True, slots=True)
class _Group:
    """Names, and the role before them; None where none is."""

    role: str | None
    names: list[str]


@dataclass(frozen=True, slots=True)
class Byline:
    """The names by role: `authors`, `correspondents`, `photographers`."""

    names: dict[str, tuple[str, ...]] = field(default_factory=dict)
    bare: bool = False
    """Whether no role is named: （陈某某）."""

    def __bool__(self) -> bool:
        return any(self.names.values())


_NONE = Byline()


def byline(text: str) -> Byline:
    """The people of a byline; nobody where it is no byline."""
    inner = text.strip().strip("：:/／ ")
    roles = list(_ROLE.finditer(simplify(inner)))
    spans = [(None, 0), *((role.lastgroup, role.end()) for role in roles)]
    ends = [*(role.start() for role in roles), len(inner)]
    groups: list[_Group] = []
    for (role, start), end in zip(spans, ends, strict=True):
        said = inner[start:end].strip(_BLANKS)
        names = [] if role == "photographers" and _NOBODYS.search(said) else _people(said, working=bool(roles))
        if names is None:
            return _NONE
        groups.append(_Group(role, names))
    if not roles and not all(map(is_likely_name, groups[0].names)):
        return _NONE
    behind = groups[-1].role in _TASKS and roles[-1].end() == len(inner)
    found = _by_task_behind(groups) if behind else _by_role_before(groups)
    return Byline({role: tuple(dict.fromkeys(names)) for role, names in found.items() if names}, bare=not roles)


def _by_role_before(groups: list[_Group]) -> dict[str, list[str]]:
    """Who did what where the roles stand before the names: 文/张三 图/李四; those before the first role wrote."""
    found: dict[str, list[str]] = {title: [] for title in _TITLES}
    for group in groups:
        role = group.role or "authors"
        if role == "both":
            found["authors"] += group.names
            # 记者 周平 文/图 通讯员 王军: behind names, it is these who did both.
            found["photographers"] += group.names or [*found["authors"], *found["correspondents"]]
        else:
            found[_TITLE_OF.get(role, role)] += group.names
    return found


def _by_task_behind(groups: list[_Group]) -> dict[str, list[str]]:
    """Who did what where the tasks stand behind the names: 记者 周平 文 通讯员 王军 摄."""
    found: dict[str, list[str]] = {title: [] for title in _TITLES}
    title, since = "authors", dict[str, list[str]]()
    for group in groups:
        if group.role in _TASKS:
            everybody = [name for names in since.values() for name in names]
            if group.role != "authors":
                found["photographers"] += everybody
            if group.role != "photographers":
                for said, names in since.items():
                    found[said] += names
            title, since = "authors", {}
        elif group.role:
            title = _TITLE_OF[group.role]
        if group.names:
            since[title] = [*since.get(title, []), *group.names]
    return found


def _people(said: str, *, working: bool) -> list[str] | None:
    """The names; None where something else stands there. Where somebody works is no part of who they are: beside a role
    (`working`) the body may stand alone, 青禾融媒 记者 周平.
    """
    names = list(names_in(said)) if said else []
    people = [name for name in names if not is_body(name) or names_a_task(name)]
    if not all(map(is_name, people)) or (names and not people and not working):
        return None
    return people


def at_beginning(text: str) -> tuple[Byline, str, str]:
    """The byline in brackets at the beginning of a text, the text without it, and its words.

    A dateline, 本报讯（记者 张彪）, stays in the text, whose medium begins so.
    """
    match = _LEAD.match(text.lstrip("\u3000 "))
    if not match:
        return _open_lead(text), text, ""
    found = byline(match["inside"])
    if not found or (found.bare and not _SAID_LEAD.search(match["lead"])):
        return _NONE, text, ""
    if _SAID_LEAD.search(match["lead"][: match["lead"].index(match["inside"])]):
        return found, text, match["lead"]
    return found, text.lstrip("\u3000 ")[match.end() :].lstrip("\u3000 "), match["lead"]


def _open_lead(text: str) -> Byline:
    """The people of a dateline without brackets: 本网讯　记者周平　通讯员王军　眼下正是春耕时节."""
    said, *words = text[:_LONGEST_LEAD].split() or [""]
    if not _OPEN_LEAD.fullmatch(said):
        return _NONE
    people = "".join(f"{word} " for word in takewhile(lambda word: _ROLE.match(word) or is_likely_name(word), words))
    return _NONE if (found := byline(people)).bare else found


def at_end(text: str) -> tuple[Byline, str, str]:
    """The byline in brackets at the end of a text, the text without it, and its words."""
    match = _AT_END.search(text)
    found = byline(match["inside"]) if match else _NONE
    if not match or not found:
        return _NONE, text, ""
    return found, text[: match.start()].rstrip(), match[0].strip()


def alone(line: str) -> Byline:
    """The byline that a line is: 本报记者 陈晓岚 通讯员 冯立群. Names without any role are none."""
    match = _LINE.fullmatch(line.strip())
    found = byline(match["inside"]) if match else _NONE
    return _NONE if found.bare else found


def below_title(line: str, *, marked: bool = False) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The bodies and the people of a line of nothing but names below a title: 县委巡察办　何 静 罗志成.

    `marked` says that a sign stands before them, as papers set one: □ 解小满.
    """
    if len(line) > _LONGEST_BELOW_TITLE:
        return (), ()
    names = names_in(line.strip("（）() "))
    people = tuple(name for name in names if (is_name if marked else is_likely_name)(name))
    bodies = tuple(name for name in names if is_body(name))
    return (bodies, people) if people and {*people, *bodies} == set(names) else ((), ())


def of_caption(caption: str) -> tuple[str, ...]:
    """Who took the pictures, as their caption says: （图①为查账现场。李小棠 摄　图②为走访。康 乐 摄）."""
    parts = [part for part in _PICTURES.split(caption) if part.strip("（）() ")]
    if len(parts) == 1:
        return _of_one_picture(caption)
    return tuple(dict.fromkeys(name for part in parts for name in _of_one_picture(part.strip("（）() "))))


def _of_one_picture(caption: str) -> tuple[str, ...]:
    """Who took the picture, as its caption ends: …现场。唐宇 摄; …现场（本报记者 唐宇 摄）."""
    bracket = _CREDIT.search(caption)
    said = bracket["inside"] if bracket else re.split("[。！？；，]", caption.rstrip("。 "))[-1].strip()
    if supplied := _SUPPLIED_BY.fullmatch(said):
        names = names_in(supplied["names"])
        return names if all(is_likely_name(name) for name in names) else ()
    words = said.split()
    # The picture is described before a blank, not before a full stop: 检查现场 唐宇 摄.
    rest = [" ".join(words[n:]) for n in range(len(words)) if len(" ".join(words[n:])) <= _LONGEST_CREDIT]
    found = [names for names in (byline(part).names.get("photographers", ()) for part in rest) if names]
    return next((names for names in found if all(map(is_likely_name, names))), found[-1] if found else ())
