"""What several tests need: results that are quickly written down."""

from dataclasses import dataclass

from comparison.results import Result


@dataclass(frozen=True)
class NamedTool:
    """A tool that is only named."""

    name: str
    version: str = "1.2.3"


def result(
    server: str, *findings: str, tool: str = "tool", attempt: int = 1, seconds: float = 1.0, trouble: str = ""
) -> Result:
    """A result of a run."""
    return Result(tool, server, attempt, list(findings), seconds, seconds, trouble)
