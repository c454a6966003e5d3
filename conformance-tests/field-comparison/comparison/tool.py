"""What every adapter is."""

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from comparison.processes import Ended

TIMEOUT = 120.0
"""After how many seconds a tool is ended; several times what any of them takes on the correct server."""


@dataclass(frozen=True)
class Visit:
    """One run of a tool: the server, what is there already, an empty folder of its own, and a seed where it rolls dice."""

    url: str
    ids: dict[str, str]
    folder: Path
    seed: int


@dataclass(frozen=True)
class Seen:
    """What a tool reported, each finding by a name that is the same in the next run, and how it ended."""

    findings: frozenset[str]
    ended: Ended


class NoReport(Exception):
    """A tool ended without the report that it is asked for; says what it said instead."""

    def __init__(self, ended: Ended):
        last_lines = " / ".join(line.strip() for line in ended.output.splitlines()[-12:] if line.strip())
        super().__init__(last_lines[-600:] or "it said nothing")
        self.ended = ended


class Tool(Protocol):
    """A tool, ready to be run."""

    name: str
    """As the table has it."""

    version: str

    def see(self, visit: Visit) -> Seen:
        """Runs the tool once. NoReport where it ended without one."""
