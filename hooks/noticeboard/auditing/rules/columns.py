"""Rules on whether a site is kept up to date, by the dates that its own pages give (2019 检查指标)."""

import re
from collections.abc import Iterator
from datetime import datetime

from noticeboard.auditing.facts.page import Extract
from noticeboard.auditing.facts.site import Site
from noticeboard.auditing.rules.found import found
from noticeboard.errors import Finding

_NEWS = re.compile(r"动态|新闻|要闻|快讯|news", re.IGNORECASE)
_PUBLISHES = re.compile(r"动态|新闻|要闻|快讯|公告|公示|通知|通报|公开|news|notice", re.IGNORECASE)


def the_site_is_updated(site: Site) -> Iterator[Finding]:
    """The newest page that the home page leads to is no older than news may be: two weeks, a veto."""
    if site.home is None:
        return
    shown = [page for page in site.articles if page.file in site.home.leads_to]
    if shown:
        yield from _stale(site, "site-home-stale", site.home.file, None, shown[0], site.premises.expected.news_days)


def a_column_is_updated(site: Site) -> Iterator[Finding]:
    """The newest article of a column is no older than the column's kind allows."""
    expected = site.premises.expected
    newest: dict[str, Extract] = {}
    for page in site.articles:
        if page.column is not None and page.column.content:
            newest.setdefault(page.column.content, page)
    for name, page in newest.items():
        front = site.fronts.get(name, page)
        line = front.column.line if front.column else None
        limit = expected.news_days if _is_of(_NEWS, name, page) else expected.notice_days
        yield from _stale(site, "site-column-stale", front.file, line, page, limit, name)


def a_column_is_not_empty(site: Site) -> Iterator[Finding]:
    """A column for news or notices holds dated articles: one without a date counts as not updated."""
    filled = {page.column.content for page in site.articles if page.column is not None}
    for name, front in site.fronts.items():
        if name not in filled and _is_of(_PUBLISHES, name, front) and front.column:
            yield found("site-column-empty", front.file, front.column.line, column=name)


def _is_of(kind: re.Pattern[str], name: str, page: Extract) -> bool:
    return kind.search(name) is not None or kind.search(page.column_type) is not None


def _stale(
    site: Site, code: str, file: str, line: int | None, newest: Extract, limit: int, column: str = ""
) -> Iterator[Finding]:
    published = newest.published or datetime.min
    days = (site.premises.expected.moment.date() - published.date()).days
    if days > limit:
        said = {"newest": f"{published:%Y-%m-%d}", "days": str(days), "limit": str(limit)}
        yield found(code, file, line, **said, **({"column": column} if column else {}))
