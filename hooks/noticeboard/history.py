"""What git knows of the site: which files changed since a revision, and what they said then."""

import subprocess
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from noticeboard.bilingual import Text
from noticeboard.errors import NoticeboardError

_NO_HISTORY = Text(
    "查不到“{revision}”以来的改动：{said} — 网站所在的文件夹须在 git 管理之下，并写一个存在的提交、标签或分支",
    "what changed since “{revision}” cannot be told: {said} — the site's folder must be under git, and the revision "
    "an existing commit, tag or branch",
)


class NoHistory(NoticeboardError):
    """Git is not there, the folder is not under it, or the revision is unknown to it."""

    def __init__(self, revision: str, said: str) -> None:
        self.revision, self.reason = revision, said
        super().__init__(self.said_in("en"))

    def said_in(self, language: str) -> str:
        """What is wrong and what is needed."""
        return _NO_HISTORY.said_in(language).format(revision=self.revision, said=self.reason)


@dataclass(frozen=True, slots=True)
class History:
    """The git history of what lies below `root`, the whole or a part of a repository. Paths are from `root`."""

    root: Path

    def changed_since(self, revision: str) -> frozenset[str]:
        """The files that are not as they were at the revision, new and deleted ones among them. Raises NoHistory."""
        changed = self._git(revision, "diff", "--name-only", "-z", "--relative", "--end-of-options", revision, "--")
        new = self._git(revision, "ls-files", "--others", "--exclude-standard", "-z")
        return frozenset(filter(None, (changed + new).split("\0")))

    def rewritten_since(self, revision: str) -> dict[str, str]:
        """The Markdown files that stood at the revision and say something else now: their path now → their path then.

        Raises NoHistory.
        """
        arguments = ("diff", "--name-status", "-z", "--relative", "--find-renames", "--diff-filter=MR")
        fields = iter(self._git(revision, *arguments, "--end-of-options", revision, "--", "*.md").split("\0"))
        rewritten = {}
        for status in filter(None, fields):
            then = next(fields)
            now = next(fields) if status.startswith("R") else then
            if "\n" not in then:  # `cat-file` is asked line by line
                rewritten[now] = then
        return rewritten

    def texts_at(self, revision: str, paths: Iterable[str]) -> list[str]:
        """What the files at these paths said at the revision, in their order; "" for one that was not there.

        Raises NoHistory.
        """
        asked = "".join(f"{revision}:./{path}\n" for path in paths)
        return list(_contents(self._run(revision, asked, "cat-file", "--batch"))) if asked else []

    def _git(self, revision: str, *arguments: str) -> str:
        return self._run(revision, "", *arguments).decode("utf-8", "surrogateescape")

    def _run(self, revision: str, given: str, *arguments: str) -> bytes:
        command = ("git", "-c", "core.quotePath=false", *arguments)
        asked = given.encode("utf-8", "surrogateescape")
        try:
            run = subprocess.run(command, cwd=self.root, input=asked, capture_output=True, check=True)
        except FileNotFoundError:
            raise NoHistory(revision, "git?") from None
        except subprocess.CalledProcessError as error:
            said = error.stderr.decode("utf-8", "replace").strip().splitlines()
            raise NoHistory(revision, said[0] if said else "?") from None
        return run.stdout


def _contents(out: bytes) -> Iterator[str]:
    """The texts in what `git cat-file --batch` gives: before each a line that ends in its length."""
    while out:
        head, _, rest = out.partition(b"\n")
        size = head.rpartition(b" ")[2]
        length = int(size) if size.isdigit() else 0  # "… missing"
        yield rest[:length].decode("utf-8-sig", "replace").replace("\r\n", "\n")
        out = rest[length + 1 :] if size.isdigit() else rest
