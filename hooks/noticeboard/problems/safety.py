"""What could harm readers or deceive them."""

from noticeboard.bilingual import Text
from noticeboard.problems.problem import Family, Problem

_PROBLEMS: dict[str, Problem] = {}

SAFETY = Family("safety", Text("安全", "Safety"), _PROBLEMS)
