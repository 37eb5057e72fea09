"""What a .docx holds that its readers do not see: taken out, and said, so that a person looks at it in Word."""

from collections.abc import Iterable, Mapping

from lxml.etree import _Element as Element

from noticeboard.bilingual import Text
from noticeboard.drafts.draft import Todo

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_COMMENTS, _STYLES = "word/comments.xml", "word/styles.xml"
HIDING = frozenset({_COMMENTS, _STYLES})
"""The parts beside the text that must be known to tell what is hidden."""

_SMALLEST = 4
"""Half points: a letter of 2 pt is a speck."""
_OFF = ("0", "false", "off", "none")
_HIDDEN = Text(
    "文件里有隐藏或白色的文字（{count} 处），没有取出 — 在 Word 里核对，定稿应当没有",
    "there is hidden or white text in the file (places: {count}), which was left out — look at it in Word",
)
_CHANGED = Text(
    "文件里有未处理的修订：删去的 {gone} 处没有取，添上的 {new} 处已取 — 在 Word 里接受或拒绝全部修订后核对",
    "there are tracked changes: deletions left out: {gone}, insertions taken: {new} — settle them in Word and compare",
)
_REMARKED = Text(
    "文件里有批注（{count} 条），没有取出 — 核对是否都已处理",
    "there are comments in the file ({count}), which were left out — have they all been dealt with?",
)
_EMBEDDED = Text(
    "文件里嵌有别的文件或对象（{count} 个），没有取出 — 需要公开的另存为附件",
    "other files or objects are embedded ({count}) and were left out — save what is to be public as an attachment",
)


def without_hidden(main: Element, others: Mapping[str, Element]) -> tuple[Todo, ...]:
    """Take out of the document what is hidden. `others` are the parts of `HIDING` that there are."""
    hidden = _hidden_styles(others.get(_STYLES))
    unseen = [run for run in main.iter(f"{W}r") if _is_unseen(run, hidden)]
    words = ["".join(t.text or "" for t in run.iter(f"{W}t")).strip() for run in unseen]
    gone = [*main.iter(f"{W}del"), *main.iter(f"{W}moveFrom")]
    new = [*main.iter(f"{W}ins"), *main.iter(f"{W}moveTo")]
    embedded = [*main.iter(f"{W}object"), *main.iter(f"{W}altChunk"), *main.iter(f"{W}control")]
    comments = _comments(others.get(_COMMENTS))
    todos = [
        *([_todo(_HIDDEN, count=sum(map(bool, words)))] if any(words) else []),
        *([_todo(_CHANGED, gone=len(gone), new=_told(new))] if gone or _told(new) else []),
        *([_todo(_REMARKED, count=comments)] if comments else []),
        *([_todo(_EMBEDDED, count=len(embedded))] if embedded else []),
    ]
    for element in (*unseen, *gone, *embedded):
        parent = element.getparent()
        if parent is not None:
            parent.remove(element)
    return tuple(todos)


def is_on(properties: Element | None, name: str) -> bool:
    """Whether a property is set: its element is there, and does not say off."""
    found = None if properties is None else properties.find(f"{W}{name}")
    return found is not None and found.get(f"{W}val", "1") not in _OFF


def _told(changes: Iterable[Element]) -> int:
    """How many changes have words: Word also marks inserted paragraph ends."""
    return sum(1 for change in changes if any(t.text for t in change.iter(f"{W}t")))


def _is_unseen(run: Element, hidden_styles: frozenset[str]) -> bool:
    properties = run.find(f"{W}rPr")
    paragraph = next(run.iterancestors(f"{W}p"), None)
    of_paragraph = None if paragraph is None else paragraph.find(f"{W}pPr/{W}pStyle")
    if of_paragraph is not None and of_paragraph.get(f"{W}val") in hidden_styles:
        return True
    if properties is None:
        return False
    style = properties.find(f"{W}rStyle")
    if style is not None and style.get(f"{W}val") in hidden_styles:
        return True
    size = properties.find(f"{W}sz")
    tiny = size is not None and size.get(f"{W}val", "").isdigit() and int(size.get(f"{W}val", "")) <= _SMALLEST
    return is_on(properties, "vanish") or tiny or _is_white(properties)


def _is_white(properties: Element) -> bool:
    """White letters on nothing: on a coloured ground they are meant to be read."""
    colour = properties.find(f"{W}color")
    ground = properties.find(f"{W}shd")
    on_colour = ground is not None and ground.get(f"{W}fill", "auto").lower() not in ("auto", "ffffff")
    white = colour is not None and colour.get(f"{W}val", "").lower() in ("ffffff", "fefefe")
    return white and not on_colour and properties.find(f"{W}highlight") is None


def _hidden_styles(styles: Element | None) -> frozenset[str]:
    """The ids of the styles that hide what they are given to, and of those based on them."""
    if styles is None:
        return frozenset()
    all_styles = {style.get(f"{W}styleId", ""): style for style in styles.iter(f"{W}style")}
    found = {id_ for id_, style in all_styles.items() if is_on(style.find(f"{W}rPr"), "vanish")}
    while True:
        based = {
            id_
            for id_, style in all_styles.items()
            if id_ not in found and (on := style.find(f"{W}basedOn")) is not None and on.get(f"{W}val") in found
        }
        if not based:
            return frozenset(found)
        found |= based


def _comments(part: Element | None) -> int:
    return 0 if part is None else sum(1 for comment in part.iter(f"{W}comment") if "".join(comment.itertext()).strip())


def _todo(words: Text, **counts: int) -> Todo:
    return Todo(Text(words.zh.format(**counts), words.en.format(**counts)), "body")
