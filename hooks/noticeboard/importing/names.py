"""Names of people as lines of authors write them: with blanks in them, and with any sign between them."""

import re

from noticeboard.values.surnames import RARE_SURNAMES, surname_of

_BETWEEN = re.compile(r"[、,，;；/|｜丨·]|(?<=[\u3400-\u9fff])和(?=[\u3400-\u9fff]{2})")
_NAME = re.compile(
    r"[\u3400-\u9fff〇]{2,4}|[\u3400-\u9fff]{1,2}[某×xX*＊]{1,2}|[\u3400-\u9fff]{1,6}[·•][\u3400-\u9fff·•]{1,10}"
)
_BODY = re.compile(
    r".*(?:局|办|办公室|委|部|组|院|中心|科|室|厅|公司|政府|学校|大学|中学|小学|站|处|会|社|队|网|台|报|集团|银行|镇|乡|街道|县|市|区|村|社区|客户端|公众号|融媒|发布|电视|日报|晚报|头条)"
)
_DOTTED = re.compile(r"[\u3400-\u9fff]+[·•][\u3400-\u9fff·•]+")
_NOBODY = re.compile(
    r"(?:无|佚名|匿名|本[站网报台刊](?:原创|讯|综合|编辑部)?|本人|未知|(?:信息|系统|网站|后台)?管理员|admin\w*|小编|编辑部|受访(?:者|人|单位)|采访对象|当事人|主办方|网友|读者"
    r"|村民|资料图?片?|网络|相关部门|供图|提供|原创|转载|综合|整理)",
    re.I,
)
_TASK = re.compile(r"记者|通讯员|编辑|责编|审核|审[稿签校读]|校[对核]|摄影|图片|撰稿|供稿|文字|作者|来源")
# An account or a column signs with its place and its trade: 青禾财政, 县清风, 廉洁石桥.
_OF_AN_OFFICE = re.compile(
    r"财政|税务|审计|教育|卫健|医保|民政|人社|住建|交通|水利|农业|林业|文旅|公安|司法|法院|检察|纪检|监察|巡察|巡视|组工|宣传|统战|党建"
    r"|政务|政府|新闻|发布|融媒|媒体|清风|清廉|廉洁|在线|先锋|之声|机关|街道"
)
_SHORT = re.compile(r"[\u3400-\u9fff]{2,10}")
_NARROW = re.compile(r"(?<=\S) (?=\S)")
_WIDE = re.compile(r"\s{2,}|\u3000")
_AFTER = re.compile(r"(?:等|[（(][^（）()]*[)）]|同志|摄|图|(?<=...)文)$")


def is_name(text: str) -> bool:
    """Whether it can be a person's name: two to four characters, and no body's. Four are rare, and mostly a body's."""
    if not _NAME.fullmatch(text) or _NOBODY.fullmatch(text) or names_a_task(text) or _is_of_an_office(text):
        return False
    if len(text) == 4 and re.fullmatch("[\u3400-\u9fff]{4}", text) and not _is_double(text):
        return False
    # 委 and 会 end bodies and also given names; whoever begins with a family name and has three characters is a person.
    return not _BODY.fullmatch(text) or (len(text) <= 3 and bool(_family_name(text)) and text[-1] in "委会社台网站")


def is_likely_name(text: str) -> bool:
    """Whether a name that no role stands beside is one: it begins with a family name, or was made unknown."""
    return is_name(text) and (bool(_family_name(text)) or bool(re.search("[某×*]", text)))


def _family_name(text: str) -> str:
    return surname_of(text) or (text[0] if text[0] in RARE_SURNAMES and len(text) <= 3 else "")


def names_a_task(text: str) -> bool:
    """Whether a word for a task is part of it: what stands there is a label that was not taken for one."""
    return bool(_TASK.search(text))


def _is_of_an_office(text: str) -> bool:
    """Whether an office's trade is part of a short name. 水利 is also a given name: 王水利."""
    if not _SHORT.fullmatch(text) or (len(text) == 3 and surname_of(text)):
        return False
    return bool(_OF_AN_OFFICE.search(text))


def _is_double(name: str) -> bool:
    """Whether a name of four characters begins with a family name of two, or with two family names."""
    return len(surname_of(name)) == 2 or bool(surname_of(name) and surname_of(name[1:])) or "某" in name


def is_body(text: str) -> bool:
    """Whether it reads as the name of an office or a medium."""
    return bool(_BODY.fullmatch(text) or _is_of_an_office(text)) and not is_name(text)


def is_nobody(text: str) -> bool:
    """Whether it stands where a name should stand and is none."""
    return bool(_NOBODY.fullmatch(text.strip()))


def names_in(text: str) -> tuple[str, ...]:
    """The names in a line of them, without the blanks within; what is no name stays among them as it is."""
    found: list[str] = []
    for part in _apart(text):
        found += _closed([token for token in part.split() if token])
    return tuple(dict.fromkeys(_AFTER.sub("", name) if len(name) > 2 else name for name in found))


def _apart(text: str) -> list[str]:
    """The text at its signs; at its wide blanks, too, where narrow ones stand within names: 支 洋    宣 文."""
    parts = _BETWEEN.split(text) if not _DOTTED.search(text) else re.split(r"[、,，;；/|｜丨]", text)
    return [piece for part in parts for piece in (_WIDE.split(part) if _NARROW.search(part) else [part])]


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
    if len(singles) == 4 and not surname_of("".join(singles[:2]))[1:]:
        return ["".join(singles[:2]), "".join(singles[2:])]
    if len(singles) % 2 == 0 and all(surname_of(char) for char in singles[::2]):
        return ["".join(singles[n : n + 2]) for n in range(0, len(singles), 2)]
    if len(singles) % 3 == 0 and all(surname_of(char) for char in singles[::3]):
        return ["".join(singles[n : n + 3]) for n in range(0, len(singles), 3)]
    return ["".join(singles)]
