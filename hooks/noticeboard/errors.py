"""What is wrong, where, and what to do about it; and the one base error."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from noticeboard.bilingual import Text
from noticeboard.problems import PROBLEMS, Problem, Severity
from noticeboard.values.secrets import masked
from noticeboard.values.visible import visible

__all__ = [
    "BadContent",
    "BadMoment",
    "Finding",
    "NoticeboardError",
    "Params",
    "Place",
    "Severity",
    "Silenced",
    "in_order",
]

Params = Mapping[str, str | Text]
"""What fills the texts of a finding, by the name that stands in braces there."""


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A spot in a source file: its path relative to the site's root, with `/`, and a line counted from 1."""

    file: str
    line: int | None = None

    @property
    def shown_file(self) -> str:
        """The file as outputs name it: people put numbers into the names of files, too."""
        return visible(masked(self.file))

    @property
    def spot(self) -> Text:
        """The place as another one of the same file names it: its line, or itself where it has none."""
        if self.line:
            return Text(f"第 {self.line} 行", f"line {self.line}")
        return Text(f" {self.shown_file} ", self.shown_file)

    def __str__(self) -> str:
        return f"{self.shown_file}:{self.line}" if self.line else self.shown_file


_ELSEWHERE = Text("（另有 {count} 处相同，如 {examples}）", " (the same in {count} more places, as in {examples})")
_EXAMPLES = 2


@dataclass(frozen=True, slots=True)
class Finding:
    """One problem at one place. `code` names its entry in `problems.PROBLEMS`; `params` fill that entry's texts.

    `grade` is the severity that the office's settings give the problem, where they give it another than its own.
    `elsewhere` are further places of which the very same is to be said.
    """

    code: str
    where: Place
    params: Params = field(default_factory=dict)
    grade: Severity | None = None
    elsewhere: tuple[Place, ...] = ()

    @property
    def problem(self) -> Problem:
        return PROBLEMS[self.code]

    @property
    def severity(self) -> Severity:
        return self.grade or PROBLEMS[self.code].severity

    def what(self, language: str) -> str:
        """What is wrong, with the offending value as it was written."""
        said = self._filled(PROBLEMS[self.code].what, language)
        if not self.elsewhere:
            return said
        examples = (", " if language == "en" else "、").join(str(place) for place in self.elsewhere[:_EXAMPLES])
        return said + _ELSEWHERE.said_in(language).format(count=len(self.elsewhere), examples=examples)

    def remedy(self, language: str) -> str:
        """What the officer should do about it."""
        return self._filled(PROBLEMS[self.code].remedy, language)

    def line(self, language: str) -> str:
        """The finding as it is printed: `file:line: what — remedy`."""
        return f"{self.where}: {self.what(language)} — {self.remedy(language)}"

    def _filled(self, text: Text, language: str) -> str:
        values = {k: v.said_in(language) if isinstance(v, Text) else v for k, v in self.params.items()}
        # A value may hold line ends, a finding is one line; and a secret, which no output may repeat.
        return visible(masked(" ".join(text.said_in(language).format_map(values).split("\n"))))


@dataclass(frozen=True, slots=True)
class Silenced:
    """A finding that its record silences, and the reason that it gives."""

    finding: Finding
    reason: str

    @property
    def because(self) -> str:
        """The reason as outputs show it."""
        return visible(masked(self.reason))


class NoticeboardError(Exception):
    """The base of every error that the package raises on purpose."""


class BadContent(NoticeboardError):
    """The content has errors. Carries every finding of the run, warnings included."""

    def __init__(self, findings: Iterable[Finding]) -> None:
        self.findings = tuple(findings)
        super().__init__(f"{len(self.findings)} findings")


_BAD_MOMENT = Text(
    "环境变量 {variable}=“{value}” 不是一个时间"
    " — 写成 2024-05-01 或 2024-05-01T09:00；SOURCE_DATE_EPOCH 写 1970 年以来的秒数",
    "{variable}={value!r} is no moment — write 2024-05-01 or 2024-05-01T09:00; SOURCE_DATE_EPOCH is seconds since 1970",
)


class BadMoment(NoticeboardError):
    """`NOTICEBOARD_NOW` or `SOURCE_DATE_EPOCH` holds something that is not a moment."""

    def __init__(self, variable: str, value: str) -> None:
        self.variable, self.value = variable, value
        super().__init__(self.said_in("en"))

    def said_in(self, language: str) -> str:
        """What is wrong and what to write instead."""
        return _BAD_MOMENT.said_in(language).format(variable=self.variable, value=self.value)


def in_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings by file and line, each once, so that an officer can work a file from top to bottom."""
    unique = {(f.where, f.code, tuple(sorted(f.params.items()))): f for f in findings}
    return tuple(sorted(unique.values(), key=lambda f: (f.where.file, f.where.line or 0, f.code)))
