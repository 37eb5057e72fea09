"""Every problem that can be found: its code, its severity, what is said of it, the remedy and the reason.

Here, and nowhere else, messages to the officer are worded. `{name}` is filled from the finding's params.
"""

from noticeboard.problems.audit import AUDIT
from noticeboard.problems.completeness import COMPLETENESS
from noticeboard.problems.contacts import CONTACTS
from noticeboard.problems.dates import DATES
from noticeboard.problems.files import FILES
from noticeboard.problems.freshness import FRESHNESS
from noticeboard.problems.page_security import PAGE_SECURITY
from noticeboard.problems.personal import PERSONAL
from noticeboard.problems.problem import Family, Problem, Severity
from noticeboard.problems.records import RECORDS
from noticeboard.problems.references import REFERENCES
from noticeboard.problems.repetition import REPETITION
from noticeboard.problems.review import REVIEW
from noticeboard.problems.safety import SAFETY
from noticeboard.problems.switches import SWITCHES
from noticeboard.problems.tables import TABLES
from noticeboard.problems.values import VALUES
from noticeboard.problems.wording import WORDING

__all__ = ["FAMILIES", "FAMILY_OF", "PROBLEMS", "Family", "Problem", "Severity"]

FAMILIES: tuple[Family, ...] = (
    FILES,
    VALUES,
    RECORDS,
    SWITCHES,
    REFERENCES,
    CONTACTS,
    DATES,
    COMPLETENESS,
    PERSONAL,
    WORDING,
    SAFETY,
    FRESHNESS,
    REPETITION,
    REVIEW,
    TABLES,
    PAGE_SECURITY,
    AUDIT,
)
"""In the order in which they are explained: what is read first, the built site last."""

PROBLEMS: dict[str, Problem] = {code: problem for family in FAMILIES for code, problem in family.problems.items()}
"""By code."""

FAMILY_OF: dict[str, Family] = {code: family for family in FAMILIES for code in family.problems}
"""By the code of a problem."""
