"""What can be out of date."""

from noticeboard.bilingual import Text
from noticeboard.problems.problem import Family, Problem

_PROBLEMS: dict[str, Problem] = {}

FRESHNESS = Family("freshness", Text("更新", "Freshness"), _PROBLEMS)
