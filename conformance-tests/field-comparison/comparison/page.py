"""The page: who noticed what."""

import statistics
from string import Template

from comparison import judgement, places, servers
from comparison.field import FOR_NOISE, rounds
from comparison.results import Result, Results
from comparison.tool import Tool

NOTICED, MISSED, BROUGHT_DOWN = "●", "·", "○"


def text(tools: list[Tool], broken: list[str], results: Results) -> str:
    """The whole page in Markdown. LookupError where a run has not been made yet."""
    shown = [Shown(tool, all_of(tool, broken, results)) for tool in tools]
    template = Template((places.SETTINGS / "page.md").read_text("utf-8"))
    return template.substitute(
        number=len(broken),
        seed=servers.seed(),
        totals="\n".join(totals(shown)),
        matrix="\n".join(matrix(shown, broken)),
        noise="\n".join(noises(shown)),
    )


def all_of(tool: Tool, broken: list[str], results: Results) -> list[Result]:
    """Every result of a tool. LookupError where one is missing."""
    found = []
    for server, attempt in rounds(broken):
        result = results.find(tool.name, server, attempt)
        if result is None:
            raise LookupError(f"{tool.name} has not been run against {server}, attempt {attempt}")
        found.append(result)
    return found


class Shown:
    """What the page says of a tool."""

    def __init__(self, tool: Tool, results: list[Result]):
        self.tool = tool
        of_correct = [result for result in results if result.server == servers.CORRECT]
        self.for_noise = [result for result in of_correct if result.attempt <= FOR_NOISE]
        self.controls = [result for result in of_correct if result.attempt > FOR_NOISE]
        self.noise = judgement.noise(self.for_noise)
        self.of_broken = {result.server: result for result in results if result.server != servers.CORRECT}
        self.seconds = [result.seconds for result in results]
        self.processor_seconds = [result.processor_seconds for result in results]

    def mark(self, server: str) -> str:
        """Whether the tool noticed a server, missed it, or ended without saying anything."""
        result = self.of_broken[server]
        if judgement.beyond(self.noise, result):
            return NOTICED
        return BROUGHT_DOWN if result.trouble else MISSED

    def noticed(self) -> int:
        """How many broken servers the tool noticed."""
        return sum(self.mark(server) == NOTICED for server in self.of_broken)

    def false_alarms(self) -> int:
        """How often the tool would have been said to have noticed the correct server."""
        return sum(bool(judgement.beyond(self.noise, control)) for control in self.controls)


def totals(shown: list[Shown]) -> list[str]:
    """The rows of the first table, one a tool."""
    return [
        f"| {one.tool.name} | {one.tool.version} | {one.noticed()} | {alone(one, shown)} | "
        f"{one.false_alarms()} of {len(one.controls)} | "
        f"{' · '.join(str(len(result.findings)) for result in one.for_noise)} | "
        f"{statistics.median(one.seconds):.1f} ({min(one.seconds):.1f} to {max(one.seconds):.1f}) | "
        f"{statistics.median(one.processor_seconds):.1f} |"
        for one in shown
    ]


def alone(one: Shown, shown: list[Shown]) -> int:
    """How many servers a tool noticed that no other did."""
    others = [other for other in shown if other is not one]
    return sum(
        one.mark(server) == NOTICED and all(other.mark(server) != NOTICED for other in others)
        for server in one.of_broken
    )


def matrix(shown: list[Shown], broken: list[str]) -> list[str]:
    """The second table with its head: a row a server, a column a tool."""
    head = [f"| broken server | {' | '.join(one.tool.name for one in shown)} |", "|---" + "|:-:" * len(shown) + "|"]
    return head + [f"| {server} | {' | '.join(one.mark(server) for one in shown)} |" for server in broken]


def noises(shown: list[Shown]) -> list[str]:
    """What each tool found at the correct server, as a list; of a long one only the beginning."""
    lines = []
    for one in shown:
        some = [f"`{finding.replace('`', '')}`" for finding in sorted(one.noise)[:5]]
        more = f" and {len(one.noise) - len(some)} more" if len(one.noise) > len(some) else ""
        lines.append(f"- **{one.tool.name}**: {', '.join(some) + more if some else 'nothing'}.")
    return lines
