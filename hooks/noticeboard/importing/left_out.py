"""The lines about a text of which nothing could be made: said once, with how many there are and where they stand."""

from collections.abc import Iterator, Sequence

from noticeboard.bilingual import Text
from noticeboard.drafts.draft import Todo
from noticeboard.importing.given import Given, Line

_ABOVE = (
    Text("正文前有一行看不出是什么，没有取", "a line above the text, of which nothing could be made, was left out"),
    Text(
        "正文前有{count}行看不出是什么，没有取",
        "{count} lines above the text, of which nothing could be made, were left out",
    ),
)
_BELOW = (
    Text("文末有一行看不出是什么，没有取", "a line below the text, of which nothing could be made, was left out"),
    Text(
        "文末有{count}行看不出是什么，没有取",
        "{count} lines below the text, of which nothing could be made, were left out",
    ),
)
_CREDITED = Text(
    "文末注明了作者单位，或者图片、稿件由谁提供，没有取 — 需要就写进正文或“摄影”",
    "who supplied it, or where its author works, stands below the text and was not taken — put it into the"
    " text or into `photographers` if it is needed",
)


def left_out_todos(
    given: Given, above: Sequence[Line], below: Sequence[Line], credited: Sequence[Line]
) -> Iterator[Todo]:
    """What an officer should look at: she judges a list of links at one glance, and a line of it not at all."""
    for words, lines in ((_ABOVE, above), (_BELOW, below)):
        if lines:
            yield _todo(given, lines, words)
    yield from (Todo(_CREDITED, "photographers", given.place(line.number), line.text) for line in credited)


def _todo(given: Given, lines: Sequence[Line], words: tuple[Text, Text]) -> Todo:
    ordered = sorted(lines, key=lambda line: line.number)
    one, several = words
    count = len(ordered)
    what = Text(several.zh.format(count=count), several.en.format(count=count)) if count > 1 else one
    place = given.places(ordered[0].number, ordered[-1].number)
    return Todo(what, "body", place, " / ".join(line.text for line in ordered))
