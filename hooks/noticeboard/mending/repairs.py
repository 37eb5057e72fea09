"""From what was found to edits: where in which line of which file it stands, as far as that is beyond doubt."""

import string
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from noticeboard.checks.passages import Passage, passages
from noticeboard.checks.safety.unseen import turning, without_width
from noticeboard.checks.wording.finders import FINDERS, own_terms, slips
from noticeboard.checks.wording.slip import Slip
from noticeboard.checks.wording.spoken import spoken
from noticeboard.errors import Finding
from noticeboard.library import Library
from noticeboard.mending.edit import Edit
from noticeboard.mending.source import Source, read_source

# Only the original tells what was lost; and a wrong figure is a serious incident, so that people compare it with that.
_FOR_PEOPLE = frozenset({"ordinal-lost", "row-broken", "bracket-alone", "letter-in-number"})
_UNSEEN = {"character-unseen": without_width, "direction-turned": turning}
MENDED = frozenset(FINDERS) - _FOR_PEOPLE | frozenset(_UNSEEN) | {"term-unfit"}
"""The codes of what is mended where it is known what is right."""

_MAY_MEAN_SOMETHING_IN_YAML = frozenset(string.punctuation)


class Mended(NamedTuple):
    """A file as it is, as it would be, and by how many edits."""

    file: str
    before: Source
    after: Source
    edits: int


def mended(library: Library, root: Path, findings: Collection[Finding]) -> Iterator[Mended]:
    """Every file below `root` of which something can be mended, by its path. Raises OSError.

    What is mended is what `findings` report: a check that is switched off or silenced mends nothing. A line in which
    a secret stands is left alone: it must be rewritten anyway, and no difference may show it.
    """
    secret = {finding.where for finding in findings if finding.problem.secret}
    wanted = {(f.code, f.where) for f in findings if f.code in MENDED and f.where not in secret}
    by_file: dict[str, list[tuple[Passage, Slip]]] = defaultdict(list)
    for code, passage, slip in _slips(library) if wanted else ():
        place = passage.at(slip.start)
        if slip.right is not None and (code, place) in wanted:
            by_file[place.file].append((passage, slip))
    for file, found in sorted(by_file.items()):
        before = read_source(root / file)
        if before is not None:
            edits = _without_overlaps(edit for passage, slip in found for edit in _edit(passage, slip, before))
            after = before.edited(edits)
            if after != before:
                yield Mended(file, before, after, len(edits))


def _slips(library: Library) -> Iterator[tuple[str, Passage, Slip]]:
    """Everything that is known to be wrong, with what is known of it."""
    terms = own_terms(library)
    for text in spoken(library):
        for code in FINDERS.keys() & MENDED:
            yield from ((code, text.passage, slip) for slip in slips(code, text))
        yield from (("term-unfit", text.passage, slip) for slip in terms.slips(text.words))
    for passage in passages(library):
        for code, detect in _UNSEEN.items():
            yield from ((code, passage, Slip(span.start, span.end, "")) for span in detect(passage.text))


def _edit(passage: Passage, slip: Slip, source: Source) -> Iterator[Edit]:
    """The edit that mends the slip; none where the source does not hold the text as it was read."""
    line_start = passage.text.rfind("\n", 0, slip.start) + 1
    line = passage.text[line_start:].partition("\n")[0]
    old = passage.text[slip.start : slip.end]
    right = slip.right or ""
    whole = old.rstrip("\n") == line and right == ""
    if "\n" in old and not whole:
        return
    old = old.rstrip("\n")
    number = passage.at(slip.start).line or 0
    column = _column(passage, line, source.line(number))
    if column is None or (not passage.is_body and _changes_the_yaml(old, right)):
        return
    start = column + slip.start - line_start
    yield Edit(number, start, start + len(old), old, right, whole and passage.is_body)


def _column(passage: Passage, line: str, written: str) -> int | None:
    """Where a line of a passage begins in the line of the source; None where it stands there otherwise, or twice."""
    if passage.is_body:
        return 0 if written.startswith(line) else None
    return written.index(line) if written.count(line) == 1 else None


def _changes_the_yaml(old: str, right: str) -> bool:
    """Whether a sign would come in that could make another value, or none, of what is written."""
    return not right or bool((set(right) - set(old)) & _MAY_MEAN_SOMETHING_IN_YAML)


def _without_overlaps(edits: Iterator[Edit]) -> Sequence[Edit]:
    """The edits in order; of two that overlap, the longer one: what is left is found in the next run."""
    kept: list[Edit] = []
    for edit in sorted(dict.fromkeys(edits), key=lambda edit: (edit.line, edit.start, -edit.end)):
        if not kept or kept[-1].line != edit.line or (edit.start >= kept[-1].end and not kept[-1].whole):
            kept.append(edit)
    return kept
