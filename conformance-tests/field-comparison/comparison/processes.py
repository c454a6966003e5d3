"""Programs that are run, and ended."""

import os
import resource
import signal
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path
from typing import IO


@dataclass(frozen=True)
class Ended:
    """How a program ended: its exit code, none where it was ended by us, what it said, and what it took in seconds."""

    code: int | None
    output: str
    seconds: float
    processor_seconds: float


def run(
    command: list[str | Path], folder: Path, timeout: float, environment: dict[str, str] | None = None
) -> Ended:
    """Runs a program to its end, or ends it with all that it has started when the time is over."""
    started = time.monotonic()
    used_before = used()
    process = start(command, folder, environment)
    try:
        output, _ = process.communicate(timeout=timeout)
        code = process.returncode
    except subprocess.TimeoutExpired:
        end(process)
        output, _ = process.communicate()
        code = None
    return Ended(code, output, time.monotonic() - started, used() - used_before)


def start(
    command: list[str | Path],
    folder: Path,
    environment: dict[str, str] | None = None,
    output: int | IO = subprocess.PIPE,
) -> subprocess.Popen:
    """Starts a program in a group of its own, with both its outputs in one pipe, or in an open file."""
    return subprocess.Popen(
        [str(part) for part in command],
        cwd=folder,
        env=os.environ | (environment or {}),
        stdin=subprocess.DEVNULL,
        stdout=output,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="replace",
        start_new_session=True,
    )


def end(process: subprocess.Popen) -> None:
    """Ends a program that start has started, with all that it has started in turn."""
    try:
        os.killpg(process.pid, signal.SIGKILL)
    except ProcessLookupError:
        pass  # It has ended by itself.
    process.wait()


def used() -> float:
    """The processor seconds of all programs that have been run and have ended."""
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return children.ru_utime + children.ru_stime
