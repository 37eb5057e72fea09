"""One command as its own process: wall time, processor time and peak memory, of it and its children."""

import os
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass
from pathlib import Path

SAMPLE_SECONDS = 0.25
_KILOBYTE = 1 if sys.platform == "darwin" else 1024


class BuildFailedError(Exception):
    """A build ended with something other than success; the message ends with what it printed last."""


@dataclass(frozen=True, slots=True)
class Cost:
    """Seconds of wall and of processor time (user and system, children included), and bytes of memory at the peak."""

    wall: float
    cpu: float
    peak: int


def run(command: list[str], folder: Path, environment: dict[str, str], fine: tuple[int, ...] = (0,)) -> Cost:
    """Run the command in the folder to its end; raise BuildFailedError unless its exit code is `fine`.

    The peak is the kernel's figure for the largest process. Where a build has several at once, the sum of their
    proportional shares is sampled as well (Linux only), and the greater of the two is taken.
    """
    with tempfile.TemporaryFile() as output:
        started = time.perf_counter()
        process = subprocess.Popen(
            command, cwd=folder, env=environment, stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT
        )
        sampler = _Sampler(process.pid)
        sampler.start()
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - started
        process.returncode = os.waitstatus_to_exitcode(status)
        sampler.stop()
        if process.returncode not in fine:
            output.seek(0)
            tail = output.read().decode(errors="replace")[-4000:]
            raise BuildFailedError(f"{' '.join(command)} ended with {process.returncode}:\n{tail}")
    return Cost(wall, usage.ru_utime + usage.ru_stime, max(usage.ru_maxrss * _KILOBYTE, sampler.peak))


class _Sampler(threading.Thread):
    """Adds up the memory of a process and its descendants, as long as there are any descendants."""

    def __init__(self, pid: int) -> None:
        super().__init__(daemon=True)
        self.peak = 0
        self._pid = pid
        self._stopped = threading.Event()

    def run(self) -> None:
        while not self._stopped.wait(SAMPLE_SECONDS):
            family = _family(self._pid)
            if len(family) > 1:
                self.peak = max(self.peak, sum(map(_proportional, family)))

    def stop(self) -> None:
        self._stopped.set()
        self.join()


def _family(pid: int) -> list[int]:
    """The process and its descendants; the process alone where the kernel does not tell."""
    found, waiting = [pid], [pid]
    while waiting:
        for children in Path(f"/proc/{waiting.pop()}/task").glob("*/children"):
            try:
                named = [int(word) for word in children.read_text().split()]
            except OSError:
                continue
            found += named
            waiting += named
    return found


def _proportional(pid: int) -> int:
    """The process's proportional share of memory in bytes; none once it has ended."""
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0
    return sum(int(line.split()[1]) * 1024 for line in lines if line.startswith("Pss:"))
