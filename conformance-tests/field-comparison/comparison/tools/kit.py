"""Our own kit, as a vendor runs it, with budgets that suit a server that answers at once."""

import json
from pathlib import Path

from comparison import pins, places, processes
from comparison.tool import TIMEOUT, NoReport, Seen, Visit

TURNED = {"FAILED", "WARNED", "TOO_SLOW", "RECORDED"}
"""Outcomes that say something of the server. What was only blocked by something else says nothing."""


class Kit:
    """certify.jar."""

    name = "This kit"
    version = pins.of_maven("project.version")

    def see(self, visit: Visit) -> Seen:
        """Certifies the server once."""
        command = ["java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-jar", places.KIT]
        command += ["--url", visit.url, "--config", places.SETTINGS / "kit.yaml", "--report", visit.folder]
        ended = processes.run(command, visit.folder, TIMEOUT)
        report = visit.folder / "report.json"
        if not report.exists():
            raise NoReport(ended)
        return Seen(findings(report), ended)


def findings(report: Path) -> frozenset[str]:
    """A requirement with its outcome, such as RUN-004 FAILED."""
    results = json.loads(report.read_text("utf-8"))["results"]
    return frozenset(
        f"{result['requirement']['id']} {result['outcome']}" for result in results if result["outcome"] in TURNED
    )
