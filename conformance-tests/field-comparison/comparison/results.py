"""What each tool said of each server, one file each, so that a comparison that was interrupted goes on."""

import json
from dataclasses import asdict, dataclass
from pathlib import Path


@dataclass(frozen=True)
class Result:
    """One run: its findings, its seconds, and what went wrong with the tool itself (empty: nothing)."""

    tool: str
    server: str
    attempt: int
    findings: list[str]
    seconds: float
    processor_seconds: float
    trouble: str


class Results:
    """All results, in a folder."""

    def __init__(self, folder: Path):
        self._folder = folder

    def find(self, tool: str, server: str, attempt: int) -> Result | None:
        """The result of a run; none where it has not been made yet."""
        file = self._file(tool, server, attempt)
        return Result(**json.loads(file.read_text("utf-8"))) if file.exists() else None

    def keep(self, result: Result) -> None:
        """Keeps a result, whole or not at all."""
        file = self._file(result.tool, result.server, result.attempt)
        file.parent.mkdir(parents=True, exist_ok=True)
        half_written = file.with_suffix(".part")
        half_written.write_text(json.dumps(asdict(result), indent=2) + "\n", "utf-8")
        half_written.replace(file)

    def forget(self, tool: str) -> None:
        """Forgets what a tool said, of every server."""
        for file in self._file(tool, "any", 1).parent.glob("*.json"):
            file.unlink()

    def _file(self, tool: str, server: str, attempt: int) -> Path:
        return self._folder / tool.replace(" ", "-").lower() / f"{server}-{attempt}.json"
