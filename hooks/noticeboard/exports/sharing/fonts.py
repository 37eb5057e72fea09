"""The Chinese fonts of this machine, found where each system keeps them; none comes with the site."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from PIL import ImageFont

# Files by the names under which systems and packages bring them, the best first. Titles are set in a bold Song, as on
# the page; small text, and titles where there is no Song, in Hei.
_SONG = (
    "NotoSerifCJK-Bold.ttc",
    "NotoSerifCJKsc-Bold.otf",
    "NotoSerifSC-Bold.otf",
    "SourceHanSerif-Bold.ttc",
    "SourceHanSerifSC-Bold.otf",
    "SourceHanSerifCN-Bold.otf",
    "Songti.ttc",
    "STZHONGS.TTF",
)
_HEI_BOLD = (
    "NotoSansCJK-Bold.ttc",
    "NotoSansCJKsc-Bold.otf",
    "NotoSansSC-Bold.otf",
    "SourceHanSans-Bold.ttc",
    "SourceHanSansSC-Bold.otf",
    "SourceHanSansCN-Bold.otf",
    "PingFang.ttc",
    "msyhbd.ttc",
    "simhei.ttf",
)
_HEI = (
    "NotoSansCJK-Regular.ttc",
    "NotoSansCJKsc-Regular.otf",
    "NotoSansSC-Regular.otf",
    "SourceHanSans-Regular.ttc",
    "SourceHanSansSC-Regular.otf",
    "SourceHanSansCN-Regular.otf",
    "PingFang.ttc",
    "Hiragino Sans GB.ttc",
    "msyh.ttc",
    "wqy-microhei.ttc",
    "wqy-zenhei.ttc",
    "STHeiti Medium.ttc",
    "simhei.ttf",
    "simsun.ttc",
)
_MAINLAND = (" SC", " CN")
"""How the families end that are drawn for the mainland, in a collection that has other regions' as well."""


@dataclass(frozen=True, slots=True)
class Face:
    """A face in a font file; `index` counts the faces of a collection."""

    path: Path
    index: int


@dataclass(frozen=True, slots=True)
class Fonts:
    """The faces for titles and for small text; behind each, those that may have a character which it lacks."""

    title: tuple[Face, ...]
    text: tuple[Face, ...]


def installed_fonts(folders: Sequence[Path] | None = None) -> Fonts | None:
    """The Chinese fonts in `folders`, by default those of the system; None where there are none."""
    files = _files_in(folders if folders is not None else system_folders())
    titles = _faces((*_SONG, *_HEI_BOLD, *_HEI), "Bold", files)
    texts = _faces((*_HEI, *_HEI_BOLD, *_SONG), "Regular", files)
    if not titles and folders is None:
        titles = texts = tuple(_by_fontconfig())
    return Fonts(titles[:_KEPT], texts[:_KEPT]) if titles else None


_KEPT = 3
"""So many faces are tried for a character: more would only be looked at for one that none of them has."""


def system_folders(platform: str = sys.platform, environment: Mapping[str, str] = os.environ) -> tuple[Path, ...]:
    """Where a system keeps its fonts and a user their own."""
    home = Path(environment.get("HOME") or environment.get("USERPROFILE") or os.sep)
    if platform == "win32":
        local = Path(environment.get("LOCALAPPDATA") or home / "AppData/Local")
        return Path(environment.get("WINDIR") or "C:/Windows", "Fonts"), local / "Microsoft/Windows/Fonts"
    if platform == "darwin":
        return Path("/System/Library/Fonts"), Path("/Library/Fonts"), home / "Library/Fonts"
    own = Path(environment.get("XDG_DATA_HOME") or home / ".local/share")
    return Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), own / "fonts", home / ".fonts"


def _files_in(folders: Sequence[Path]) -> Mapping[str, Path]:
    """The files below the folders by their names in small letters; of two with one name, that of the first folder."""
    found: dict[str, Path] = {}
    for folder in folders:
        for parent, subfolders, names in os.walk(folder):
            subfolders.sort()
            for name in names:
                found.setdefault(name.lower(), Path(parent, name))
    return found


def _faces(names: Sequence[str], style: str, files: Mapping[str, Path]) -> tuple[Face, ...]:
    paths = (files[name.lower()] for name in dict.fromkeys(names) if name.lower() in files)
    return tuple(face for path in paths if (face := _face_in(path, style)))


def _face_in(path: Path, style: str) -> Face | None:
    """The face of the mainland in a file, in the style if there is a choice; None where the file cannot be read."""

    def unfit(named: tuple[int, str, str]) -> tuple[bool, bool]:
        _, family, face_style = named
        return not family.endswith(_MAINLAND), face_style != style

    named = list(_named_faces(path))
    return Face(path, min(named, key=unfit)[0]) if named else None


def _named_faces(path: Path) -> Iterator[tuple[int, str, str]]:
    for index in count():
        try:
            family, style = ImageFont.truetype(path, 16, index).getname()
        except OSError:
            return
        yield index, family or "", style or ""


def _by_fontconfig() -> Iterator[Face]:
    """What fontconfig names for Chinese, where it is installed and has any: fonts that no list of names knows."""
    command = shutil.which("fc-list")
    if command is None:
        return
    asked = [command, "-f", "%{file}\t%{index}\n", ":lang=zh-cn:scalable=true"]
    said = subprocess.run(asked, capture_output=True, text=True, encoding="utf-8", errors="replace", check=False)
    for line in sorted(said.stdout.splitlines()):
        file, _, index = line.partition("\t")
        # Above the lower half stands the number of a variation, which only fontconfig understands.
        face = Face(Path(file), int(index) & 0xFFFF)
        if any(face.index == found for found, _, _ in _named_faces(face.path)):
            yield face
