"""Redocly Respect: a flow by hand through the life of an audience, and the requests by hand as a second one."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

from comparison import api, pins, places, processes
from comparison.cases import Case, addressed, cases
from comparison.tool import TIMEOUT, NoReport, Seen, Visit

QUIET = {"REDOCLY_TELEMETRY": "off", "REDOCLY_SUPPRESS_UPDATE_NOTICE": "true"}


class Respect:
    """Holds each answer against the contract, and against what the flows expect of it."""

    name = "Redocly Respect"
    version = pins.of_npm("@redocly/cli")

    def see(self, visit: Visit) -> Seen:
        """Runs it once."""
        shutil.copyfile(places.BUNDLED_CONTRACT, visit.folder / "contract.yaml")
        shutil.copyfile(places.SETTINGS / "respect/life.arazzo.yaml", visit.folder / "life.arazzo.yaml")
        (visit.folder / "cases.arazzo.yaml").write_text(json.dumps(flow(cases(visit.ids))), "utf-8")
        report = visit.folder / "report.json"
        command = [places.NODE / "node_modules/.bin/redocly", "respect", "life.arazzo.yaml", "cases.arazzo.yaml"]
        command += ["--server", f"externalAudiences={visit.url}", "--json-output", report]
        command += [f"--input={name}={value}" for name, value in api.CREDENTIALS.items()]
        ended = processes.run(command, visit.folder, TIMEOUT, QUIET)
        if not report.exists():
            raise NoReport(ended)
        return Seen(findings(report), ended)


def flow(every: list[Case]) -> dict:
    """The cases as a flow. Each is a workflow, since the first step that fails ends one."""
    return {
        "arazzo": "1.0.1",
        "info": {"title": "The requests by hand", "version": "1.0.0"},
        "sourceDescriptions": [{"name": "externalAudiences", "url": "./contract.yaml", "type": "openapi"}],
        "workflows": [
            {"workflowId": case.name, "steps": [_step(case)]} for case in every if not isinstance(case.body, str)
        ],
    }


def _step(case: Case) -> dict:
    request = {} if case.body is None else {"requestBody": {"contentType": "application/json", "payload": case.body}}
    return {
        "stepId": case.name,
        "operationId": case.operation,
        "parameters": list(_parameters(case)),
        "successCriteria": [{"condition": f"$statusCode == {case.status}"}],
    } | request


def _parameters(case: Case) -> Iterator[dict]:
    for name, value in case.headers.items():
        yield {"name": name, "in": "header", "value": value}
    for place, name, value in addressed(case):
        yield {"name": name, "in": place, "value": value}


def findings(report: Path) -> frozenset[str]:
    """A step with the check that it did not pass; steps that were not reached say nothing."""
    files = json.loads(report.read_text("utf-8"))["files"]
    return frozenset(
        f"{step['stepId']}: {check['name']}"
        for file in files.values()
        for workflow in file["executedWorkflows"]
        for step in workflow["executedSteps"]
        for check in step["checks"]
        if not check["passed"]
    )
