"""Installs the tools in the versions that are pinned, and builds what of ours they are let loose on."""

from collections.abc import Callable
from pathlib import Path

from comparison import places, processes

LONG = 1200.0


def install(say: Callable[[str], None]) -> None:
    """Installs what is missing. RuntimeError where that fails."""
    places.TARGET.mkdir(exist_ok=True)
    for what, made, commands in _steps():
        if not made.exists():
            say(f"installing {what}")
            for command, folder in commands:
                _carry_out(what, command, folder)


def _steps():
    maven = ["mvn", "--batch-mode", "--quiet"]
    ours = ["--projects", "conformance-tests/runner,conformance-tests/self-test", "--also-make"]
    yield (
        "the kit and the broken servers",
        places.KIT,
        [(maven + ours + ["-Dmaven.test.skip=true", "package"], places.REPOSITORY)],
    )
    python = places.PYTHON / "bin/python"
    pip = [python, "-m", "pip", "install", "--quiet", "--requirement", places.HOME / "requirements.txt"]
    yield (
        "Schemathesis",
        places.PYTHON / "bin/schemathesis",
        [(["python3", "-m", "venv", places.PYTHON], places.HOME), (pip, places.HOME)],
    )


def _carry_out(what: str, command: list[str | Path], folder: Path) -> None:
    ended = processes.run(command, folder, LONG)
    if ended.code != 0:
        raise RuntimeError(f"{what} cannot be installed: {ended.output[-2000:]}")
