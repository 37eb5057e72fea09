"""A page's HTML → facts, in one walk over its elements."""

from collections.abc import Callable, Mapping

from lxml import etree

from noticeboard.auditing.facts.address import Base, Home
from noticeboard.auditing.facts.page import Footer, Inline, Meta, Page, Reference, Role, Spot
from noticeboard.auditing.reading.handlers import HANDLERS
from noticeboard.auditing.reading.markup import decoded, is_whole, line_of, tree_of
from noticeboard.auditing.reading.module import imports_in
from noticeboard.auditing.reading.references import NAMING, named_in
from noticeboard.auditing.reading.stylesheet import addresses_in
from noticeboard.auditing.reading.text import picture_lacks_words, says_something, text_of


def read_page(file: str, raw: bytes, home: Home) -> Page:
    """The facts of the HTML file at `file`, a path in the site that is published at `home`."""
    text = decoded(raw)
    walk = _Walk(Base.of(file), home)
    root = tree_of(text)
    if root is not None:
        walk.over(root)
    return Page(
        file=file,
        size=len(raw),
        whole=is_whole(text),
        language=walk.language,
        language_line=walk.language_line,
        titles=tuple(walk.titles),
        headed=walk.headed,
        metas=tuple(walk.metas),
        references=tuple(walk.references),
        ids=frozenset(walk.ids),
        scripts=tuple(walk.scripts),
        styles=tuple(walk.styles),
        handlers=tuple(walk.handlers),
        style_attributes=tuple(walk.style_attributes),
        undescribed=tuple(walk.undescribed),
        footer=walk.footer,
    )


class _Walk:
    """Collects facts while it goes over the elements of a page in their order."""

    def __init__(self, base: Base, home: Home) -> None:
        self._base, self._home = base, home
        self._based = False
        self.language: str | None = None
        self.language_line: int | None = None
        self.titles: list[Spot] = []
        self.headed = False
        self.metas: list[Meta] = []
        self.references: list[Reference] = []
        self.ids: list[str] = []
        self.scripts: list[Inline] = []
        self.styles: list[Inline] = []
        self.handlers: list[Inline] = []
        self.style_attributes: list[Inline] = []
        self.undescribed: list[Spot] = []
        self.footer: Footer | None = None

    def over(self, root: "etree._Element") -> None:
        for element in root.iter("*"):
            name, attributes = element.tag, dict(element.items())
            look, tells = _LOOKS.get(name), not _TELLING.isdisjoint(attributes)
            # Most elements have nothing but a class and name nothing.
            if look is None and not tells and name not in NAMING:
                continue
            line = line_of(element)
            if tells:
                self._attributes(element, attributes, line)
            for written, role, kind, waits in named_in(name, attributes) if name in NAMING else ():
                self._refer(written, line, role, kind, waits)
            if look is not None:
                look(self, element, attributes, line)

    def _attributes(self, element: "etree._Element", attributes: Mapping[str, str], line: int | None) -> None:
        name = element.tag
        for attribute, value in attributes.items():
            if attribute == "id" or (attribute == "name" and name == "a"):
                self.ids.append(value)
            elif attribute == "style":
                self.style_attributes.append(Inline(value, line, name, attribute))
                self._refer_css(value, line)
            elif attribute in HANDLERS:
                self.handlers.append(Inline(value, line, name, attribute))
            elif attribute == "background":
                self._refer(value, line, Role.ASSET, attribute)
            elif attribute == "role" and value == "contentinfo":
                self._footer(element, attributes, line)

    def _refer(self, written: str, line: int | None, role: Role, element: str, waits: bool = False) -> None:
        self.references.append(Reference(written, line, role, element, self._home.target(written, self._base), waits))

    def _refer_css(self, css: str, line: int | None) -> None:
        for url, at in addresses_in(css):
            self._refer(url, line + at - 1 if line else None, Role.ASSET, "css")

    def _base_element(self, _: "etree._Element", attributes: Mapping[str, str], __: int | None) -> None:
        if "href" in attributes and not self._based:
            self._based = True
            self._base = self._base.moved(self._home.target(attributes["href"], self._base))

    def _html(self, _: "etree._Element", attributes: Mapping[str, str], line: int | None) -> None:
        self.language, self.language_line = attributes.get("lang", attributes.get("xml:lang")), line

    def _title(self, element: "etree._Element", _: Mapping[str, str], line: int | None) -> None:
        if not _lies_in(element, "svg"):
            self.titles.append(Spot("title", text_of(element), line))

    def _meta(self, _: "etree._Element", attributes: Mapping[str, str], line: int | None) -> None:
        name = attributes.get("name") or attributes.get("property") or attributes.get("http-equiv") or ""
        self.metas.append(Meta(name.strip().lower(), attributes.get("content", "").strip(), line))

    def _heading(self, element: "etree._Element", _: Mapping[str, str], __: int | None) -> None:
        if not self.headed and not _lies_in(element, "h1"):
            self.headed = says_something(element)

    def _script(self, element: "etree._Element", attributes: Mapping[str, str], line: int | None) -> None:
        text = element.text or ""
        kind = attributes.get("type", "").strip().lower().partition(";")[0]
        if "src" in attributes or not text.strip() or kind not in _RUN:
            return
        self.scripts.append(Inline(text, line, "script"))
        for url, at in imports_in(text):
            self._refer(url, line + at - 1 if line else None, Role.ASSET, "import")

    def _style(self, element: "etree._Element", _: Mapping[str, str], line: int | None) -> None:
        text = element.text or ""
        if text.strip():
            self.styles.append(Inline(text, line, "style"))
            self._refer_css(text, line)

    def _picture(self, element: "etree._Element", attributes: Mapping[str, str], line: int | None) -> None:
        if picture_lacks_words(element, attributes):
            mark = attributes.get("src") or attributes.get("href") or ""
            self.undescribed.append(Spot(element.tag, mark, line))

    def _link(self, element: "etree._Element", attributes: Mapping[str, str], line: int | None) -> None:
        # Only a link that shows a picture and says nothing: an empty one is invisible, and often an old anchor.
        shows = "href" in attributes and len(element) and next(element.iter("img", "svg"), None) is not None
        if shows and not says_something(element):
            self.undescribed.append(Spot("a", attributes["href"], line))

    def _footer(self, element: "etree._Element", _: Mapping[str, str], line: int | None) -> None:
        # The footer of an article or a section is not the page's.
        if not _lies_in(element, "article", "aside", "blockquote", "footer", "main", "nav", "section"):
            links = tuple(link.get("href", "") for link in element.iter("a"))
            self.footer = Footer(text_of(element), links, line)

    def _named_footer(self, element: "etree._Element", attributes: Mapping[str, str], line: int | None) -> None:
        names = f"{attributes.get('id', '')} {attributes.get('class', '')}".lower().split()
        if self.footer is None and not _FOOTERS.isdisjoint(names):
            self._footer(element, attributes, line)


def _lies_in(element: "etree._Element", *names: str) -> bool:
    return next(element.iterancestors(*names), None) is not None


_RUN = {
    "",
    "application/ecmascript",
    "application/javascript",
    "application/x-javascript",
    "importmap",
    "module",
    "speculationrules",
    "text/ecmascript",
    "text/javascript",
}
"""The types of `<script>` that a browser runs, or that its policy covers all the same."""

_FOOTERS = {"foot", "footer", "page-footer", "site-footer", "sitefooter", "bottom", "copyright", "foot-bottom"}
"""What older pages, made without `<footer>`, call it."""

_TELLING = HANDLERS | {"background", "id", "name", "role", "style"}
"""The attributes that are looked at on any element."""

_LOOKS: Mapping[str, Callable[[_Walk, "etree._Element", Mapping[str, str], int | None], None]] = {
    "a": _Walk._link,
    "area": _Walk._picture,
    "base": _Walk._base_element,
    "div": _Walk._named_footer,
    "footer": _Walk._footer,
    "h1": _Walk._heading,
    "html": _Walk._html,
    "img": _Walk._picture,
    "input": _Walk._picture,
    "meta": _Walk._meta,
    "script": _Walk._script,
    "style": _Walk._style,
    "svg": _Walk._picture,
    "title": _Walk._title,
}
"""What is looked at besides attributes, by element."""
