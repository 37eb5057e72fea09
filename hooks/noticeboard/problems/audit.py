"""What a site inspector finds wrong with a built site."""

from noticeboard.bilingual import Text
from noticeboard.problems.problem import Family, Problem

_PROBLEMS: dict[str, Problem] = {}

AUDIT = Family("audit", Text("成品网站", "Built site"), _PROBLEMS)
