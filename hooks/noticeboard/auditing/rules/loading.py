"""Rules on what a page loads and runs (domain: standing channels, site rules)."""

from collections.abc import Iterator

from noticeboard.auditing.facts.address import Where, host_of
from noticeboard.auditing.facts.expected import Premises
from noticeboard.auditing.facts.page import Asset, Page, Role
from noticeboard.auditing.policy import Leave, leave, policies_of
from noticeboard.auditing.rules.found import found
from noticeboard.errors import Finding

_LOADED = (Role.ASSET, Role.CONTACT, Role.FORM, Role.REDIRECT)
_PICTURES = ("img", "image", "srcset", "source", "input", "poster", "icon", "css", "background")
_PICTURE_FILES = (".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".svg", ".bmp", ".tif", ".tiff", ".ico")
_WITH_THE_PAGE = ("stylesheet", "script", "img", "image", "input", "import", "css", "poster", "modulepreload")
_KB = 1000


def nothing_is_loaded_from_elsewhere(source: Page | Asset, _: Premises) -> Iterator[Finding]:
    """A page gets in touch with nobody but its own host: whoever reads how to complain is known to no third party."""
    for each in source.references:
        if each.role in _LOADED and each.target.where is Where.OUTSIDE:
            yield found(
                "site-third-party", source.file, each.line, host=host_of(each.target.address), link=each.written
            )


def scripts_stand_in_files(page: Page, _: Premises) -> Iterator[Finding]:
    """A policy can keep strange scripts out only where the page's own stand in files or are named by their hash."""
    policies = policies_of(page)
    for each in page.scripts:
        said = leave(policies, "script", each.text)
        if said is not Leave.KNOWN:
            code = "site-script-inline" if said is Leave.ANY else "site-script-refused"
            yield found(code, page.file, each.line, code=_beginning(each.text))


def no_script_stands_on_an_element(page: Page, _: Premises) -> Iterator[Finding]:
    """As for scripts: no `onclick`, unless the policy names its hash."""
    policies = policies_of(page)
    for each in page.handlers:
        if leave(policies, "handler", each.text) is not Leave.KNOWN:
            yield found(
                "site-handler-inline", page.file, each.line, attribute=each.attribute, code=_beginning(each.text)
            )


def styles_stand_in_files(page: Page, _: Premises) -> Iterator[Finding]:
    """As for scripts: a style can lay a false text over a page."""
    policies = policies_of(page)
    for each in page.styles:
        said = leave(policies, "style", each.text)
        if said is not Leave.KNOWN:
            yield found("site-style-inline" if said is Leave.ANY else "site-style-refused", page.file, each.line)


def no_style_stands_on_an_element(page: Page, _: Premises) -> Iterator[Finding]:
    """As for styles. One finding a page: a table pasted from a word processor has hundreds."""
    policies = policies_of(page)
    for each in page.style_attributes:
        said = leave(policies, "style attribute", each.text)
        if said is not Leave.KNOWN:
            if said is Leave.ANY:
                yield found("site-style-attribute", page.file, each.line, element=each.element)
            else:
                yield found("site-style-refused", page.file, each.line)
            return


def a_page_loads_in_three_seconds(page: Page, premises: Premises) -> Iterator[Finding]:
    """A page and all that is fetched with it stays below the limit (domain: site rules, three seconds)."""
    sizes = premises.folder.sizes
    files = {
        file
        for each in page.references
        if each.role is Role.ASSET and each.element in _WITH_THE_PAGE and not each.waits
        if each.target.where is Where.INSIDE and (file := premises.folder.file_at(each.target.address))
    }
    size, limit = page.size + sum(sizes[file] for file in files), premises.expected.page_kb
    if size > limit * _KB:
        yield found("site-page-heavy", page.file, size=f"{size / _KB:,.0f}", limit=f"{limit:,}")


def a_picture_is_no_larger_than_it_need_be(source: Page | Asset, premises: Premises) -> Iterator[Finding]:
    """A picture that is shown stays below the limit; one that is offered as a download may have any size."""
    limit = premises.expected.picture_kb
    for each in source.references:
        if each.role is not Role.ASSET or each.element not in _PICTURES or each.target.where is not Where.INSIDE:
            continue
        file = premises.folder.file_at(each.target.address)
        if file is None or not file.lower().endswith(_PICTURE_FILES):
            continue
        size = premises.folder.sizes[file]
        if size > limit * _KB:
            yield found(
                "site-picture-heavy", source.file, each.line, link=file, size=f"{size / _KB:,.0f}", limit=f"{limit:,}"
            )


def _beginning(code: str) -> str:
    flat = " ".join(code.split())
    return flat if len(flat) <= 40 else f"{flat[:40]}…"
