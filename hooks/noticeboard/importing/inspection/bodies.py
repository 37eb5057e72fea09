"""Who sends the groups and who signs: the authority in the issuer's name."""

import re

from noticeboard.drafts.draft import Found
from noticeboard.importing.intake import Intake
from noticeboard.values.folding import squeeze
from noticeboard.values.traditional import simplify

_AUTHORITY = re.compile(
    r"中共[一-鿿]+?(?:[省市县区旗州]委(?!员会)|党工委|工作委员会|工委|委员会)(?=巡察|第|提级|交叉|专项|机动)"
)


def authority_of(intake: Intake) -> Found | None:
    """The committee in whose name the issuer acts: 中共青禾县委 in 中共青禾县委巡察工作领导小组办公室."""
    issuer = intake.fields.get("issuer")
    if isinstance(issuer, Found):
        match = _AUTHORITY.match(simplify(squeeze(str(issuer.value))))
        if match:
            return Found(match[0], issuer.place, issuer.quote)
    for line in intake.signature:
        match = _AUTHORITY.match(simplify(squeeze(line.text)))
        if match:
            return intake.found(match[0], line)
    return None
