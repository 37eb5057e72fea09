"""Keeps pictures from one build to the next, beside the site's sources, by all that makes them."""

import hashlib
import os
import shutil
from collections.abc import Collection
from contextlib import suppress
from importlib.metadata import version
from pathlib import Path

from noticeboard.exports.sharing.fonts import Fonts

FOLDER = Path(".cache", "noticeboard", "share")
"""Below the site's root. It may be deleted at any time."""

_TELLING = 65536
"""So much of a font's file holds the checksums of all of its tables."""


class PictureCache:
    """The pictures drawn with one set of fonts by this version of the code, each under the name of its card.

    It only saves time: where it cannot be written, everything is drawn anew.
    """

    def __init__(self, root: Path, fonts: Fonts) -> None:
        self._all = root / FOLDER
        self._folder = self._all / _drawing(fonts)
        self.names = frozenset(os.listdir(self._folder)) if self._folder.is_dir() else frozenset()

    def lay(self, name: str, target: Path) -> bool:
        """Put the picture called `name` at `target`, where nothing is yet. Whether there is one."""
        return name in self.names and _laid(self._folder / name, target)

    def keep(self, picture: Path) -> None:
        """Keep a picture for the next build, under its name."""
        with suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            _laid(picture, self._folder / picture.name)

    def forget_all_but(self, names: Collection[str]) -> None:
        """Drop what no page shows any more, and what other fonts or other code drew."""
        with suppress(OSError):
            for folder in self._all.iterdir():
                if folder != self._folder:
                    shutil.rmtree(folder, ignore_errors=True)
            for name in set(os.listdir(self._folder)) - set(names):
                (self._folder / name).unlink(missing_ok=True)


def _laid(source: Path, target: Path) -> bool:
    """Make `target` the same file as `source`, or a copy where the file system has no links. Whether it is there now.

    It is there whole or not at all, whatever another build does meanwhile.
    """
    try:
        os.link(source, target)
    except FileExistsError:
        pass
    except FileNotFoundError:
        return False
    except OSError:
        part = target.with_name(f"{target.name}.{os.getpid()}")
        shutil.copyfile(source, part)
        part.replace(target)
    return True


def _drawing(fonts: Fonts) -> str:
    """What a picture depends on besides its words: the fonts, the libraries, and this code."""
    digest = hashlib.sha256(" ".join(map(version, ("jieba", "pillow", "zlib-ng"))).encode())
    for face in (*fonts.title, *fonts.text):
        digest.update(f"{face.path.name} {face.index} {face.path.stat().st_size}".encode())
        with face.path.open("rb") as file:
            digest.update(file.read(_TELLING))
    for source in sorted(Path(__file__).parent.glob("*.py")):
        digest.update(source.read_bytes())
    return digest.hexdigest()[:20]
