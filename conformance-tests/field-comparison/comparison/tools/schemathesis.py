"""Schemathesis: requests made of the contract's schemas, right ones and wrong ones, alone and one after another."""

import json
from pathlib import Path

from comparison import api, pins, places, processes
from comparison.tool import TIMEOUT, NoReport, Seen, Visit

CONFIGURATION = """\
[checks.positive_data_acceptance]
# 422 is for what no schema can say, such as a namespace that does not exist.
expected-statuses = ["2xx", "401", "403", "404", "409", "422", "5xx"]

[parameters]
"header.x-gw-ims-org-id" = "{organisation}"
"header.x-sandbox-name" = "{sandbox}"
"path.audienceId" = "{kept}"
"path.operationId" = "{operation}"
"path.runId" = "{run}"

[[operations]]
include-operation-id = "startIngestionRun"
parameters = {{ "path.audienceId" = "{startable}" }}

[[operations]]
include-operation-id = "deleteExternalAudience"
parameters = {{ "path.audienceId" = "{doomed}" }}
"""


class Schemathesis:
    """All of its checks in all of its phases, with ids that exist and links between the operations."""

    name = "Schemathesis"
    version = pins.of_pypi("schemathesis")

    def see(self, visit: Visit) -> Seen:
        """Runs it once."""
        (visit.folder / "schemathesis.toml").write_text(configuration(visit.ids), "utf-8")
        report = visit.folder / "report.json"
        command = [places.PYTHON / "bin/schemathesis", "--config-file", "schemathesis.toml", "run"]
        command += [places.BUNDLED_CONTRACT, "--url", visit.url, "--checks", "all"]
        command += ["--max-examples", "10", "--continue-on-failure", "--no-shrink", "--generation-database", "none"]
        command += ["--seed", str(visit.seed), "--no-color", "--report", "json", "--report-json-path", report]
        for name in ("Authorization", "x-api-key"):
            command += ["--header", f"{name}: {api.CREDENTIALS[name]}"]
        hooks = {"SCHEMATHESIS_HOOKS": str(places.SETTINGS / "schemathesis/hooks.py")}
        ended = processes.run(command, visit.folder, TIMEOUT, hooks)
        if not report.exists():
            raise NoReport(ended)
        return Seen(findings(report), ended)


def configuration(ids: dict[str, str]) -> str:
    """What stands in for values that no generator can guess."""
    return CONFIGURATION.format(
        organisation=api.CREDENTIALS["x-gw-ims-org-id"],
        sandbox=api.CREDENTIALS["x-sandbox-name"],
        operation=ids["kept-operation"],
        **{purpose: ids[purpose] for purpose in ("kept", "startable", "doomed", "run")},
    )


def findings(report: Path) -> frozenset[str]:
    """A kind of failure with the operation that shows it."""
    failures = json.loads(report.read_text("utf-8"))["failures"]
    return frozenset(
        f"{operation}: {failure['title']}" for failure in failures for operation in failure["operations"]
    )
