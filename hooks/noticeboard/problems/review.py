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
    "reviewer-twice": error(
        "审核人“{name}”署了两次名",
        "每一审由不同的人署名，改正其中一个",
        "the reviewer “{name}” has signed twice",
        "each review is another person's: correct one of them",
        reasons.REVIEW,
    ),
    "reviewer-wrote-it": error(
        "审核人“{name}”也是本篇的作者",
        "换一位没有参与写稿的人审核；只是同名的，写一条免检并说明",
        "the reviewer “{name}” is an author of the text",
        "let somebody review it who did not write it; where it is a namesake, silence the check and say so",
        reasons.REVIEW,
    ),
}

REVIEW = Family("review", Text("审核", "Review"), _PROBLEMS)
