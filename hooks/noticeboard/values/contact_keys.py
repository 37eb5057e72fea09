"""The form in which a number, an address or a link is compared, however somebody writes it.

What a reader types into the page that checks numbers is brought into the same form by `contact_keys.js`; one table of
cases holds both (tests/values/contact_keys.yml).
"""

import re
import unicodedata
from enum import StrEnum
from typing import NamedTuple


class Sort(StrEnum):
    """What a text is, by its build."""

    NUMBER = "number"
    EMAIL = "email"
    LINK = "link"
    ADDRESS = "address"


class Key(NamedTuple):
    """What a text is, and its comparable form."""

    sort: Sort
    key: str


_UNSEEN = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]")
_DASHES = re.compile("[\u2010-\u2015\u2212\u2500\u30fc]")
_LABEL = re.compile(
    r"^(?:tel|sms|mailto|电话|手机|号码|短信|热线|邮箱|电子邮箱|邮件|网址|地址)(?:\s*[:.]\s*|\s*(?=[0-9+(]))",
    re.IGNORECASE,
)
_EXTENSION = re.compile(r"\s*(?:转|分机|ext\.?|x|#)\s*[0-9]{1,6}$", re.IGNORECASE)
_SHORT_EXTENSION = re.compile(r"([0-9]{7})-[0-9]{1,6}$")
_NUMBER = re.compile(r"^[-+0-9().·/\s]*[0-9][-+0-9().·/\s]*$")
_EMAIL = re.compile(r"^[^\s@/]+@[^\s@/]+$")
_LINK = re.compile(r"^(?:https?:)?//|^[a-z0-9][-a-z0-9]*(?:\.[a-z0-9][-a-z0-9]*)+(?:[:/?#]|$)", re.IGNORECASE)
_SCHEME = re.compile(r"^(?:https?:)?//", re.IGNORECASE)
_HOST = re.compile(r"^[^/?#]*")
_POSTCODES = (
    (re.compile(r"(?:邮编|邮政编码)[0-9]{6}"), ""),
    (re.compile(r"^[0-9]{6}(?![0-9号])"), ""),
    (re.compile(r"([^0-9])[0-9]{6}$"), r"\1"),
)
_NO_LETTER = re.compile(r"[^0-9a-z\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
_NOT_ABROAD = re.compile(r"0|1[3-9][0-9]{9}$|[48]00[0-9]{7}$")


def contact_key(written: str) -> Key:
    """What is written, in its comparable form; an empty key where there is nothing to compare.

    The form of a form is itself.
    """
    text = _DASHES.sub("-", _UNSEEN.sub("", unicodedata.normalize("NFKC", written))).strip()
    plain = _LABEL.sub("", text)
    number = _without_extension(plain)
    if _NUMBER.match(number):
        return Key(Sort.NUMBER, _number(number))
    if _EMAIL.match(plain):
        return Key(Sort.EMAIL, plain.lower())
    if _LINK.match(link := plain.replace("。", ".")):
        return Key(Sort.LINK, _link(link))
    place = _NO_LETTER.sub("", text.lower())
    for postcode, kept in _POSTCODES:
        place = postcode.sub(kept, place)
    return Key(Sort.ADDRESS, place)


def _without_extension(text: str) -> str:
    return _EXTENSION.sub("", text) if _EXTENSION.search(text) else _SHORT_EXTENSION.sub(r"\1", text)


def _number(text: str) -> str:
    """The digits as they are dialled within China: without the country's code, with the zero of the area code."""
    digits = re.sub(r"[^0-9]", "", text)
    abroad = re.match(r"[( ]*\+86", text) or digits.startswith("0086")
    if not abroad and not re.match(r"86(?:0[0-9]{9,}|1[3-9][0-9]{9}$)", digits):
        return digits
    national = digits.removeprefix("00").removeprefix("86")
    return f"0{national}" if len(national) >= 9 and not _NOT_ABROAD.match(national) else national


def _link(text: str) -> str:
    """Host and path, in small letters. Whatever stands before an @ is no host, whomever it imitates."""
    rest = _SCHEME.sub("", text).lower().replace("\\", "/")
    authority = (_HOST.match(rest) or [""])[0]
    path = rest[len(authority) :]
    host = re.sub(r":(?:80|443)$", "", authority.rpartition("@")[2]).removeprefix("www.").rstrip(".")
    return host + path.partition("#")[0].rstrip("/")
