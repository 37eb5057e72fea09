"""What can stand on the site twice."""

from noticeboard.bilingual import Text
from noticeboard.problems.problem import Family, Problem

_PROBLEMS: dict[str, Problem] = {}

REPETITION = Family("repetition", Text("重复", "Duplicates"), _PROBLEMS)
