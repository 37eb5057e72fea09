"""Types of files: what readers can open, and whether a file is what its name says."""

from pathlib import Path

import filetype

_OFFICE = frozenset({"doc", "xls", "ppt"})  # one container, told apart by their insides only
_ARCHIVE = frozenset({"zip"})
_SIGNED: dict[str, frozenset[str]] = {
    "pdf": frozenset({"pdf"}),
    "ofd": _ARCHIVE,
    "docx": frozenset({"docx", "zip"}),
    "xlsx": frozenset({"xlsx", "zip"}),
    "pptx": frozenset({"pptx", "zip"}),
    "jpg": frozenset({"jpg"}),
    "jpeg": frozenset({"jpg"}),
    "png": frozenset({"png", "apng"}),
    "gif": frozenset({"gif"}),
    "webp": frozenset({"webp"}),
    "mp3": frozenset({"mp3"}),
    "mp4": frozenset({"mp4", "m4v", "mov"}),
    "m4a": frozenset({"m4a", "mp4"}),
}
"""Types that begin with a signature → what it may be taken for: an office file is a zip archive, too."""
_OLD_OFFICE = frozenset({"doc", "xls", "ppt", "wps", "et", "dps"})
_PLAIN = frozenset({"txt", "csv", "svg", "rtf"})

READABLE = frozenset({*_SIGNED, *_OLD_OFFICE, *_PLAIN})
"""What an office offers to readers: documents, tables, pictures, sound, film. No archive, program or web page."""


def ending_of(name: str) -> str:
    """The ending of a file's name, in small letters, without the dot."""
    return name.rpartition(".")[2].lower() if "." in name else ""


def real_type(path: Path, ending: str) -> str | None:
    """The type that a file really is, as an ending, where it is not what `ending` says; "?" where nothing tells it.

    None where it is, or where its type leaves no trace in the file. Raises OSError.
    """
    kind = filetype.guess(str(path))
    found = str(kind.extension) if kind else None
    if ending in _SIGNED:
        return None if found in _SIGNED[ending] else found or "?"
    if ending in _OLD_OFFICE:
        return None if found is None or found in _OFFICE or found in ("docx", "xlsx", "pptx", "zip", "rtf") else found
    if ending in _PLAIN:
        return None if found is None or found == ending else found
    return None
