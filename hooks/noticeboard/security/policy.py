"""The one policy of all pages: they load and run only files of this site, and nothing that stands in the page itself.

No script and no style is inline, and none is allowed by its hash: what the theme leaves inline is a file of ours, so
that the policy is the same on every page and a server can send it, too.
"""

from urllib.parse import urlsplit

_SAME_SITE = "'self'"
_NOTHING = "'none'"

_DIRECTIVES = {
    "default-src": _NOTHING,
    "script-src": _SAME_SITE,
    # The search works in a worker, and fetches its index.
    "worker-src": _SAME_SITE,
    "connect-src": _SAME_SITE,
    "style-src": _SAME_SITE,
    "img-src": _SAME_SITE,
    "font-src": _SAME_SITE,
    # Neither follows default-src. A form could carry a complaint away, which no page of this site may.
    "base-uri": _NOTHING,
    "form-action": _NOTHING,
}

PAGE_POLICY = "; ".join(f"{name} {source}" for name, source in _DIRECTIVES.items())
"""The Content-Security-Policy that every page carries in a `<meta>`, in single quotes only."""

COMPLAINTS = "complaints/"
"""The address below which no page may be kept on a disk."""

_YEAR = 365 * 24 * 3600


def headers(site_url: str | None) -> dict[str, str]:
    """What a server should send with every page and file of the site at `site_url`, by header.

    It is more than a page can say itself: browsers heed `frame-ancestors` in a header only.
    """
    always = {
        "Content-Security-Policy": f"{PAGE_POLICY}; frame-ancestors {_NOTHING}",
        "Referrer-Policy": "no-referrer",
        "X-Content-Type-Options": "nosniff",
        # For browsers that do not know frame-ancestors.
        "X-Frame-Options": "DENY",
        "Permissions-Policy": "browsing-topics=(), camera=(), geolocation=(), microphone=(), payment=(), usb=()",
        # The portal of the county may show a picture of ours; strangers may not.
        "Cross-Origin-Resource-Policy": "same-site",
    }
    if not site_url or urlsplit(site_url).scheme != "https":
        return always
    # Browsers heed both on https only, and a site that cannot be reached by it must not ask for it.
    return always | {
        "Cross-Origin-Opener-Policy": "same-origin",
        "Strict-Transport-Security": f"max-age={_YEAR}",
    }


COMPLAINTS_HEADERS = {"Cache-Control": "no-store"}
"""What a server should send besides below the address of the complaint pages, so that no visit stays on the device."""
