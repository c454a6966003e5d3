"""Tcases: JUnit tests that it writes from the contract's schemas, each value in its turn, right and wrong."""

import json
import shutil
from pathlib import Path

from comparison import api, junit, pins, places, processes
from comparison.tool import TIMEOUT, NoReport, Seen, Visit

WRITER = "org.cornutum.tcases.openapi.ApiTestCommand"
RUNNER = "org.junit.platform.console.ConsoleLauncher"
TESTS = "field.ContractTest"

SEED = 2026
"""Of the values that it makes up."""


class Tcases:
    """Its tests are written once, when it is installed; then the real ids are put in, and they are compiled and run."""

    name = "Tcases"
    version = pins.of_maven("tcases.version")

    def see(self, visit: Visit) -> Seen:
        """Runs its tests once. The time is that of the run alone, as in a build that has the tests already."""
        class_path = f"classes:{places.TCASES_CLASS_PATH.read_text('utf-8')}"
        source = visit.folder / "ContractTest.java"
        source.write_text(addressed_to(visit.ids, (places.TCASES / "ContractTest.java").read_text("utf-8")), "utf-8")
        shutil.copytree(places.TCASES / "resources", visit.folder / "classes/field")
        compiled = processes.run(["javac", "-nowarn", "-cp", class_path, "-d", "classes", source], visit.folder, TIMEOUT)
        if compiled.code != 0:
            raise NoReport(compiled)
        command = ["java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", class_path, *_properties(visit.url)]
        command += [RUNNER, "execute", "--select-class", TESTS, "--reports-dir", "report", "--details", "none"]
        ended = processes.run(command, visit.folder, TIMEOUT)
        report = visit.folder / "report/TEST-junit-vintage.xml"
        if not report.exists():
            raise NoReport(ended)
        return Seen(findings(report), ended)


def _properties(url: str) -> list[str]:
    _, token = api.CREDENTIALS["Authorization"].split(" ")
    values = {"Server": url, "Key": api.CREDENTIALS["x-api-key"], "Bearer": token}
    return [f"-DtcasesApi{name}={value}" for name, value in values.items()]


def hinted(contract: object, hints: object) -> object:
    """The contract with hints laid over it, as a JSON Merge Patch (RFC 7386) has it."""
    if not isinstance(hints, dict):
        return hints
    merged = dict(contract) if isinstance(contract, dict) else {}
    for name, hint in hints.items():
        if hint is None:
            merged.pop(name, None)
        else:
            merged[name] = hinted(merged.get(name), hint)
    return merged


def write_hinted_contract(contract: Path, made: Path) -> None:
    """Lays the hints of the settings over the contract, so that made-up values are such as a server can accept."""
    hints = json.loads((places.SETTINGS / "tcases/hints.json").read_text("utf-8"))
    made.write_text(json.dumps(hinted(json.loads(contract.read_text("utf-8")), hints), indent=2), "utf-8")


def addressed_to(ids: dict[str, str], source: str) -> str:
    """Its tests with real ids, where the hints only have what these are for."""
    for purpose, identifier in ids.items():
        source = source.replace("{" + purpose + "}", identifier)
    return source


def findings(report: Path) -> frozenset[str]:
    """A test that failed, with what was wrong: the status, or the keyword of a schema."""
    return frozenset(f"{name}: {kind(why)}" for name, why in junit.failures(report))


def kind(why: str) -> str:
    """The first line that says something; REST Assured begins with one that does not."""
    lines = [line.strip() for line in why.splitlines() if line.strip()]
    return next((line for line in lines if not line.startswith("1 expectation failed")), "")
