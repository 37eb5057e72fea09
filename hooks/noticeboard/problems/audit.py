"""What a site inspector finds wrong with a built site."""

from noticeboard.bilingual import Text
from noticeboard.problems.built_links import LINK_PROBLEMS
from noticeboard.problems.built_lists import LIST_PROBLEMS
from noticeboard.problems.built_loading import LOADING_PROBLEMS
from noticeboard.problems.built_pages import PAGE_PROBLEMS
from noticeboard.problems.problem import Family

AUDIT = Family(
    "audit",
    Text("成品网站", "Built site"),
    {**LINK_PROBLEMS, **LOADING_PROBLEMS, **PAGE_PROBLEMS, **LIST_PROBLEMS},
)
