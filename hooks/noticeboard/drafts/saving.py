"""Files that are written whole or not at all, and never over what somebody wrote before without its being kept."""

import os
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from noticeboard.bilingual import Text
from noticeboard.errors import NoticeboardError

_EXISTS = Text(
    "{files} 已经有了，什么也没有写 — 换一个名字，或者加 --force（原来的会改名留着）",
    "{files}: there already, and nothing was written — choose another name, or add --force (what is there is kept)",
)


class AlreadyThere(NoticeboardError):
    """Files that would be written exist, and nobody said that they may be replaced."""

    def __init__(self, paths: tuple[Path, ...], root: Path) -> None:
        self.files = ", ".join(path.relative_to(root).as_posix() for path in paths)
        super().__init__(self.said_in("en"))

    def said_in(self, language: str) -> str:
        """What is in the way and what to do about it."""
        return _EXISTS.said_in(language).format(files=self.files)


@dataclass(frozen=True, slots=True)
class Saved:
    """A file that was written, and the backup of what stood there before."""

    path: Path
    backup: Path | None


def save(root: Path, files: Mapping[str, bytes], *, replace: bool = False) -> tuple[Saved, ...]:
    """Write the files, by their paths from `root` with `/`. With `replace`, what exists is kept as a backup beside it.

    All parts are written beside their targets before the first is renamed. Raises AlreadyThere before anything is
    written, and OSError, after which no target is half-written.
    """
    targets = {root / path: data for path, data in files.items()}
    present = tuple(path for path in targets if path.exists())
    if present and not replace:
        raise AlreadyThere(present, root)
    partials: dict[Path, Path] = {}
    try:
        for target, data in targets.items():
            target.parent.mkdir(parents=True, exist_ok=True)
            handle, partial = tempfile.mkstemp(dir=target.parent, prefix=".", suffix=".partial")
            partials[target] = Path(partial)
            with os.fdopen(handle, "wb") as file:
                file.write(data)
            Path(partial).chmod(0o644)
        saved = []
        for target, partial_path in partials.items():
            backup = _backup(target) if target in present else None
            if backup:
                target.rename(backup)
            partial_path.replace(target)
            saved.append(Saved(target, backup))
        return tuple(saved)
    finally:
        for partial_path in partials.values():
            partial_path.unlink(missing_ok=True)


def _backup(target: Path) -> Path:
    """A name beside the target that nobody has, as in .notice.md.bak2. With its dot nobody publishes it."""
    number = 1
    while (backup := target.with_name(f".{target.name}.bak{number if number > 1 else ''}")).exists():
        number += 1
    return backup
