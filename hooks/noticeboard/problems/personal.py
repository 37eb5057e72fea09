"""What must not be published of people."""

from noticeboard.bilingual import Text
from noticeboard.problems.problem import Family, Problem

_PROBLEMS: dict[str, Problem] = {}

PERSONAL = Family("personal", Text("个人信息", "Personal data"), _PROBLEMS)
