"""Dredd: one transaction for each response of the contract, sent as hooks have it."""

import json
from dataclasses import asdict
from pathlib import Path

from comparison import junit, pins, places, processes
from comparison.cases import cases
from comparison.tool import TIMEOUT, NoReport, Seen, Visit


class Dredd:
    """Its hooks give each transaction that can be provoked one case by hand."""

    name = "Dredd"
    version = pins.of_npm("dredd")

    def see(self, visit: Visit) -> Seen:
        """Runs it once."""
        written = [asdict(case) for case in cases(visit.ids)]
        for case in written:
            if case["body"] is None:
                del case["body"]
        requests = visit.folder / "cases.json"
        requests.write_text(json.dumps(written), "utf-8")
        report = visit.folder / "report.xml"
        command = [places.NODE / "node_modules/.bin/dredd", places.BUNDLED_CONTRACT, visit.url]
        command += ["--hookfiles", places.SETTINGS / "dredd/hooks.js", "--reporter", "xunit", "--output", report]
        command += ["--loglevel", "warning"]
        ended = processes.run(command, visit.folder, TIMEOUT, {"CASES": str(requests)})
        if not report.exists():
            raise NoReport(ended)
        return Seen(findings(report), ended)


def findings(report: Path) -> frozenset[str]:
    """A transaction with each thing that is wrong with its answer: the first paragraph after the word Message."""
    return frozenset(
        f"{name}: {line}"
        for name, why in junit.failures(report)
        for line in why.removeprefix("Message:").strip().split("\n\n")[0].splitlines()
    )
