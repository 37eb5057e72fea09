"""A record's Markdown → the HTML of its page, with links to source files led to what is made of them."""

import posixpath
from collections.abc import Mapping
from urllib.parse import quote, unquote, urlsplit

import comrak

from noticeboard.dialect import extensions, rendering
from noticeboard.printing.paper import keep_whole, signature_html
from noticeboard.signature import split_signature


class Prose:
    """Renders texts. `addresses` are those of all files in the site, by the uri of their source."""

    def __init__(self, addresses: Mapping[str, str]) -> None:
        self._addresses = addresses
        self._folder = ""
        self._up = ""
        self._extensions = extensions()
        self._extensions.link_url_rewriter = self._resolved
        self._extensions.image_url_rewriter = self._resolved
        self._options = rendering()

    def html(self, body: str, uri: str, path: str) -> str:
        """The HTML of the text of `uri`, whose page has the address `path`, without slashes at its ends."""
        self._folder = posixpath.dirname(uri)
        self._up = "../" * (path.count("/") + 1) if path else ""
        text, signature = split_signature(body)
        html = str(comrak.render_markdown(text, extension_options=self._extensions, render_options=self._options))
        return keep_whole(html) + (signature_html(signature) if signature else "")

    def _resolved(self, link: str) -> str:
        """A relative link, which names a source file, as the address of what is made of that file."""
        parts = urlsplit(link)
        if parts.scheme or parts.netloc or not parts.path or parts.path.startswith("/"):
            return link
        target = posixpath.normpath(posixpath.join(self._folder, unquote(parts.path)))
        address = self._addresses.get(target)
        if address is None:
            return link
        inside = "" if address in (".", "./") else quote(unquote(address))
        return parts._replace(path=f"{self._up}{inside}" or "./").geturl()
