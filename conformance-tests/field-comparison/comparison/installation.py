"""Installs the tools in the versions that are pinned, and builds what of ours they are let loose on."""

import shutil
from collections.abc import Callable
from pathlib import Path

from comparison import places, processes
from comparison.tools import tcases

LONG = 1200.0

MAVEN = ["mvn", "--batch-mode", "--quiet"]


def install(say: Callable[[str], None]) -> None:
    """Installs what is missing. RuntimeError where that fails."""
    places.TARGET.mkdir(exist_ok=True)
    for made, step in (
        (places.KIT, _build_ours),
        (places.PYTHON / "bin/schemathesis", _install_schemathesis),
        (places.NODE / "node_modules", _install_from_npm),
        (places.TCASES_CLASS_PATH, _install_tcases),
        (places.TCASES / "ContractTest.java", _write_tests_of_tcases),
    ):
        if not made.exists():
            say(step.__doc__.rstrip("."))
            step()


def _build_ours() -> None:
    """Building the kit and the broken servers."""
    ours = ["--projects", "conformance-tests/runner,conformance-tests/self-test", "--also-make"]
    _carry_out(MAVEN + ours + ["-Dmaven.test.skip=true", "package"], places.REPOSITORY)


def _install_schemathesis() -> None:
    """Installing Schemathesis."""
    _carry_out(["python3", "-m", "venv", places.PYTHON], places.HOME)
    python = places.PYTHON / "bin/python"
    _carry_out([python, "-m", "pip", "install", "--quiet", "--requirement", "requirements.txt"], places.HOME)


def _install_from_npm() -> None:
    """Installing what npm has: Specmatic, Dredd, Portman, Prism and Redocly."""
    places.NODE.mkdir(exist_ok=True)
    for file in ("package.json", "package-lock.json"):
        shutil.copy(places.HOME / file, places.NODE)
    _carry_out(["npm", "ci", "--no-audit", "--no-fund"], places.NODE)


def _install_tcases() -> None:
    """Installing Tcases."""
    places.TCASES.mkdir(exist_ok=True)
    goal = ["dependency:build-classpath", f"-Dmdep.outputFile={places.TCASES_CLASS_PATH}"]
    _carry_out(MAVEN + ["--file", "tcases/pom.xml"] + goal, places.HOME)


def _write_tests_of_tcases() -> None:
    """Letting Tcases write its tests, which takes some minutes."""
    contract, hinted = places.TCASES / "contract.json", places.TCASES / "hinted.json"
    bundle = [places.NODE / "node_modules/.bin/redocly", "bundle", places.BUNDLED_CONTRACT, "--output", contract]
    _carry_out(bundle, places.TCASES)
    tcases.write_hinted_contract(contract, hinted)
    write = ["java", "-cp", places.TCASES_CLASS_PATH.read_text("utf-8"), tcases.WRITER, "-n", tcases.TESTS]
    write += ["-o", places.TCASES, "-d", places.TCASES / "resources", "-r", str(tcases.SEED), hinted]
    _carry_out(write, places.TCASES)


def _carry_out(command: list[str | Path], folder: Path) -> None:
    ended = processes.run(command, folder, LONG)
    if ended.code != 0:
        raise RuntimeError(f"{' '.join(map(str, command[:4]))} failed: {ended.output[-2000:]}")
