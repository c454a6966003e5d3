"""Portman with newman: a collection made of the contract, its own wrong requests, and the requests by hand as variations."""

import json
from pathlib import Path

from comparison import api, pins, places, processes
from comparison.cases import Case, addressed, cases
from comparison.processes import Ended
from comparison.tool import TIMEOUT, NoReport, Seen, Visit

OPERATIONS = {
    "createExternalAudience": "POST::/external-audience/",
    "getExternalAudienceOperation": "GET::/external-audience/operations/{operationId}",
    "updateExternalAudience": "PATCH::/external-audience/{audienceId}",
    "deleteExternalAudience": "DELETE::/external-audience/{audienceId}",
    "startIngestionRun": "POST::/external-audience/{audienceId}/runs",
    "listIngestionRuns": "GET::/external-audience/{audienceId}/runs",
    "getIngestionRun": "GET::/external-audience/{audienceId}/runs/{runId}",
}
"""The operations, as Portman names them."""


class Portman:
    """Portman makes the collection, newman runs it."""

    name = "Portman with newman"
    version = f"{pins.of_npm('@apideck/portman')}, newman {pins.of_npm('newman')}"

    def see(self, visit: Visit) -> Seen:
        """Makes the collection and runs it once."""
        (visit.folder / "portman-config.json").write_text(json.dumps(configuration(cases(visit.ids)), indent=2), "utf-8")
        programs = places.NODE / "node_modules/.bin"
        make = [programs / "portman", "--local", places.BUNDLED_CONTRACT, "--baseUrl", visit.url]
        make += ["--portmanConfigFile", "portman-config.json", "--output", "collection.json"]
        make += ["--postmanConfigFile", places.SETTINGS / "portman/postman-config.json"]
        # Its fuzzing takes the keyword oneOf of an x-requirement for the schema's own, and fails.
        make += ["--filterFile", places.SETTINGS / "portman/filter.json"]
        made = processes.run(make, visit.folder, TIMEOUT)
        if not (visit.folder / "collection.json").exists():
            raise NoReport(made)
        report = visit.folder / "report.json"
        play = [programs / "newman", "run", "collection.json", "--reporters", "json", "--reporter-json-export", report]
        played = processes.run(play, visit.folder, TIMEOUT)
        both = Ended(
            played.code,
            made.output + played.output,
            made.seconds + played.seconds,
            made.processor_seconds + played.processor_seconds,
        )
        if not report.exists():
            raise NoReport(both)
        return Seen(findings(report), both)


def configuration(every: list[Case]) -> dict:
    """The configuration by hand; the fullest accepted case of each operation is its request, the others are variations."""
    written = json.loads((places.SETTINGS / "portman/portman-config.json").read_text("utf-8"))
    base: dict[str, Case] = {}
    for case in sorted((case for case in every if case.status < 300), key=_fullness):
        base[case.operation] = case
    for case in base.values():
        written["overwrites"].append({"openApiOperation": OPERATIONS[case.operation]} | _overwrites(case, case))
    for case in every:
        if case is not base[case.operation] and not isinstance(case.body, str):
            written["tests"]["variationTests"].append(_variation(case, base[case.operation]))
    return written


def _fullness(case: Case) -> int:
    return len(json.dumps(case.body)) + len(case.path)


def _variation(case: Case, base: Case) -> dict:
    checks = ("contentType", "jsonBody", "schemaValidation", "headersPresent") if case.status != 204 else ()
    tests = [{"statusCode": {"enabled": True, "code": case.status}}]
    tests += [{check: {"enabled": True}} for check in checks]
    return {
        "openApiOperation": OPERATIONS[case.operation],
        "openApiResponse": str(case.status),
        "variations": [
            {"name": case.name, "overwrites": [_overwrites(case, base)], "tests": {"contractTests": tests}}
        ],
    }


def _overwrites(case: Case, base: Case) -> dict:
    headers = [
        {"key": name, "value": case.headers[name], "overwrite": True, "insert": True}
        if name in case.headers
        else {"key": name, "remove": True}
        for name in api.CREDENTIALS
    ]
    addresses = list(addressed(case))
    overwrites = {"overwriteRequestHeaders": headers}
    if paths := [(name, value) for place, name, value in addresses if place == "path"]:
        overwrites["overwriteRequestPathVariables"] = [
            {"key": name, "value": value, "overwrite": True} for name, value in paths
        ]
    queries = dict((name, value) for place, name, value in addresses if place == "query")
    if case.operation == "listIngestionRuns":
        overwrites["overwriteRequestQueryParams"] = [
            {"key": name, "value": queries[name], "overwrite": True} if name in queries else {"key": name, "remove": True}
            for name in ("limit", "sortBy")
        ]
    if case.body is not None:
        gone = [{"key": name, "remove": True} for name in base.body if name not in case.body]
        sent = [{"key": name, "value": value, "overwrite": True} for name, value in case.body.items()]
        overwrites["overwriteRequestBody"] = gone + sent
    return overwrites


def findings(report: Path) -> frozenset[str]:
    """A request with the assertion that failed, or with the error that kept it from being sent."""
    failures = json.loads(report.read_text("utf-8"))["run"]["failures"]
    return frozenset(
        f"{failure['source']['name']}: {failure['error'].get('test', failure['error']['name'])}" for failure in failures
    )
