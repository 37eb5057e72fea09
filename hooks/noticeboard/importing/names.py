"""Names of people as lines of authors write them: with blanks in them, and with any sign between them."""

import re

from noticeboard.values.surnames import surname_of

_BETWEEN = re.compile(r"[、,，;；/|｜丨·]|(?<=[\u3400-\u9fff])和(?=[\u3400-\u9fff]{2})")
_NAME = re.compile(
    r"[\u3400-\u9fff〇]{2,4}|[\u3400-\u9fff]{1,2}[某×xX*＊]{1,2}|[\u3400-\u9fff]{1,6}[·•][\u3400-\u9fff·•]{1,10}"
)
_BODY = re.compile(
    r".*(?:局|办|办公室|委|部|组|院|中心|科|室|厅|公司|政府|学校|大学|中学|小学|站|处|会|社|队|网|台|报|集团|银行|镇|乡|街道|县|市|区|村|社区|客户端|公众号|融媒|发布|电视|日报|晚报|头条)"
)
_DOTTED = re.compile(r"[\u3400-\u9fff]+[·•][\u3400-\u9fff·•]+")
_NOBODY = re.compile(
    r"(?:无|佚名|匿名|本站|本网|未知|管理员|信息管理员|系统管理员|网站管理员|admin\w*|小编|编辑部)", re.I
)
_AFTER = re.compile(r"(?:等|[（(][^（）()]*[)）]|同志|文|摄|图)$")


def is_name(text: str) -> bool:
    """Whether it can be a person's name: two to four characters, and no body's."""
    if not _NAME.fullmatch(text) or _NOBODY.fullmatch(text):
        return False
    # 委 and 会 end bodies and also given names; whoever begins with a family name and has three characters is a person.
    return not _BODY.fullmatch(text) or (len(text) <= 3 and bool(surname_of(text)) and text[-1] in "委会社台网站")


def is_body(text: str) -> bool:
    """Whether it reads as the name of an office or a medium."""
    return bool(_BODY.fullmatch(text)) and not is_name(text)


def is_nobody(text: str) -> bool:
    """Whether it stands where a name should stand and is none."""
    return bool(_NOBODY.fullmatch(text.strip()))


def names_in(text: str) -> tuple[str, ...]:
    """The names in a line of them, without the blanks within; what is no name stays among them as it is."""
    found: list[str] = []
    for part in _BETWEEN.split(text) if not _DOTTED.search(text) else re.split(r"[、,，;；/|｜丨]", text):
        found += _closed([token for token in part.split() if token])
    return tuple(dict.fromkeys(_AFTER.sub("", name) if len(name) > 2 else name for name in found))


def _closed(tokens: list[str]) -> list[str]:
    """Tokens of one character put together: 张 彪 is one name, 周 平 王 军 are two."""
    names: list[str] = []
    at = 0
    while at < len(tokens):
        run = at
        while run < len(tokens) and len(tokens[run]) == 1:
            run += 1
        singles = tokens[at:run]
        following = tokens[run] if run < len(tokens) else ""
        if len(singles) == 1 and len(following) == 2 and surname_of(singles[0]) and _is_given(following, len(tokens)):
            # 王 小军: the blank came behind the family name only.
            names.append(singles[0] + following)
            at = run + 1
            continue
        names += _parted(singles)
        if run < len(tokens):
            names.append(tokens[run])
        at = run + 1
    return names


def _is_given(name: str, tokens: int) -> bool:
    """Whether the name behind a single character is the rest of it, and no whole name."""
    return tokens == 2 or not surname_of(name)


def _parted(singles: list[str]) -> list[str]:
    """A run of single characters as names of two or three."""
    if len(singles) <= 3:
        return ["".join(singles)] if singles else []
    if len(singles) % 2 == 0 and all(surname_of(char) for char in singles[::2]):
        return ["".join(singles[n : n + 2]) for n in range(0, len(singles), 2)]
    if len(singles) % 3 == 0 and all(surname_of(char) for char in singles[::3]):
        return ["".join(singles[n : n + 3]) for n in range(0, len(singles), 3)]
    return ["".join(singles)]
