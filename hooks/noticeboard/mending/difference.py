"""A difference that people read: what a file says now, and what it would say."""

from collections.abc import Iterator
from difflib import unified_diff

from noticeboard.mending.repairs import Mended
from noticeboard.values.secrets import masked
from noticeboard.values.visible import visible


def difference(mended: Mended) -> Iterator[str]:
    """The lines of a unified diff without context, so that none is shown that has nothing to do with it.

    Unseen characters are written as code points, and long numbers struck out: it is for reading, not for `patch`.
    """
    before, after = ([line.rstrip("\r\n") for line in source.lines] for source in (mended.before, mended.after))
    for line in unified_diff(before, after, f"a/{mended.file}", f"b/{mended.file}", n=0, lineterm=""):
        yield visible(masked(line))
