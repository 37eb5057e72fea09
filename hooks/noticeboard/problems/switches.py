"""What can be wrong with how checks are switched, regraded or silenced."""

from noticeboard.bilingual import Text
from noticeboard.problems import reasons
from noticeboard.problems.problem import Family, Problem, error, warning

_PROBLEMS: dict[str, Problem] = {
    "check-unknown": error(
        "没有叫“{code}”的检查项",
        "{hint}",
        "there is no check “{code}”",
        "{hint}",
        reasons.SETTINGS,
    ),
    "check-fixed": error(
        "检查项“{code}”不能关闭、改等级或免检",
        "改正内容本身：不改正，网站就建不完整",
        "the check “{code}” cannot be switched off, regraded or silenced",
        "mend the content: without that no whole site can be built",
        reasons.SETTINGS,
    ),
    "silence-idle": warning(
        "这里免检“{code}”，但本篇没有这样的问题",
        "删去这一条免检",
        "“{code}” is silenced here, but nothing of that kind was found",
        "delete this entry",
        reasons.SETTINGS,
    ),
}

SWITCHES = Family("switches", Text("检查的设置", "Switches"), _PROBLEMS, fixed=True)
