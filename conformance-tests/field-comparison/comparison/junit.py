"""JUnit reports, which half of the tools write."""

import xml.etree.ElementTree
from collections.abc import Iterator
from pathlib import Path


def failures(report: Path) -> Iterator[tuple[str, str]]:
    """Each test that failed or could not be carried out: its full name, and why."""
    for test in xml.etree.ElementTree.parse(report).getroot().iter("testcase"):
        for fault in (*test.findall("failure"), *test.findall("error")):
            why = (fault.get("message") or fault.text or "").strip()
            name = f"{test.get('classname') or ''} {test.get('name')}".strip()
            yield name, why
