"""Rules on how the pages of a site hang together."""

from collections.abc import Iterator
from urllib.parse import unquote

from noticeboard.auditing.facts.site import Site
from noticeboard.auditing.rules.found import found
from noticeboard.errors import Finding


def there_is_a_home_page(site: Site) -> Iterator[Finding]:
    """A site answers at its root."""
    if site.home is None:
        yield found("site-home-missing", "index.html")


def a_place_that_is_linked_is_there(site: Site) -> Iterator[Finding]:
    """A link to a place in a page finds it there. What comes with a redirect is lost on the way."""
    for page in site.pages.values():
        for anchor in page.anchors:
            target = site.pages.get(anchor.file)
            if target is not None and target.redirect is None and not anchor.is_in(target.ids):
                name = unquote(anchor.fragment)
                yield found("site-anchor-dead", page.file, anchor.line, link=anchor.written, anchor=name)


def a_redirect_arrives(site: Site) -> Iterator[Finding]:
    """Redirects do not lead in a circle."""
    for page in site.pages.values():
        passed = {page.file}
        step = page
        while step.redirect is not None and step.redirect[0] in site.pages:
            step = site.pages[step.redirect[0]]
            if step.file in passed:
                if step is page:
                    line = page.redirect[1] if page.redirect else None
                    yield found("site-redirect-loop", page.file, line, link=" → ".join((*sorted(passed), step.file)))
                break
            passed.add(step.file)


def a_page_is_reached(site: Site) -> Iterator[Finding]:
    """Links lead from the home page to every page.

    But to one that asks not to be indexed and is in no sitemap: it was taken off the lists on purpose, as a withdrawn
    article is, and stays for those who have its address.
    """
    if site.home is None:
        return
    reached, waiting = {site.home.file}, [site.home]
    while waiting:
        new = {file for file in waiting.pop().leads_to if file in site.pages} - reached
        reached |= new
        waiting += (site.pages[file] for file in new)
    for page in site.proper:
        if page.file not in reached and (page.indexed or page.file in site.listed):
            yield found("site-page-unreached", page.file)


def a_title_is_that_of_one_page(site: Site) -> Iterator[Finding]:
    """Titles tell pages apart (WCAG 2.4.2). A page that names another as the true one is a copy, and says so."""
    first: dict[str, str] = {}
    for page in site.proper:
        if page.title and page.canonical in (None, page.file):
            other = first.setdefault(page.title, page.file)
            if other != page.file:
                yield found("site-title-duplicate", page.file, page.title_line, title=page.title, other=other)


def all_pages_name_the_same_site(site: Site) -> Iterator[Finding]:
    """SiteName, SiteDomain and SiteIDCode are the same on all pages, and on all where they are on one."""
    for name in ("SiteName", "SiteDomain", "SiteIDCode"):
        tags = [(page, {tag.name: tag for tag in page.site_tags}.get(name.lower())) for page in site.proper]
        counts: dict[str, int] = {}
        for _, tag in tags:
            if tag is not None and tag.content:
                counts[tag.content] = counts.get(tag.content, 0) + 1
        if not counts:
            continue
        usual = max(counts, key=lambda value: counts[value])
        for page, tag in tags:
            if tag is not None and tag.content not in ("", usual):
                yield found("site-meta-differs", page.file, tag.line, name=name, value=tag.content, usual=usual)
            elif tag is None and name == "SiteIDCode" and site.premises.expected.site_id is None:
                yield found("site-meta-missing", page.file, name=name)
