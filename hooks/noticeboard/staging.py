"""A folder that takes the place of another only when it is complete."""

import shutil
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Staging:
    """Build into `folder`, which lies beside `target`; then `publish` or `discard` it."""

    target: Path

    @property
    def folder(self) -> Path:
        return self.target.with_name(f"{self.target.name}.partial")

    @property
    def headers(self) -> Path:
        """Where the files for the server go: not into the site, which is public."""
        return self.target.with_name(f"{self.target.name}.headers")

    @property
    def _former(self) -> Path:
        return self.target.with_name(f"{self.target.name}.former")

    def publish(self) -> None:
        """Put the folder in the target's place. What stood there is moved away first and deleted last."""
        shutil.rmtree(self._former, ignore_errors=True)
        if self.target.exists():
            self.target.rename(self._former)
        try:
            self.folder.rename(self.target)
        except OSError:
            if self._former.exists():
                self._former.rename(self.target)
            raise
        shutil.rmtree(self._former, ignore_errors=True)

    def discard(self) -> None:
        """Leave the target as it was."""
        shutil.rmtree(self.folder, ignore_errors=True)
