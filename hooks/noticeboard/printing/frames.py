"""What all pages of one depth and section have in common, rendered once for each."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from jinja2 import Environment
from markupsafe import Markup

from noticeboard.errors import Finding
from noticeboard.security.watch import refused, unprotected

FRAME = "frame.html"
TEMPLATES = "overrides"
"""The folder of the templates, as an engineer is told of it."""

_CUT = "<!--cut-->"


@dataclass(frozen=True, slots=True)
class Frame:
    """The HTML before a page's own head, between that and its content, and after its content."""

    top: Markup
    middle: Markup
    bottom: Markup


class Frames:
    """Renders `frame.html` for a base address and a section. `context` is the generator's for a base address.

    `findings` are what browsers would refuse of those that were rendered.
    """

    def __init__(self, env: Environment, context: Callable[[str], Mapping[str, Any]]) -> None:
        self._env = env
        self._context = context
        self._rendered: dict[tuple[str, str], Frame] = {}
        self.findings: list[Finding] = []

    def __call__(self, base_url: str, section: str) -> Frame:
        frame = self._rendered.get((base_url, section))
        if frame is None:
            context = {**self._context(base_url), "section": section, "cut": _CUT}
            html = self._env.get_template(FRAME).render(context)
            for look in (refused, unprotected):
                self.findings += look(html.encode(), f"{TEMPLATES}/{FRAME}")
            frame = self._rendered[base_url, section] = Frame(*map(Markup, html.split(_CUT)))
        return frame
