"""What can be wrong with numbers, addresses and links in texts."""

from noticeboard.bilingual import Text
from noticeboard.problems.problem import Family, Problem

_PROBLEMS: dict[str, Problem] = {}

CONTACTS = Family("contacts", Text("联系方式", "Contacts"), _PROBLEMS)
