"""Which inline code a page's own Content-Security-Policy allows (CSP Level 3, section 6.7)."""

import base64
import hashlib
from collections.abc import Iterable, Mapping
from enum import Enum, auto
from functools import lru_cache

from noticeboard.auditing.facts.page import Page

_Policy = Mapping[str, tuple[str, ...]]

_FALLBACKS = {
    "script": ("script-src-elem", "script-src", "default-src"),
    "handler": ("script-src-attr", "script-src", "default-src"),
    "style": ("style-src-elem", "style-src", "default-src"),
    "style attribute": ("style-src-attr", "style-src", "default-src"),
}
_NEED_UNSAFE_HASHES = ("handler", "style attribute")


class Leave(Enum):
    """Whether inline code may run."""

    KNOWN = auto()
    """it may, and no other could stand in its place"""
    ANY = auto()
    """it may, as anything may that gets into the page"""
    NONE = auto()
    """it may not"""


def policies_of(page: Page) -> tuple[_Policy, ...]:
    """The policies that a page sets in its own head."""
    return tuple(_read(meta.content) for meta in page.metas if meta.name == "content-security-policy")


def leave(policies: Iterable[_Policy], kind: str, text: str) -> Leave:
    """Whether inline code of a kind (script, handler, style, style attribute) may run. All policies must allow it."""
    said = {_leave(sources, kind, text) for policy in policies if (sources := _sources(policy, kind)) is not None}
    if Leave.NONE in said:
        return Leave.NONE
    return Leave.KNOWN if Leave.KNOWN in said else Leave.ANY


@lru_cache(1 << 8)
def _read(content: str) -> _Policy:
    policy: dict[str, tuple[str, ...]] = {}
    for directive in content.split(";"):
        name, *sources = directive.split() or [""]
        # Of a directive that stands twice, the first counts.
        policy.setdefault(name.lower(), tuple(sources))
    return policy


def _sources(policy: _Policy, kind: str) -> tuple[str, ...] | None:
    return next((policy[name] for name in _FALLBACKS[kind] if name in policy), None)


def _leave(sources: tuple[str, ...], kind: str, text: str) -> Leave:
    keywords = {source.lower() for source in sources}
    hashes = [
        source.strip("'") for source in sources if source.lower().startswith(("'sha256-", "'sha384-", "'sha512-"))
    ]
    if kind not in _NEED_UNSAFE_HASHES or "'unsafe-hashes'" in keywords:
        for algorithm in {known.partition("-")[0].lower() for known in hashes}:
            digest = _digest(text, algorithm)
            if any(known.partition("-")[2].replace("-", "+").replace("_", "/") == digest for known in hashes):
                return Leave.KNOWN
    # A nonce in a file that is the same for everybody is known to everybody.
    if any(source.startswith("'nonce-") for source in keywords):
        return Leave.ANY
    return Leave.ANY if "'unsafe-inline'" in keywords and not hashes else Leave.NONE


@lru_cache(1 << 10)
def _digest(text: str, algorithm: str) -> str:
    return base64.b64encode(hashlib.new(algorithm, text.encode("utf-8", "replace")).digest()).decode("ascii")
