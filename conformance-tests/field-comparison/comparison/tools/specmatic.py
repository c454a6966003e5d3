"""Specmatic: the requests by hand as its examples; and, made of these, requests that a server must withstand."""

import json
from collections.abc import Callable
from pathlib import Path

from comparison import junit, pins, places, processes
from comparison.cases import Case, cases
from comparison.tool import TIMEOUT, NoReport, Seen, Visit

JAR = places.NODE / "node_modules/specmatic/specmatic.jar"

ERRORS = {
    400: "errors/100910-400.json",
    401: "errors/100920-401.json",
    404: "errors/100940-404.json",
    409: "errors/100950-409.json",
    422: "errors/100960-422.json",
}
"""An example of each status that refuses."""

UNIQUE = ("name", "customAudienceId")


class Specmatic:
    """Its contract test. The contract is used without its inline examples: these lack the headers that Specmatic asks for."""

    version = pins.of_npm("specmatic")

    def __init__(
        self, name: str, configuration: str, chosen: Callable[[list[Case]], list[Case]], options: list[str]
    ):
        """Takes the name of its configuration among the settings, which of the cases it is given, and options."""
        self.name = name
        self._options = options
        self._configuration = places.SETTINGS / "specmatic" / configuration
        self._chosen = chosen

    def see(self, visit: Visit) -> Seen:
        """Runs it once."""
        examples = visit.folder / "examples"
        examples.mkdir()
        for case in self._chosen(cases(visit.ids)):
            (examples / f"{case.name}.json").write_text(json.dumps(example(case), indent=2), "utf-8")
        (visit.folder / "specmatic.yaml").write_text(self._configuration.read_text("utf-8"), "utf-8")
        (visit.folder / "contract.yaml").write_text(places.CONTRACT.read_text("utf-8"), "utf-8")
        command = ["java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-jar", JAR, "test", "contract.yaml"]
        command += [f"--testBaseURL={visit.url}", "--examples=examples", "--junitReportDir=report"]
        command += self._options
        ended = processes.run(command, visit.folder, TIMEOUT)
        reports = list((visit.folder / "report").glob("*.xml"))
        if not reports:
            raise NoReport(ended)
        return Seen(frozenset().union(*map(findings, reports)), ended)


def with_examples() -> Specmatic:
    """All cases, as they are."""
    return Specmatic("Specmatic, examples", "examples.yaml", lambda every: every, [])


def with_resiliency() -> Specmatic:
    """One case that is accepted of each operation, and what Specmatic makes of it; of all of them it makes thousands."""
    overlay = f"--overlay-file={places.SETTINGS / 'specmatic/overlay.yaml'}"
    return Specmatic("Specmatic, resiliency", "resiliency.yaml", first_accepted, [overlay])


def first_accepted(every: list[Case]) -> list[Case]:
    """The first case of each operation that is accepted."""
    firsts: dict[str, Case] = {}
    for case in every:
        if case.status < 300:
            firsts.setdefault(case.operation, case)
    return list(firsts.values())


def example(case: Case) -> dict:
    """A case as Specmatic writes its examples. Its answer is the contract's own example, of which only the shape counts."""
    request = {"method": case.method, "path": case.path, "headers": case.headers}
    if case.body is not None:
        request["body"] = case.body
    if case.operation == "createExternalAudience" and case.status == 202:
        # It is sent more than once, and no two audiences have one name.
        request["body"] = case.body | {unique: "(string)" for unique in UNIQUE if unique in case.body}
    response = {"status": case.status} | answer(case)
    return {"name": case.name, "http-request": request, "http-response": response}


def answer(case: Case) -> dict:
    """The body of the contract's example of such an answer; nothing where it has none."""
    if case.status == 204:
        return {}
    name = ERRORS[case.status] if case.status >= 400 else f"{case.operation}/guide-response.json"
    return {"body": json.loads((places.EXAMPLES / name).read_text("utf-8"))}


def findings(report: Path) -> frozenset[str]:
    """The tests that failed, from the word Scenario on."""
    return frozenset(name.split("contractTest() > ")[-1] for name, _ in junit.failures(report))
