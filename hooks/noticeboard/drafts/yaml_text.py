"""A draft as the text of its file: YAML whose comments say where every value came from, and Markdown below it."""

import re
from collections.abc import Iterator, Mapping
from io import StringIO
from itertools import chain

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.scalarstring import DoubleQuotedScalarString, LiteralScalarString

from noticeboard.bilingual import Text
from noticeboard.drafts.draft import Draft, Found, Todo, Tree, plain
from noticeboard.values.secrets import masked
from noticeboard.values.visible import visible

_FROM = Text("← {place}：{quote}", "← {place}: {quote}")
_TODO = Text("待办 {number}：{what}", "to do {number}: {what}")
_NOTED = re.compile(
    r"^# (?:" + "|".join(re.escape(said.split("{number}")[0]) + r"\d+[：:] *" for said in _TODO) + r")(?P<what>.+)$",
    re.MULTILINE,
)
_AT = Text("（{place}：{quote}）", " ({place}: {quote})")
_PLAIN = re.compile(r"(?!(?:y|n|yes|no|on|off|true|false|null)$)[^\W\d_](?:[^:?#\[\]{},'\"\\\s]| (?=[^#\s]))*", re.I)
"""What needs no quotes. Other readers of YAML than ours would make a number or a time of 000403 or 18:00."""
_LINE = 100
_QUOTED = 40
_NEVER_FOLDED = 1 << 20


def draft_text(draft: Draft, language: str, *head: str) -> str:
    """The text of the draft's file. `head` are lines of comment to begin with, without their `#`.

    YAML alone where there is no body, front matter and Markdown otherwise. It ends with a line end.
    """
    lines = [f"# {line}\n" for line in (*head, *todo_lines(draft.todos, language))]
    data = "".join(lines) + yaml_text(draft.fields, language)
    return data if draft.body is None else f"---\n{data}---\n{draft.body.strip()}\n"


def todo_lines(todos: tuple[Todo, ...], language: str) -> Iterator[str]:
    """What is to be done, a numbered line each."""
    for number, todo in enumerate(todos, 1):
        line = _TODO.said_in(language).format(number=number, what=todo.what.said_in(language))
        if todo.place:
            line += _AT.said_in(language).format(place=todo.place.said_in(language), quote=_short(todo.quote))
        yield line


def noted_todos(text: str) -> tuple[str, ...]:
    """What is to be done, as `draft_text` wrote it into the comments of a file."""
    return tuple(match["what"] for match in _NOTED.finditer(text))


def yaml_text(fields: Mapping[str, Tree], language: str) -> str:
    """The fields as YAML, a comment behind every value that was found somewhere."""
    out = StringIO()
    writer = YAML()
    writer.width = _NEVER_FOLDED
    writer.indent(mapping=2, sequence=4, offset=2)
    writer.dump(_mapping(fields, language), out)
    return out.getvalue()


def _mapping(fields: Mapping[str, Tree], language: str) -> CommentedMap:
    written = CommentedMap()
    for key, tree in fields.items():
        written[key] = _node(tree, language)
        if isinstance(tree, Found):
            written.yaml_add_eol_comment(_origin(tree, language), key, column=0)
    return written


def _sequence(items: tuple[Tree, ...], language: str) -> CommentedSeq:
    written = CommentedSeq(_node(item, language) for item in items)
    for index, item in enumerate(items):
        if isinstance(item, Found):
            written.yaml_add_eol_comment(_origin(item, language), index, column=0)
    return written


def _node(tree: Tree, language: str) -> object:
    if isinstance(tree, Found):
        return _scalar(tree.value)
    if isinstance(tree, Mapping):
        mapping = _mapping(tree, language)
        if _fits_a_line(tree):
            mapping.fa.set_flow_style()
        return mapping
    if isinstance(tree, tuple):
        sequence = _sequence(tree, language)
        if all(isinstance(value, str | int) for value in tree):
            sequence.fa.set_flow_style()
        return sequence
    return _scalar(tree)


def _fits_a_line(tree: Mapping[str, Tree]) -> bool:
    """Whether a mapping is written in braces: where all of it is values or short lists of such, as of a channel."""
    lists = [value for value in tree.values() if isinstance(value, tuple)]
    others = [value for value in tree.values() if not isinstance(value, tuple)]
    flat = all(isinstance(value, str | int) for value in (*others, *chain.from_iterable(lists)))
    return flat and (not lists or len(str(plain(tree))) <= _LINE)


def _scalar(value: object) -> object:
    if not isinstance(value, str):
        return value
    if "\n" in value:
        return LiteralScalarString(value)
    return value if _PLAIN.fullmatch(value) else DoubleQuotedScalarString(value)


def _origin(found: Found, language: str) -> str:
    return _FROM.said_in(language).format(place=found.place.said_in(language), quote=_short(found.quote))


def _short(quote: str) -> str:
    """The words on one line, and without what no output may repeat."""
    line = visible(masked(" ".join(quote.split())))
    return line if len(line) <= _QUOTED else f"{line[:_QUOTED]}…"
