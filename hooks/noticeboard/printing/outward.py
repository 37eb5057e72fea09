"""Links in a text that lead out of the site: the page behind them must not learn where the reader came from."""

import re

REL = "noopener noreferrer external"

_LEADS_OUT = re.compile(r"""<a\b(?=[^>]*\shref\s*=\s*["']?\s*(?:https?:)?//)[^>]*>""", re.IGNORECASE)
_REL = re.compile(r"""\srel\s*=\s*("[^"]*"|'[^']*'|[^\s>]+)""", re.IGNORECASE)


def outward(html: str) -> str:
    """The HTML with `REL` on every link that leads out, whatever `rel` its author wrote."""
    return _LEADS_OUT.sub(lambda link: f'<a rel="{REL}"{_REL.sub("", link[0])[2:]}', html)
