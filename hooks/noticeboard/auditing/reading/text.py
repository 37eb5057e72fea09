"""What elements say: to the eye, and to a reader who hears the page."""

from collections.abc import Mapping

from lxml import etree

_MUTE = {"script", "style", "template"}


def text_of(element: "etree._Element") -> str:
    """The text in an element, blanks collapsed, without scripts and styles."""
    return " ".join(" ".join(_texts(element)).split())


def _texts(element: "etree._Element") -> list[str]:
    parts = [element.text or ""]
    for inside in element.iterdescendants("*"):
        if inside.tag not in _MUTE:
            parts.append(inside.text or "")
        parts.append(inside.tail or "")
    return parts


def says_something(element: "etree._Element") -> bool:
    """Whether the element has a text, or a picture in it that has one."""
    if described(element.attrib) or text_of(element):
        return True
    return any(inside.get("alt", "").strip() or described(inside.attrib) for inside in element.iterdescendants("*"))


def described(attributes: Mapping[str, str]) -> bool:
    """Whether an element is given a name by its attributes (ARIA)."""
    return any(attributes.get(name, "").strip() for name in ("aria-label", "aria-labelledby", "title"))


def picture_lacks_words(element: "etree._Element", attributes: Mapping[str, str]) -> bool:
    """Whether a picture has neither a text in its place nor a word that it needs none.

    `alt=""` says that it needs none; on a button or an area that leads somewhere that is no answer.
    """
    if attributes.get("aria-hidden") == "true" or attributes.get("role") in ("presentation", "none"):
        return False
    if described(attributes):
        return False
    match element.tag:
        case "img":
            return "alt" not in attributes
        case "area":
            return "href" in attributes and not attributes.get("alt", "").strip()
        case "input":
            return attributes.get("type", "").lower() == "image" and not attributes.get("alt", "").strip()
        case _:
            return attributes.get("role") == "img" and next(element.iter("title"), None) is None
