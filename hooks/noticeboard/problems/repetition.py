"""What can stand on the site twice."""

from noticeboard.bilingual import Text
from noticeboard.problems import reasons
from noticeboard.problems.problem import Family, Problem, warning

_PROBLEMS: dict[str, Problem] = {
    "title-twice": warning(
        "标题“{title}”在 {date} 用了两次（另一篇：{other}）",
        "是同一篇的，删去一篇；不是同一篇的，改一改标题",
        "the title “{title}” stands twice on {date} (the other: {other})",
        "delete one, or give it another title if it is another text",
        reasons.NEWS,
    ),
    "article-twice": warning(
        "正文与《{title}》（{other}）几乎一样",
        "只留一篇，另一篇删去并把它的网址写进 aliases（旧网址）；内容有改动的，写 updated 和 change",
        "the text is nearly that of “{title}” ({other})",
        "keep one, and give it the other's address under `aliases`; what changed is said by `updated` and `change`",
        reasons.TRUE_DATES,
    ),
}

REPETITION = Family("repetition", Text("重复", "Duplicates"), _PROBLEMS)
