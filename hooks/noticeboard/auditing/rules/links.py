"""Rules on links and on what pages are made of: everything leads somewhere (2019 检查指标: 链接不可用)."""

import re
from collections.abc import Iterator

from noticeboard.auditing.facts.address import Where
from noticeboard.auditing.facts.expected import Premises
from noticeboard.auditing.facts.page import Asset, Page, Reference, Role
from noticeboard.auditing.rules.found import found
from noticeboard.errors import Finding

_DEAD = {
    Role.LINK: "site-link-dead",
    Role.ASSET: "site-asset-dead",
    Role.MENTION: "site-asset-dead",
    Role.REDIRECT: "site-redirect-dead",
    Role.CANONICAL: "site-canonical-dead",
}
_HOST = re.compile(
    r"www\.[\w-]+\.|[\w-]+(?:\.[\w-]+)*\.(?:gov\.cn|org\.cn|com\.cn|net\.cn|com|cn)(?:[/:?]|$)", re.ASCII
)


def what_is_named_is_there(source: Page | Asset, premises: Premises) -> Iterator[Finding]:
    """A page or a file answers under every address inside the site."""
    folder = premises.folder
    for each in source.references:
        where, address, _ = each.target
        if where is not Where.INSIDE or each.role not in _DEAD or folder.file_at(address) is not None:
            continue
        if _is_empty(each):
            continue
        if (nearly := folder.nearly(address)) is not None:
            yield found("site-link-case", source.file, each.line, link=each.written, file=nearly)
        elif each.role is Role.LINK and _HOST.match(each.written.strip()):
            yield found("site-link-schemeless", source.file, each.line, link=each.written)
        else:
            yield found(_DEAD[each.role], source.file, each.line, link=each.written)


def a_link_has_an_address(page: Page, _: Premises) -> Iterator[Finding]:
    """No link is a mere place holder: `href=""` or `#`."""
    for each in page.references:
        if each.role is Role.LINK and each.element in ("a", "area") and _is_empty(each):
            yield found("site-link-empty", page.file, each.line, text=each.written.strip() or 'href=""')


def a_link_works_without_scripts(page: Page, _: Premises) -> Iterator[Finding]:
    """No link is a script: readers turn scripts off, and a strict policy refuses them (domain: standing channels)."""
    for each in page.references:
        if each.target.where is Where.OTHER and each.target.address in ("javascript", "vbscript"):
            yield found("site-link-script", page.file, each.line, link=each.written)


def an_address_can_be_read(source: Page | Asset, _: Premises) -> Iterator[Finding]:
    """Every address can be read."""
    for each in source.references:
        if each.target.where is Where.MALFORMED:
            yield found("site-link-malformed", source.file, each.line, link=each.written)


def an_address_is_one_for_everybody(source: Page | Asset, _: Premises) -> Iterator[Finding]:
    """No address leads to the disk or the network of whoever wrote the page."""
    for each in source.references:
        if each.target.where is Where.LOCAL:
            yield found("site-link-local", source.file, each.line, link=each.written)


def a_link_stays_in_the_folder(source: Page | Asset, premises: Premises) -> Iterator[Finding]:
    """The site can stand below any path of any host (domain: where it is read): nothing climbs out of its folder.

    A path from the host's root may lead to a neighbour of the site; to a page of this one it leads past it.
    """
    for each in source.references:
        if each.target.where is not Where.ABOVE:
            continue
        path = each.target.address.strip().partition("?")[0].partition("#")[0]
        if not path.startswith("/") or premises.folder.file_at(path.lstrip("/")) is not None:
            yield found("site-link-escapes", source.file, each.line, link=each.written)


def the_error_page_works_at_any_depth(page: Page, _: Premises) -> Iterator[Finding]:
    """A server answers with the error page wherever a page is missing: from there, relative paths lead elsewhere."""
    if not page.is_error_page:
        return
    for each in page.references:
        written = each.written.strip()
        if each.target.where in (Where.INSIDE, Where.ABOVE) and not written.startswith(("/", "#", "http:", "https:")):
            yield found("site-error-page-relative", page.file, each.line, link=each.written)
            return


def _is_empty(each: Reference) -> bool:
    return each.written.strip() in ("", "#")
