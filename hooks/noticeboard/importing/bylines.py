"""Who wrote it and who took the pictures, as a text says first or last: （记者 周平 通讯员 王军 文/图）."""

import re
from dataclasses import dataclass, field

from noticeboard.importing.names import is_body, is_name, names_in
from noticeboard.values.surnames import surname_of
from noticeboard.values.traditional import simplify

_ROLES = (
    ("both", r"文\s*[/／、]\s*图|图\s*[/／、]\s*文|文\s*[/／]\s*摄|摄影报道|文图|图文(?:报道)?"),
    ("correspondents", r"(?:特约|本报)?通\s*讯\s*员"),
    (
        "photographers",
        r"(?:本[报网台])?摄影(?:记者)?|图片|供图|(?<![\u3400-\u9fff])图(?=\s*[/／：:\s])|(?<=[\s\u3400-\u9fff])摄(?=\s*[）)]?$)",
    ),
    (
        "authors",
        r"(?:(?:本[报网台刊站]|特约|见习|实习|首席|全媒体|融媒体?|\S{2,4}日报)*记\s*者|作\s*者|撰\s*[稿文]|文字|供\s*稿|采写"
        r"|(?<![\u3400-\u9fff])文(?=\s*[/／：:\s]))(?:员|人)?",
    ),
)
_ROLE = re.compile("|".join(f"(?P<{role}>{pattern})" for role, pattern in _ROLES))
_LEAD = re.compile(
    r"(?P<lead>(?:[\u3400-\u9fffA-Za-z]{0,12}?(?:[0-9]{1,2}月[0-9]{1,2}日)?(?:[讯电]"
    r"|消息)\s*)?[（(](?P<inside>[^（）()。]{2,60})[)）])"
)
_SAID_LEAD = re.compile(r"[讯电]|消息")
_AT_END = re.compile(r"\s*[（(](?P<inside>[^（）()。，；！？]{2,60})[)）]\s*$")
_CAPTION = re.compile(r"(?P<names>[\u3400-\u9fff]{1,4}(?:\s[\u3400-\u9fff])?)\s*[/／]?(?:摄影?|供图|/图)\s*[）)]?\s*$")
_LONGEST_BELOW_TITLE = 40
_LINE = re.compile(r"[（(\[【]?(?P<inside>[^（）()。！？]{2,80})[)）\]】]?")


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
    before = inner[: roles[0].start()].strip(" 　：:/／") if roles else inner
    found: dict[str, list[str]] = {"authors": [], "correspondents": [], "photographers": []}
    if not _add(found["authors"], before) or (not roles and not all(map(_is_likely, found["authors"]))):
        return _NONE
    for role, following in zip(roles, [*roles, None][1:], strict=True):
        names: list[str] = []
        said = inner[role.end() : following.start() if following else len(inner)].strip(" 　：:/／、")
        if not _add(names, said):
            return _NONE
        kind = role.lastgroup or ""
        if kind == "both":
            _share(found, names)
        elif kind == "photographers" and not names:
            # 唐宇 摄: the name stands before the role.
            found["photographers"] += found["authors"] if len(roles) == 1 else []
            found["authors"] = [] if len(roles) == 1 else found["authors"]
        else:
            found[kind] += names
    return Byline({role: tuple(dict.fromkeys(names)) for role, names in found.items() if names}, bare=not roles)


def _share(found: dict[str, list[str]], names: list[str]) -> None:
    """文/图 behind names says that all of them did both; before names, that these did."""
    if names:
        found["authors"] += names
        found["photographers"] += names
    else:
        found["photographers"] += [*found["authors"], *found["correspondents"]]


def _is_likely(name: str) -> bool:
    """Whether a name that no role stands beside is one: it begins with a family name, or was made unknown."""
    return (bool(surname_of(name)) and len(name) <= 4) or bool(re.search("[某×*]", name))


def _add(to: list[str], said: str) -> bool:
    """Take the names; False where something else stands there."""
    if not said:
        return True
    names = list(names_in(said))
    while len(names) > 1 and is_body(names[0]):
        names.pop(0)  # 县纪委监委 王军: where they work is no part of who they are
    if not all(is_name(name) for name in names):
        return False
    to += names
    return True


def at_beginning(text: str) -> tuple[Byline, str, str]:
    """The byline in brackets at the beginning of a text, the text without it, and its words.

    A dateline, 本报讯（记者 张彪）, stays in the text, whose medium begins so.
    """
    match = _LEAD.match(text.lstrip("\u3000 "))
    if not match:
        return _NONE, text, ""
    found = byline(match["inside"])
    if not found or (found.bare and not _SAID_LEAD.search(match["lead"])):
        return _NONE, text, ""
    if _SAID_LEAD.search(match["lead"][: match["lead"].index(match["inside"])]):
        return found, text, match["lead"]
    return found, text.lstrip("\u3000 ")[match.end() :].lstrip("\u3000 "), match["lead"]


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


def below_title(line: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The bodies and the people of a line of nothing but names below a title: 县委巡察办　何 静 罗志成."""
    if len(line) > _LONGEST_BELOW_TITLE:
        return (), ()
    names = names_in(line.strip("（）() "))
    people = tuple(name for name in names if is_name(name) and _is_likely(name))
    bodies = tuple(name for name in names if is_body(name))
    return (bodies, people) if people and {*people, *bodies} == set(names) else ((), ())


def of_caption(caption: str) -> tuple[str, ...]:
    """Who took the picture, as its caption ends: …现场。唐宇 摄."""
    match = _CAPTION.search(caption)
    names = names_in(match["names"]) if match else ()
    return tuple(name for name in names if is_name(name))
