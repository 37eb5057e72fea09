"""Who is let in: this machine's browser, on the page that this server gave it, and nobody else's page.

A page of another site that is open in the same browser can send requests here, too, and can make its own name lead to
127.0.0.1. It cannot read the token, and it cannot hide its origin.
"""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field

TOKEN_HEADER = "X-Noticeboard-Token"

HEADERS: Mapping[str, str] = {
    # Sveltia writes its styles into the page, and shows pictures that it made itself. Nothing comes from elsewhere.
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';"
    " font-src 'self' data:; img-src 'self' data: blob:; connect-src 'self' blob: data:; worker-src 'self' blob:;"
    " base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
}
"""The headers of every answer."""


@dataclass(frozen=True, slots=True)
class Door:
    """The port on which the server listens, and the token of this run."""

    port: int
    token: str = field(default_factory=lambda: secrets.token_urlsafe(32), repr=False)

    @property
    def hosts(self) -> frozenset[str]:
        """The names under which this server may be asked: no name that another can give it."""
        return frozenset(f"{name}:{self.port}" for name in ("127.0.0.1", "localhost"))

    def knows_host(self, headers: Mapping[str, str]) -> bool:
        """Whether the request was meant for this server."""
        return headers.get("Host", "") in self.hosts

    def lets_in(self, headers: Mapping[str, str]) -> bool:
        """Whether the request comes from the page that this server gave."""
        origin = headers.get("Origin")
        own = origin is None or origin in {f"http://{host}" for host in self.hosts}
        return (
            self.knows_host(headers)
            and own
            and secrets.compare_digest(headers.get(TOKEN_HEADER, "").encode(), self.token.encode())
        )

    def lets_write(self, headers: Mapping[str, str]) -> bool:
        """Whether the request may change files: a browser names the origin of every such request."""
        return "Origin" in headers and self.lets_in(headers)
