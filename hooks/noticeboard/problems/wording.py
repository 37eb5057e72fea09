"""What can be wrong with words and signs."""

from noticeboard.bilingual import Text
from noticeboard.problems.problem import Family, Problem

_PROBLEMS: dict[str, Problem] = {}

WORDING = Family("wording", Text("文字", "Wording"), _PROBLEMS)
