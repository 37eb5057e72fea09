"""The card as one HTML file that needs nothing else: no server, no font, no style or script from anywhere.

It is saved knowingly and read much later. Where scripts run it strikes itself out when its window has closed; where
none do, it says in words until when it holds.
"""

from functools import cache
from pathlib import Path

from jinja2 import Environment, PackageLoader, StrictUndefined, Template
from markupsafe import Markup

from noticeboard.exports.qr import qr_svg
from noticeboard.exports.taken.card import Card
from noticeboard.exports.taken.policy import policy_for
from noticeboard.words import Words


def card_page(card: Card, words: Words) -> bytes:
    """The file."""
    style, script = _part("card.css"), _part("card.js")
    code = qr_svg(card.address, words("contact.qr_of", value=card.address)) if card.address else ""
    return (
        _template()
        .render(
            card=card,
            t=words,
            lang="zh-CN" if words.language == "zh" else "en",
            policy=policy_for(style, script),
            style=Markup(style),
            script=Markup(script),
            code=code,
        )
        .encode()
    )


@cache
def _part(name: str) -> str:
    """A style sheet or script as it stands in the file; its hash is in the policy."""
    return Path(__file__).with_name(name).read_text("utf-8")


@cache
def _template() -> Template:
    loader = PackageLoader("noticeboard.exports.taken", ".")
    environment = Environment(
        loader=loader, autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    return environment.get_template("card.html")
