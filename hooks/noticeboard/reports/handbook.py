"""The checks explained, from the table of problems itself: for the handbook, and for whoever met a code."""

from collections.abc import Iterator

from noticeboard.bilingual import Text
from noticeboard.problems import FAMILIES, FAMILY_OF, PROBLEMS, Family
from noticeboard.reports.words import SEVERITIES, unfilled

_TITLE = Text("检查项", "Checks")
_INTRODUCTION = Text(
    "`noticeboard check` 和 `mkdocs build` 用下面的检查项查内容，`noticeboard audit` 查建好的网站。"
    "错误使网站建不成；提醒只告诉你，`--strict` 时也使网站建不成。",
    "`noticeboard check` and `mkdocs build` apply these checks to the content, `noticeboard audit` to a built site. "
    "An error stops a build; a warning is told, and stops a strict build.",
)
_SWITCHING = Text(
    "在 mkdocs.yml 的 `extra.noticeboard.checks.grades` 里，可以按代码或整类关闭（off）或改等级（warning、error）。"
    "某一篇不适用的，在那一篇里写 `checks: [{code: 代码, reason: 原因}]`；报告会列出每一处免检和原因。",
    "`extra.noticeboard.checks.grades` in mkdocs.yml switches a check or a family off (off) or regrades it (warning, "
    "error). Where a check does not apply to one record, that says `checks: [{code: …, reason: …}]`; every report "
    "lists each such silence with its reason.",
)
_BAR = r"\|"
"""A bar that is a sign in a table's cell, and not its end."""
_FIXED = Text("这一类不能关闭，也不能免检。", "This family cannot be switched off or silenced.")
_COLUMNS = (
    Text("代码", "Code"),
    Text("等级", "Severity"),
    Text("问题", "What is wrong"),
    Text("处理办法", "Remedy"),
    Text("依据", "Reason"),
)


def handbook(language: str) -> str:
    """All families and their checks, as a page of Markdown."""
    lines = [f"# {_TITLE.said_in(language)}", "", _INTRODUCTION.said_in(language), "", _SWITCHING.said_in(language)]
    for family in FAMILIES:
        if family.problems:
            lines += ["", *_table(family, language)]
    return "\n".join(lines) + "\n"


def explained(code: str, language: str) -> str | None:
    """One check, as a section of Markdown; None where there is none of that code."""
    if code not in PROBLEMS:
        return None
    problem, family = PROBLEMS[code], FAMILY_OF[code]
    values = (
        f"{family.title.said_in(language)}（{family.key}）"
        if language != "en"
        else f"{family.title.en} ({family.key})",
        SEVERITIES[problem.severity].said_in(language),
        *(unfilled(text, language) for text in (problem.what, problem.remedy, problem.reason)),
    )
    labels = (Text("类别", "Family"), *_COLUMNS[1:])
    lines = [f"- **{label.said_in(language)}** {value}" for label, value in zip(labels, values, strict=True)]
    ending = [_FIXED.said_in(language)] if family.fixed else []
    return "\n".join([f"## {code}", "", *lines, *(["", *ending] if ending else [])]) + "\n"


def listed(language: str) -> Iterator[str]:
    """A line for each check: its code, its severity and what it finds."""
    width = max(map(len, PROBLEMS))
    for family in FAMILIES:
        if family.problems:
            yield f"{family.title.said_in(language)} ({family.key})"
            for code, problem in family.problems.items():
                severity = SEVERITIES[problem.severity].said_in(language)
                yield f"  {code:<{width}}  {severity}  {unfilled(problem.what, language)}"


def _table(family: Family, language: str) -> Iterator[str]:
    yield f"## {family.title.said_in(language)} (`{family.key}`)"
    yield ""
    if family.fixed:
        yield _FIXED.said_in(language)
        yield ""
    yield f"| {' | '.join(column.said_in(language) for column in _COLUMNS)} |"
    yield f"|{' --- |' * len(_COLUMNS)}"
    for code, problem in family.problems.items():
        texts = (unfilled(text, language) for text in (problem.what, problem.remedy, problem.reason))
        cells = (f"`{code}`", SEVERITIES[problem.severity].said_in(language), *texts)
        yield f"| {' | '.join(cell.replace('|', _BAR) for cell in cells)} |"
