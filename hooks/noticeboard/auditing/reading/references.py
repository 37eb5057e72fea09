"""Which addresses an element of HTML or SVG names, and what a browser does with them."""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from noticeboard.auditing.facts.page import Role


class Named(NamedTuple):
    """An address as an element names it; `element` tells apart the uses that the rules tell apart."""

    written: str
    role: Role
    element: str
    waits: bool = False


_ATTRIBUTES: Mapping[str, tuple[tuple[str, Role], ...]] = {
    "a": (("href", Role.LINK), ("xlink:href", Role.LINK)),
    "area": (("href", Role.LINK),),
    "audio": (("src", Role.ASSET),),
    "button": (("formaction", Role.FORM),),
    "embed": (("src", Role.ASSET),),
    "feimage": (("href", Role.ASSET), ("xlink:href", Role.ASSET)),
    "form": (("action", Role.FORM),),
    "frame": (("src", Role.ASSET),),
    "iframe": (("src", Role.ASSET),),
    "image": (("href", Role.ASSET), ("xlink:href", Role.ASSET)),
    "img": (("src", Role.ASSET),),
    "input": (("src", Role.ASSET), ("formaction", Role.FORM)),
    "object": (("data", Role.ASSET),),
    "script": (("src", Role.ASSET),),
    "source": (("src", Role.ASSET),),
    "track": (("src", Role.ASSET),),
    "use": (("href", Role.ASSET), ("xlink:href", Role.ASSET)),
    "video": (("src", Role.ASSET), ("poster", Role.ASSET)),
}
"""The attributes that hold one address, by element (WHATWG HTML, section 4; SVG 2, section 16)."""

_LINK_RELATIONS: Mapping[str, Role] = {
    "alternate": Role.LINK,
    "author": Role.LINK,
    "canonical": Role.CANONICAL,
    "dns-prefetch": Role.CONTACT,
    "help": Role.LINK,
    "license": Role.LINK,
    "next": Role.LINK,
    "pingback": Role.CONTACT,
    "preconnect": Role.CONTACT,
    "prev": Role.LINK,
    "search": Role.LINK,
}
"""What is not fetched with the page; of any other relation with a file, suppose that it is."""

_FETCHED_RELATIONS = {
    "apple-touch-icon",
    "apple-touch-icon-precomposed",
    "icon",
    "manifest",
    "mask-icon",
    "modulepreload",
    "prefetch",
    "preload",
    "prerender",
    "stylesheet",
}
_PREVIEW_PICTURES = {"og:image", "og:image:url", "og:image:secure_url", "twitter:image", "image"}
_REFRESH = re.compile(r"\s*[\d.]+\s*[;,\s]\s*(?:url\s*=\s*)?[\"']?([^\"']+)", re.IGNORECASE)
_CANDIDATE = re.compile(r"[\s,]*([^\s,]\S*)")
_DESCRIPTORS = re.compile(r"(?:[^,(]|\([^)]*(?:\)|$))*+,?")


NAMING = frozenset({*_ATTRIBUTES, "link", "meta"})
"""The elements that name addresses."""


def named_in(element: str, attributes: Mapping[str, str]) -> Iterator[Named]:
    """The addresses that an element names."""
    for attribute, role in _ATTRIBUTES.get(element, ()):
        if attribute in attributes:
            waits = attributes.get("loading", "").lower() == "lazy"
            yield Named(attributes[attribute], role, "poster" if attribute == "poster" else element, waits)
    if element in ("img", "source"):
        yield from (Named(url, Role.ASSET, "srcset") for url in candidates(attributes.get("srcset", "")))
    elif element == "link":
        yield from _of_link(attributes)
    elif element == "meta":
        yield from _of_meta(attributes)
    elif element in ("a", "area"):
        yield from (Named(url, Role.CONTACT, "ping") for url in attributes.get("ping", "").split())


def _of_link(attributes: Mapping[str, str]) -> Iterator[Named]:
    relations = attributes.get("rel", "").lower().split()
    href = attributes.get("href")
    if href is not None and relations:
        if "stylesheet" in relations:
            yield Named(href, Role.ASSET, "stylesheet")
        elif fetched := next((name for name in relations if name in _FETCHED_RELATIONS), None):
            yield Named(href, Role.ASSET, "icon" if "icon" in fetched else fetched)
        elif role := next((_LINK_RELATIONS[name] for name in relations if name in _LINK_RELATIONS), None):
            feed = role is Role.LINK and any(
                kind in attributes.get("type", "") for kind in ("rss", "atom", "feed+json")
            )
            yield Named(href, role, "feed" if feed else relations[0])
    yield from (Named(url, Role.ASSET, "srcset") for url in candidates(attributes.get("imagesrcset", "")))


def _of_meta(attributes: Mapping[str, str]) -> Iterator[Named]:
    content = attributes.get("content", "")
    if attributes.get("http-equiv", "").strip().lower() == "refresh":
        if match := _REFRESH.match(content):
            yield Named(match[1], Role.REDIRECT, "refresh")
    elif content and (attributes.get("property") or attributes.get("name", "")).lower() in _PREVIEW_PICTURES:
        yield Named(content, Role.MENTION, "preview")


def candidates(srcset: str) -> list[str]:
    """The addresses in a `srcset`, as in `a.png 1x, b.png 2x` (WHATWG HTML: parsing a srcset attribute)."""
    found = []
    position = 0
    while match := _CANDIDATE.match(srcset, position):
        url = match[1]
        position = match.end()
        if not url.endswith(","):
            position = _DESCRIPTORS.match(srcset, position).end()  # type: ignore[union-attr]
        found.append(url.rstrip(","))
    return found
