"""Sveltia CMS as its makers publish it: fetched once, pinned, checked, and kept on this machine."""

import base64
import hashlib
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

from noticeboard.bilingual import Text
from noticeboard.errors import NoticeboardError

VERSION = "0.221.1"
PACKAGE = f"@sveltia/cms@{VERSION}"
_SHA512 = "J+Qoik9kGMk2L7vNpOQrnDmFRi+NB6vwJ0f657YtsxWH0P8WYSYRRSRC2pQ/jGGbVlM//Pg/WIgmkpswqoo3gQ=="
_FONT_ELSEWHERE = re.compile(r"url\(https://[^)@]*/(?P<family>[a-z0-9-]+)(?::vf)?@[0-9.]+/(?P<cut>[a-z0-9-]+)\.woff2\)")
_FOLDERS = ("npm", "locales", "schema")

_NO_NPM = Text(
    "没有 npm，取不到编辑器 — 运行 pip install -r requirements-editor.txt 或安装 Node.js，再试；取过一次就不再要它",
    "there is no npm to fetch the editor with — run pip install -r requirements-editor.txt, or install Node.js",
)
_NOT_FETCHED = Text(
    "取不到编辑器 {package}（{said}）— 检查网络；取到一次以后不再需要网络",
    "the editor {package} cannot be fetched ({said}) — check the network; once fetched, none is needed",
)
_NOT_THE_SAME = Text(
    "取到的 {package} 与登记的校验值不符，没有使用 — 删去 {folder} 后再试；仍然不符，请告诉维护的人",
    "what was fetched as {package} is not what was registered, and is not used — remove {folder} and try again",
)


class NoBundle(NoticeboardError):
    """Sveltia CMS is not to be had."""

    def __init__(self, text: Text, **params: str) -> None:
        self._text, self._params = text, params
        super().__init__(self.said_in("en"))

    def said_in(self, language: str) -> str:
        """Why, and what to do about it."""
        return self._text.said_in(language).format(**self._params)


def bundle(cache: Path) -> Path:
    """The folder of the pinned version below `cache`; it is fetched where it is not there yet. Raises NoBundle."""
    folder = cache / f"sveltia-cms-{VERSION}"
    if folder.is_dir():
        return folder
    # Also that of this Python's own environment, which need not be active.
    npm = shutil.which("npm") or shutil.which("npm", path=str(Path(sys.executable).parent))
    if npm is None:
        raise NoBundle(_NO_NPM)
    cache.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=cache) as made:
        packed = _fetched(npm, Path(made))
        if base64.b64encode(hashlib.sha512(packed.read_bytes()).digest()).decode() != _SHA512:
            raise NoBundle(_NOT_THE_SAME, package=PACKAGE, folder=str(cache))
        with tarfile.open(packed) as archive:
            archive.extractall(made, _wanted(archive), filter="data")
        _with_own_fonts(Path(made) / "package" / "npm")
        (Path(made) / "package").replace(folder)
    return folder


def _fetched(npm: str, folder: Path) -> Path:
    command = [npm, "pack", PACKAGE, "--ignore-scripts", "--pack-destination", str(folder)]
    ran = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", errors="replace", cwd=folder)
    packed = next(folder.glob("*.tgz"), None)
    if ran.returncode or packed is None:
        said = next((line for line in ran.stderr.splitlines() if "code" in line), "npm pack").removeprefix("npm error ")
        raise NoBundle(_NOT_FETCHED, package=PACKAGE, said=said)
    return packed


def _with_own_fonts(folder: Path) -> None:
    """Make its style sheet load the fonts that the package carries, and not the same ones from elsewhere."""

    def own(match: re.Match[str]) -> str:
        font = next((folder / "assets").glob(f"{match['family']}-{match['cut']}-*.woff2"))
        return f"url(/sveltia/npm/assets/{font.name})"

    script = folder / "index.js"
    script.write_text(_FONT_ELSEWHERE.sub(own, script.read_text("utf-8")), "utf-8", newline="\n")


def _wanted(archive: tarfile.TarFile) -> list[tarfile.TarInfo]:
    """What the page needs, and the licence; source maps and the builds for other uses are left out."""
    return [
        entry
        for entry in archive.getmembers()
        if not entry.name.endswith(".map")
        and (entry.name.split("/")[1] in _FOLDERS or entry.name == "package/LICENSE.txt")
    ]
