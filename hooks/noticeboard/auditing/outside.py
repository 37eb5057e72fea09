"""The links that lead out of a site, by host."""

from collections.abc import Mapping
from dataclasses import dataclass

from noticeboard.auditing.facts.address import host_of
from noticeboard.auditing.facts.site import Site


@dataclass(frozen=True, slots=True)
class OutsideLink:
    """An address elsewhere: on how many pages it stands, and the first of them, with the line."""

    url: str
    pages: int
    file: str
    line: int | None


def outside_links(site: Site) -> Mapping[str, tuple[OutsideLink, ...]]:
    """Every address elsewhere that the pages link to, by host; hosts and addresses in alphabetical order."""
    first: dict[str, tuple[str, int | None]] = {}
    pages: dict[str, int] = {}
    for page in site.pages.values():
        for url, line in page.outside:
            first.setdefault(url, (page.file, line))
        for url in {url for url, _ in page.outside}:
            pages[url] = pages.get(url, 0) + 1
    hosts: dict[str, list[OutsideLink]] = {}
    for url in sorted(first):
        hosts.setdefault(host_of(url), []).append(OutsideLink(url, pages[url], *first[url]))
    return {host: tuple(hosts[host]) for host in sorted(hosts)}
