"""Rules on what every page has: a title, a language, a heading, words for its pictures (domain: site rules)."""

import re
from collections.abc import Iterator

from noticeboard.auditing.facts.expected import Premises
from noticeboard.auditing.facts.page import Footer, Page
from noticeboard.auditing.rules.found import found
from noticeboard.bilingual import Text
from noticeboard.errors import Finding

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*")
_PARTS_OF_A_FOOTER: tuple[tuple[Text, re.Pattern[str]], ...] = (
    (
        Text("主办单位", "who runs the site"),
        re.compile(r"主办|主管|承办|版权|单位[:：]|©|published by|sponsor|copyright", re.IGNORECASE),
    ),
    (
        Text("联系方式", "how to reach the office"),
        re.compile(r"\b(?:tel|mailto):|电话|邮箱|联系|地址[:：]|telephone|phone|contact|e-?mail", re.IGNORECASE),
    ),
    (Text("网站地图", "the sitemap"), re.compile(r"网站地图|站点地图|site-?map|site map", re.IGNORECASE)),
    (Text("找错（内容纠错）", "a way to report mistakes"), re.compile(r"找错|纠错|\bmistake|\berror", re.IGNORECASE)),
)


def a_page_says_its_language(page: Page, _: Premises) -> Iterator[Finding]:
    """`<html lang>` says in which voice the page is read aloud (WCAG 3.1.1)."""
    if page.whole:
        language = (page.language or "").strip()
        if not language:
            yield found("site-language-missing", page.file, page.language_line)
        elif not _LANGUAGE.fullmatch(language):
            yield found("site-language-malformed", page.file, page.language_line, value=language)


def a_page_has_a_title(page: Page, _: Premises) -> Iterator[Finding]:
    """A page is told from others by its title (WCAG 2.4.2)."""
    if page.whole and not page.title:
        yield found("site-title-missing", page.file, page.titles[0].line if page.titles else None)


def a_page_has_a_heading(page: Page, _: Premises) -> Iterator[Finding]:
    """Whoever hears the page goes to its first-level heading first (WCAG 1.3.1)."""
    if page.whole and not page.headed and not page.redirect:
        yield found("site-heading-missing", page.file)


def a_picture_has_words(page: Page, _: Premises) -> Iterator[Finding]:
    """Whoever does not see a picture reads or hears a text in its place (WCAG 1.1.1)."""
    for spot in page.undescribed:
        yield found("site-alt-missing", page.file, spot.line, element=spot.element, link=spot.mark or "—")


def a_page_ends_in_a_footer(page: Page, premises: Premises) -> Iterator[Finding]:
    """The footer says who runs the site and how to reach them. Numbers that the site has stand in it."""
    if not page.is_proper:
        return
    if page.footer is None:
        yield found("site-footer-missing", page.file)
        return
    said = f"{page.footer.text} {' '.join(page.footer.links)}"
    for what, words in _PARTS_OF_A_FOOTER:
        if not words.search(said):
            yield found("site-footer-incomplete", page.file, page.footer.line, what=what)
    expected = premises.expected
    yield from _number(page, page.footer, Text("ICP备案号", "the ICP number"), expected.icp)
    yield from _number(page, page.footer, Text("公安备案号", "the police number"), expected.police)
    yield from _number(page, page.footer, Text("网站标识码", "the site's code"), expected.site_id)


def _number(page: Page, footer: Footer, what: Text, number: str | None) -> Iterator[Finding]:
    if number and _digits(number) not in _digits(footer.text):
        yield found("site-footer-incomplete", page.file, footer.line, what=what)


def _digits(text: str) -> str:
    return "".join(char for char in text if char.isdigit())
