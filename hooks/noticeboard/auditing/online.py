"""Whether outside links answer. Asked politely: one request at a time of a host, with pauses, and never much."""

import time
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from http.client import HTTPException, HTTPMessage
from importlib.metadata import version
from typing import IO
from urllib.error import HTTPError
from urllib.parse import quote, urlsplit
from urllib.request import (
    HTTPDefaultErrorHandler,
    HTTPErrorProcessor,
    HTTPHandler,
    HTTPRedirectHandler,
    HTTPSHandler,
    OpenerDirector,
    ProxyHandler,
    Request,
)

from noticeboard.auditing.facts.address import Base, Home, Where
from noticeboard.auditing.outside import OutsideLink
from noticeboard.auditing.rules.found import found
from noticeboard.bilingual import Text
from noticeboard.errors import Finding
from noticeboard.progress import ASKING, Progress

_GONE = (404, 410)
_NO_GOOD = (range(300, 400), range(500, 600))
"""A redirect that leads nowhere, and a server at fault. Anything else is an answer: many turn programs away."""
_TOO_MANY = 429
_SILENCES = 2
"""After so many links of a host without any answer, the others are not asked."""
_NO_ANSWER = Text("连不上", "no connection")


@dataclass(frozen=True, slots=True)
class Manners:
    """How to ask: seconds between two requests to one host, seconds to wait for an answer, how many hosts at once,
    and the most links of one host."""

    pause: float = 1.0
    timeout: float = 10.0
    hosts: int = 8
    links: int = 200


@dataclass(frozen=True, slots=True)
class Answers:
    """What was found of the links that do not answer, and how many were asked."""

    findings: Sequence[Finding]
    asked: int


def ask(outside: Mapping[str, Sequence[OutsideLink]], progress: Progress, manners: Manners | None = None) -> Answers:
    """Ask outside links, by host; each once, twice where it refuses the shorter question."""
    manners = manners or Manners()
    chosen = [links[: manners.links] for links in outside.values()]
    findings: list[Finding] = []
    done, total = 0, sum(map(len, chosen))
    with ThreadPoolExecutor(manners.hosts) as pool:
        for links, of_host in pool.map(lambda links: (links, list(_of_host(links, manners))), chosen):
            findings += of_host
            done += len(links)
            progress(ASKING, done, total)
    return Answers(findings, total)


def _of_host(links: Sequence[OutsideLink], manners: Manners) -> Iterator[Finding]:
    silences = 0
    for n, link in enumerate(links):
        if n and silences < _SILENCES:
            time.sleep(manners.pause)
        answer = _NO_ANSWER if silences >= _SILENCES else _ask(link.url, manners)
        if answer == _TOO_MANY:
            return
        silences = silences + 1 if isinstance(answer, Text) else 0
        if answer in _GONE:
            yield found("site-outside-dead", link.file, link.line, link=link.url, answer=str(answer))
        elif isinstance(answer, Text) or any(answer in codes for codes in _NO_GOOD):
            said = answer if isinstance(answer, Text) else str(answer)
            yield found("site-outside-silent", link.file, link.line, link=link.url, answer=said)


def _ask(url: str, manners: Manners) -> int | Text:
    """The status of the answer; a text where there is none."""
    status = _answer(url, "HEAD", manners)
    if isinstance(status, int) and status >= 400 and status != _TOO_MANY:
        # Not every server knows the question for the head alone.
        time.sleep(manners.pause)
        status = _answer(url, "GET", manners)
    return status


def _answer(url: str, method: str, manners: Manners) -> int | Text:
    agent = f"Noticeboard/{version('noticeboard')} (link check)"
    try:
        request = Request(_in_ascii(url), headers={"User-Agent": agent, "Accept": "*/*"}, method=method)
        with _opener().open(request, timeout=manners.timeout) as response:
            status: int = response.status
            return status
    except HTTPError as error:
        error.close()
        return error.code
    except (OSError, HTTPException, ValueError):
        return _NO_ANSWER


class _Redirects(HTTPRedirectHandler):
    """Follows a few redirects, and none into the network of whoever asks."""

    max_redirections = 5

    def redirect_request(
        self, req: Request, fp: IO[bytes], code: int, msg: str, headers: HTTPMessage, newurl: str
    ) -> Request | None:
        if Home().target(newurl, Base()).where is not Where.OUTSIDE:
            raise OSError(newurl)
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def _opener() -> OpenerDirector:
    # Not urllib's usual one, which would open files and FTP as well.
    opener = OpenerDirector()
    for handler in (
        ProxyHandler(),
        HTTPHandler(),
        HTTPSHandler(),
        _Redirects(),
        HTTPDefaultErrorHandler(),
        HTTPErrorProcessor(),
    ):
        opener.add_handler(handler)
    return opener


def _in_ascii(url: str) -> str:
    parts = urlsplit(url)
    host = (parts.hostname or "").encode("idna").decode("ascii")
    port = f":{parts.port}" if parts.port else ""
    path, query = (quote(part, safe="%/:=&?~+!$,;'@()*[]") for part in (parts.path, parts.query))
    return parts._replace(netloc=f"{host}{port}", path=path or "/", query=query).geturl()
