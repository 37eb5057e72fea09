"""Accounts of the social media, as their texts name them below the title: 原创 洪波 青禾巡察 2025年7月31日 江苏."""

import re

from noticeboard.importing.names import is_likely_name, is_name, names_in

_TRADE = (
    r"(?:清风|风纪|清音|正风|巡察|巡视|纪检|监察|纪委监委|纪检监察|融媒体中心|廉政|廉洁|清廉|融媒|传媒|广电|发布|在线|政务|组工|党建|先锋|宣传|统战|之声|之窗"
    r"|日报|晚报|时报|新闻|资讯|网|机关党建|党旗红|微讯|快讯|微发布|广播|电视台?|头条|客户端|视界|观察)"
)
_PRAISE = r"(?:清风|廉洁|清廉|清正|正气|风清|法治|平安|掌上|今日|智慧|文明|幸福|美丽|最|爱|看|微|在)"
_ACCOUNT = re.compile(rf"[\u3400-\u9fff]{{2,8}}{_TRADE}|{_PRAISE}[\u3400-\u9fff]{{2,4}}")
_NICKNAME = re.compile(r"[\w·]{2,14}")
_ORIGINAL = re.compile(r"[\[【]?\s*(?:原创|首发|转载)\s*[\]】]?[：:\s]\s*")
_REPRINTED = re.compile(
    r"以下文章来源于\s*[：:]?\s*(?P<account>[\w·]{2,20})(?:\s*[，,。]?\s*作者\s*[：:]?\s*(?P<author>\S.{0,20}))?"
)
_PROVINCES = (
    "北京 天津 河北 山西 内蒙古 辽宁 吉林 黑龙江 上海 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 广西 海南"
    " 重庆 四川 贵州"
    " 云南 西藏 陕西 甘肃 青海 宁夏 新疆 香港 澳门 台湾 某省 某地"
)


def reprinted_from(line: str) -> tuple[str, tuple[str, ...]]:
    """The account that the text was taken over from and its authors: 以下文章来源于青禾融媒，作者洪波."""
    match = _REPRINTED.fullmatch(line.strip())
    if not match:
        return "", ()
    return match["account"], tuple(name for name in names_in(match["author"] or "") if is_name(name))


def account_of(line: str) -> tuple[str, tuple[str, ...]]:
    """The account and the authors of a line below a title; neither where it is no such line."""
    original = _ORIGINAL.match(line)
    *names, last = line[original.end() if original else 0 :].split() or [""]
    if original and not names and is_likely_name(last):
        return "", (last,)
    if not is_account(last) and not (original and _NICKNAME.fullmatch(last)):
        return "", ()
    people = names_in(" ".join(names)) if names else ()
    return (last, people) if all(map(is_likely_name, people)) else ("", ())


def is_original(line: str) -> bool:
    """Whether a line begins by saying that the account wrote the text itself."""
    return bool(_ORIGINAL.match(line))


def is_account(word: str) -> bool:
    """Whether a word reads as an account's name: its place and its trade, or praise of its place."""
    return bool(_ACCOUNT.fullmatch(word)) and not is_name(word)


def without_place(words: list[str]) -> list[str]:
    """The words behind the day of an account's text without where it was posted from: 江苏, 发布于青禾县."""
    return [word for word in words if word not in _PROVINCES.split() and not word.startswith(("发表于", "发布于"))]
