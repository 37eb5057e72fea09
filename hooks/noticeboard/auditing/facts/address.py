"""Where a link leads: to a file of the site, to somewhere else, or nowhere at all."""

import ipaddress
import re
import unicodedata
from dataclasses import dataclass
from enum import Enum, auto
from functools import lru_cache
from typing import NamedTuple
from urllib.parse import SplitResult, unquote, urljoin, urlsplit


class Where(Enum):
    """Where an address leads."""

    INSIDE = auto()
    """into the site"""
    OUTSIDE = auto()
    """to another site, or to another part of the same host"""
    ABOVE = auto()
    """out of the site's folder by `..`, or to its host's root past the path at which the site stands"""
    LOCAL = auto()
    """to a machine or a disk that only its author can reach"""
    OTHER = auto()
    """nowhere that is fetched: mail, a telephone, a script, data within the address itself"""
    MALFORMED = auto()
    """nowhere, because it cannot be read"""


class Target(NamedTuple):
    """Where a link leads. `address` is a path below the site's root (INSIDE), the scheme (OTHER), or the whole address.

    A path is decoded and in Unicode's composed form. It is that of a folder where it is empty or ends in `/`.
    A fragment stands as it is written.
    """

    where: Where
    address: str
    fragment: str = ""


@dataclass(frozen=True, slots=True)
class Home:
    """Where the site is published, if that is known: its host with the port, and the path of its root, in slashes."""

    host: str | None = None
    path: str = "/"

    @classmethod
    def at(cls, url: str | None) -> "Home":
        """The home at a whole web address; an unknown one where there is none."""
        written = _written(url) if url else None
        if written is None or not written.host:
            return cls()
        return cls(written.host, f"/{written.path.strip('/')}/" if written.path.strip("/") else "/")

    def target(self, link: str, base: "Base") -> Target:
        """Where `link` leads, as it is written in a file with that base."""
        written = _written(link)
        if written is None:
            return Target(Where.MALFORMED, link)
        if written.scheme not in _WEB:
            return Target(Where.LOCAL if written.scheme in _LOCAL else Where.OTHER, written.scheme)
        if written.host:
            return self._on_host(written)
        if base.elsewhere:
            return self.target(urljoin(base.elsewhere, link), Base())
        if written.path.startswith("/"):
            below = self._below_home(written.path)
            return Target(Where.ABOVE, link) if below is None else Target(Where.INSIDE, below, written.fragment)
        if not written.path:
            return Target(Where.INSIDE, base.own, written.fragment)
        joined = _joined(base.folder, written.path)
        return Target(Where.ABOVE, link) if joined is None else Target(Where.INSIDE, joined, written.fragment)

    def _on_host(self, written: "_Written") -> Target:
        if written.host == self.host and (below := self._below_home(written.path or "/")) is not None:
            return Target(Where.INSIDE, below, written.fragment)
        return Target(Where.LOCAL if _only_here(written.host) else Where.OUTSIDE, written.whole)

    def _below_home(self, path: str) -> str | None:
        """A path from the host's root as one from the site's; None where it lies beside the site."""
        whole = _joined("", path.lstrip("/")) or ""
        if f"{whole}/" == self.path[1:]:
            return ""
        return whole[len(self.path) - 1 :] if whole.startswith(self.path[1:]) else None


@dataclass(frozen=True, slots=True)
class Base:
    """What the links of a file are relative to: its folder, itself, or — with `<base>` — an address elsewhere."""

    folder: str = ""
    own: str = ""
    elsewhere: str | None = None

    @classmethod
    def of(cls, file: str) -> "Base":
        return cls(file.rpartition("/")[0], file)

    def moved(self, target: Target) -> "Base":
        """The base that a `<base>` leading to `target` sets."""
        if target.where is Where.INSIDE:
            return Base(target.address.rpartition("/")[0], target.address)
        return Base(elsewhere=target.address) if target.where is Where.OUTSIDE else self


def host_of(url: str) -> str:
    """The host of a whole address, without port."""
    try:
        return urlsplit(url).hostname or ""
    except ValueError:
        return ""


_WEB = ("", "http", "https")
_LOCAL = ("file",)
_DRIVE = re.compile(r"[A-Za-z]:[\\/]")
_PORT = re.compile(r":\d+$")
_DEFAULT_PORTS = {"http": 80, "https": 443}
_IGNORED = {ord(char): None for char in "\t\n\r"}
_BLANKS = "".join(map(chr, range(0x21)))


class _Written(NamedTuple):
    """An address taken apart. `host` has its port where that is not the usual one; `path` is decoded."""

    scheme: str
    host: str
    path: str
    fragment: str
    whole: str


@lru_cache(1 << 16)
def _written(link: str) -> _Written | None:
    """The parts of an address as a browser reads it: blanks around it and line ends in it do not count."""
    text = link.strip(_BLANKS).translate(_IGNORED)
    if _DRIVE.match(text):
        return _Written("file", "", text, "", text)
    try:
        parts = _split(text)
        host = _host(parts)
    except ValueError:
        return None
    if parts.scheme in ("http", "https") and not host:
        return None
    path = unicodedata.normalize("NFC", unquote(parts.path))
    scheme = parts.scheme or ("https" if host else "")
    return _Written(scheme, host, path, parts.fragment, parts._replace(scheme=scheme, fragment="").geturl())


def _split(text: str) -> SplitResult:
    scheme = urlsplit(text).scheme
    if scheme not in _WEB:
        return urlsplit(text)
    before, mark, after = _CUT.match(text).groups()  # type: ignore[union-attr]
    before = before.replace("\\", "/")
    if scheme:
        before = f"{scheme}://{before.partition(':')[2].lstrip('/')}"
    return urlsplit(f"{before}{mark}{after}")


_CUT = re.compile(r"([^?#]*)([?#]?)(.*)", re.DOTALL)


def _host(parts: SplitResult) -> str:
    host = (parts.hostname or "").rstrip(".")
    if ":" in host:
        host = f"[{host}]"
    port = parts.port
    return f"{host}:{port}" if host and port and port != _DEFAULT_PORTS.get(parts.scheme or "https") else host


def _joined(folder: str, path: str) -> str | None:
    """`path` as seen from `folder`; None where it climbs above the root."""
    parts = folder.split("/") if folder else []
    ends = path.rsplit("/", 1)[-1]
    for part in path.split("/"):
        if part == "..":
            if not parts:
                return None
            parts.pop()
        elif part not in ("", "."):
            parts.append(part)
    joined = "/".join(parts)
    return f"{joined}/" if joined and ends in ("", ".", "..") else joined


@lru_cache(1 << 12)
def _only_here(host: str) -> bool:
    """Whether a host is one that only machines nearby can reach."""
    name = _PORT.sub("", host).strip("[]")
    if name == "localhost" or name.endswith((".localhost", ".local", ".lan", ".internal")):
        return True
    try:
        return not ipaddress.ip_address(name).is_global
    except ValueError:
        return False
