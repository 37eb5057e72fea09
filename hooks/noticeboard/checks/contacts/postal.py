"""Postcodes and numbers of P.O. boxes in running Chinese text."""

import re

from noticeboard.prose.links import Written
from noticeboard.values.folding import fold_figures

_POSTCODE = re.compile(r"(?:邮政编码|邮编|邮码)(?:[:：为是)）“\" ]|\*\*)*(?P<value>[0-9]{3,9})(?![0-9])")
_BOX = re.compile(
    r"(?<![0-9A-Za-z第])(?P<value>[A-Z]?[0-9]{1,6})\s?号?\s?(?:邮政)?(?:专用)?(?:邮箱|信箱)"
    r"|(?:邮政|专用)(?:信箱|邮箱)(?:第|[:： ])?(?P<behind>[A-Z]?[0-9]{1,6})\s?号"
)
# A box at a provider of free e-mail is none of the post (domain: free e-mail is normal).
_MAIL_PROVIDERS = frozenset({"126", "163", "139", "188", "189", "21"})


def postcodes(text: str) -> tuple[Written, ...]:
    """Every postcode that is called one, whatever its length."""
    if "邮" not in text:
        return ()
    text = fold_figures(text)
    return tuple(Written(*m.span("value"), m["value"]) for m in _POSTCODE.finditer(text))


def boxes(text: str) -> tuple[Written, ...]:
    """The number of every P.O. box, as in 1080号邮政专用信箱 or 邮政信箱1080号."""
    if "箱" not in text:
        return ()
    text = fold_figures(text)
    found = ((m, "value" if m["value"] else "behind") for m in _BOX.finditer(text))
    return tuple(Written(*m.span(key), m[key]) for m, key in found if m[key] not in _MAIL_PROVIDERS)
