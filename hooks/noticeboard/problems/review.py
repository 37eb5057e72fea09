"""What can be wrong with who wrote and who checked a text."""

from noticeboard.bilingual import Text
from noticeboard.problems import reasons
from noticeboard.problems.problem import Family, Problem, error

_PROBLEMS: dict[str, Problem] = {
    "review-incomplete": error(
        "应有 {required} 位审核人署名，现在有 {signed} 位",
        "补全 review（审核）；还没审完的，先加一行 draft: true",
        "{required} reviewers must have signed, {signed} have",
        "complete `review`; until then add `draft: true`",
        reasons.REVIEW,
    ),
}

REVIEW = Family("review", Text("审核", "Review"), _PROBLEMS)
