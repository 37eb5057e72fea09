"""YAML text → nodes that know their lines; what cannot be parsed becomes findings.

Values stay text. YAML 1.1 would turn 000403 into 259, 18:00 into 1080 and 否/no into booleans of its own: a field's
type, not YAML, decides what a value means.
"""

import re

import yaml

from noticeboard.bilingual import Text
from noticeboard.errors import Finding, Place


class _Loader(getattr(yaml, "CBaseLoader", yaml.BaseLoader)):  # type: ignore[misc]
    """Composes nodes without asking for each what type it might be: here, fields tell that."""

    def resolve(self, kind: type, value: object, implicit: object) -> str:
        return _TAGS[kind]

    def descend_resolver(self, current_node: object, current_index: object) -> None:
        """Nothing depends on where a node stands."""

    def ascend_resolver(self) -> None:
        """Nothing depends on where a node stands."""


_TAGS = {
    yaml.ScalarNode: "tag:yaml.org,2002:str",
    yaml.SequenceNode: "tag:yaml.org,2002:seq",
    yaml.MappingNode: "tag:yaml.org,2002:map",
}


_INDENTED_BY_TAB = re.compile(r"^ *\t\s*\S")
_INVISIBLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\x80-\x84\x86-\x9f\ufffe\uffff]")
_FULL_WIDTH_KEY = re.compile(r"^\s*(?:- )?(?P<key>[^\s:：\"'#{\[]{1,20})：")

TAGGED = Text("以 ! 开头的内容没有加引号", "text that begins with ! needs quotes")
_MISALIGNED = Text(
    "缩进不对齐，或引号没有把内容整个括起来", "the indentation does not line up, or quotes surround part of a text only"
)
_SAID: tuple[tuple[str, Text], ...] = (
    # The words of libyaml, which reads where it is installed; those of PyYAML's own reader hold the same signs.
    (
        "mapping values are not allowed",
        Text("这里多了一个冒号，或缩进不对", "a colon too many, or wrong indentation"),
    ),
    ("found unexpected end of stream", Text("引号或方括号没有配对", "a quote or bracket is not closed")),
    (
        "expected ',' or ']'",
        Text("方括号没有配对，或少了逗号", "a square bracket is not closed, or a comma is missing"),
    ),
    ("expected ',' or '}'", Text("花括号没有配对，或少了逗号", "a brace is not closed, or a comma is missing")),
    ("could not find expected ':'", Text("少了冒号，或冒号后没有空格", "a colon, or the blank behind it, is missing")),
    ("expected <block end>", _MISALIGNED),
    ("expected key", _MISALIGNED),
    ("expected '-' indicator", _MISALIGNED),
    ("block sequence entries", Text("“-”没有另起一行", "the hyphen does not begin a line")),
    ("scanning a block scalar", Text("以 | 或 > 开头的内容没有加引号", "text that begins with | or > needs quotes")),
    ("parsing a quoted scalar", Text("双引号里有反斜杠“\\”", "a backslash inside double quotes")),
    ("violates indentation", Text("有制表符（Tab）", "a tab")),
    ("single document", Text("多了一行 ---", "one line --- too many")),
    ("<document start>", Text("多了一行 --- 或 ...，或有以 % 开头的行", "a line ---, ... or %… too many")),
    ("node content", Text("以逗号或括号开头的内容没有加引号", "text that begins with a comma or bracket needs quotes")),
    ("scanning a tag", TAGGED),
    ("alias", Text("以 * 开头的内容没有加引号", "text that begins with * needs quotes")),
    ("anchor", Text("以 & 开头的内容没有加引号", "text that begins with & needs quotes")),
    ("found character", Text("有不能用在这里的字符", "a character that cannot stand here")),
    ("control characters", Text("有看不见的控制字符", "an invisible control character")),
    ("special characters", Text("有看不见的控制字符", "an invisible control character")),
)
# A comment begins with a blank behind its #, as everybody writes it; a room number does not.
_CUT_OFF = re.compile(r"[^#\"']*[^\s#\"'] +(?P<lost>#[^\s#][^\"']*)$")
_SOMETHING = Text("结构不对", "the structure is wrong")
_TOO_DEEP = Text("括号或缩进套得太深", "nested too deeply")

_DEEPEST = 50
"""No record nests more than six levels. The C reader follows nesting without a limit, until the program crashes."""
_MAY_BE_DEEP = re.compile(rf"^[-?: ]{{{_DEEPEST},}}", re.MULTILINE)


def compose(text: str, file: str, first_line: int = 1) -> tuple[yaml.Node | None, list[Finding]]:
    """The root node of the text, or None with the findings. `first_line` is the line of `file` where `text` begins."""
    if _is_too_deep(text):
        return None, [Finding("yaml-syntax", Place(file, first_line), {"problem": _TOO_DEEP})]
    loader = None
    try:
        # The C loader decodes its input, and may raise, when it is made.
        loader = _Loader(text)
        node = loader.get_single_node()
    except yaml.YAMLError as error:
        return None, _explain(error, text, file, first_line)
    except (ValueError, RecursionError):
        return None, [Finding("yaml-syntax", Place(file, first_line), {"problem": _SOMETHING})]
    finally:
        if loader is not None:
            loader.dispose()
    return node, _cut_off(text, file, first_line)


def _cut_off(text: str, file: str, first_line: int) -> list[Finding]:
    """Where a value seems to go on behind a blank and #, as in 3号楼 #402: YAML takes that for a comment."""
    if " #" not in text:
        return []
    found = ((n, _CUT_OFF.match(line)) for n, line in enumerate(text.split("\n")))
    return [
        Finding("yaml-cut-off", Place(file, first_line + n), {"lost": match["lost"]}) for n, match in found if match
    ]


def _is_too_deep(text: str) -> bool:
    """Whether lists and mappings nest deeper than any record does."""
    if text.count("[") + text.count("{") < _DEEPEST and not _MAY_BE_DEEP.search(text):
        return False
    depth = 0
    try:
        for event in yaml.parse(text, Loader=_Loader):
            depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
            if depth > _DEEPEST:
                return True
    except (yaml.YAMLError, ValueError):
        pass  # what is wrong with it is found when it is composed
    return False


def child(node: yaml.Node | None, key: str) -> yaml.Node | None:
    """What stands under a key of a mapping; None where there is no such thing."""
    if not isinstance(node, yaml.MappingNode):
        return None
    return next((value for name, value in node.value if name.value == key), None)


def _explain(error: yaml.YAMLError, text: str, file: str, first_line: int) -> list[Finding]:
    lines = text.split("\n")
    tabs = [n for n, line in enumerate(lines) if _INDENTED_BY_TAB.match(line)]
    if tabs:
        return [Finding("yaml-tab", Place(file, first_line + n)) for n in tabs]
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    number = min(mark.line, len(lines) - 1) if mark else _first_with(_INVISIBLE, lines)
    # A full-width colon makes a key into plain text, which the parser notices only on the next line.
    for n in (number, number - 1):
        if n >= 0 and (match := _FULL_WIDTH_KEY.match(lines[n])):
            return [Finding("yaml-full-width-colon", Place(file, first_line + n), {"key": match["key"]})]
    said = " ".join(filter(None, (getattr(error, "context", ""), getattr(error, "problem", "") or str(error))))
    problem = next((words for sign, words in _SAID if sign in said), _SOMETHING)
    return [Finding("yaml-syntax", Place(file, first_line + number), {"problem": problem})]


def _first_with(pattern: re.Pattern[str], lines: list[str]) -> int:
    """The index of the first line in which the pattern is found; 0 where it is in none."""
    return next((n for n, line in enumerate(lines) if pattern.search(line)), 0)
