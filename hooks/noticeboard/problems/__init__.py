"""Every problem that can be found: its code, its severity, what is said of it and the remedy.

Here, and nowhere else, messages to the officer are worded. `{name}` is filled from the finding's params.
"""

from noticeboard.problems.content import CONTENT_PROBLEMS
from noticeboard.problems.files import FILE_PROBLEMS
from noticeboard.problems.problem import Problem, Severity
from noticeboard.problems.values import VALUE_PROBLEMS

__all__ = ["PROBLEMS", "Problem", "Severity"]

PROBLEMS: dict[str, Problem] = FILE_PROBLEMS | VALUE_PROBLEMS | CONTENT_PROBLEMS
"""By code."""
