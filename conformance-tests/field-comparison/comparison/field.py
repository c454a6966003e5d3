"""The tools, and their rounds."""

import shutil
from collections.abc import Callable

import comparison.target
from comparison import places, preparation
from comparison.results import Result, Results
from comparison.servers import CORRECT
from comparison.tool import TIMEOUT, NoReport, Tool, Visit

FOR_NOISE = 3
"""How often a tool is run against the correct server, to learn what it always says."""

FOR_CONTROL = 5
"""How often again, as if that were a broken one, to learn how often what it says is mere chance."""


def rounds(broken: list[str]) -> list[tuple[str, int]]:
    """Each server with the attempt: the correct one for its noise and as a control, then each broken one once."""
    attempts = range(1, FOR_NOISE + FOR_CONTROL + 1)
    return [(CORRECT, attempt) for attempt in attempts] + [(server, 1) for server in broken]


def play(tool: Tool, broken: list[str], results: Results, say: Callable[[str], None]) -> None:
    """Lets a tool loose on every server that it has not seen yet."""
    for number, (server, attempt) in enumerate(todo := rounds(broken), start=1):
        if results.find(tool.name, server, attempt) is not None:
            continue
        result = _visit(tool, server, attempt)
        results.keep(result)
        outcome = result.trouble or f"{len(result.findings)} findings"
        say(f"{tool.name} {number}/{len(todo)} {server}: {outcome}, {result.seconds:.0f} s")


def _visit(tool: Tool, server: str, attempt: int) -> Result:
    folder = places.TARGET / "visits" / tool.name.replace(" ", "-").lower() / f"{server}-{attempt}"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    with comparison.target.started(server) as url:
        visit = Visit(url, preparation.prepared(url), folder, seed=attempt if attempt <= FOR_NOISE else 1)
        try:
            seen = tool.see(visit)
            findings, ended = sorted(seen.findings), seen.ended
            trouble = ""
        except NoReport as failure:
            findings, ended = [], failure.ended
            trouble = f"ended without a report: {failure}"
    (folder / "output.txt").write_text(ended.output, "utf-8")
    if ended.code is None:
        trouble = f"was ended after {TIMEOUT:.0f} s"
    return Result(tool.name, server, attempt, findings, ended.seconds, ended.processor_seconds, trouble)
