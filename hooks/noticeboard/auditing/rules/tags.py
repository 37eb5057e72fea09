"""Rules on the `<meta>` tags of a Chinese government page (domain: site rules)."""

import re
from collections.abc import Iterator

from noticeboard.auditing.facts.expected import Premises
from noticeboard.auditing.facts.page import Page
from noticeboard.auditing.reading.extract import published_on
from noticeboard.auditing.rules.found import found
from noticeboard.errors import Finding

SITE = ("SiteName", "SiteDomain", "SiteIDCode")
COLUMN = ("ColumnName", "ColumnDescription", "ColumnKeywords", "ColumnType")
ARTICLE = ("ArticleTitle", "PubDate", "ContentSource")

_ALL = (*SITE, *COLUMN, *ARTICLE)
_CODE = re.compile(r"\d{10}")


def a_page_has_the_tags_of_its_kind(page: Page, premises: Premises) -> Iterator[Finding]:
    """Every page names its site; a page of a column the column, too; an article its title, date and source besides.

    What kind a page is, its own tags say: one of a set asks for the others.
    """
    if not page.is_proper:
        return
    names = {meta.name for meta in page.metas}
    is_article = _any(ARTICLE, names)
    wanted = [*SITE[:2]]
    if premises.expected.site_id:
        wanted.append("SiteIDCode")
    if is_article or _any(COLUMN, names):
        wanted += COLUMN
    if is_article:
        wanted += ARTICLE
    for name in wanted:
        if name.lower() not in names:
            yield found("site-meta-missing", page.file, name=name)


def a_tag_says_something_once(page: Page, _: Premises) -> Iterator[Finding]:
    """A tag has a content, and one: what is not set is left out, and never a place holder."""
    spelt = {name.lower(): name for name in _ALL}
    seen = set()
    for meta in page.metas:
        if meta.name in spelt:
            if not meta.content:
                yield found("site-meta-empty", page.file, meta.line, name=spelt[meta.name])
            if meta.name in seen:
                yield found("site-meta-twice", page.file, meta.line, name=spelt[meta.name])
            seen.add(meta.name)


def the_code_of_the_site_has_ten_digits(page: Page, _: Premises) -> Iterator[Finding]:
    """SiteIDCode is the ten digits under which the site is filed."""
    for meta in page.metas:
        if meta.name == "siteidcode" and meta.content and not _CODE.fullmatch(meta.content):
            yield found("site-code-malformed", page.file, meta.line, value=meta.content)


def a_publication_time_is_true(page: Page, premises: Premises) -> Iterator[Finding]:
    """PubDate is a moment, as YYYY-MM-DD HH:MM, that has come: false dates are a veto (2019 检查指标)."""
    for meta in page.metas:
        if meta.name != "pubdate" or not meta.content:
            continue
        published = published_on(meta.content)
        if published is None:
            yield found("site-date-unreadable", page.file, meta.line, value=meta.content)
        elif published > premises.expected.moment.replace(tzinfo=None):
            yield found("site-date-future", page.file, meta.line, value=meta.content)


def _any(names: tuple[str, ...], there: set[str]) -> bool:
    return any(name.lower() in there for name in names)
