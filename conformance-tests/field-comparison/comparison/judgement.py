"""When a tool has noticed a broken server: when it says something of it that it does not say of the correct one."""

from comparison.results import Result


def noise(of_correct: list[Result]) -> frozenset[str]:
    """All that a tool ever found at the correct server."""
    return frozenset(finding for result in of_correct for finding in result.findings)


def beyond(noise_of_tool: frozenset[str], result: Result) -> list[str]:
    """What a tool found at a broken server and never at the correct one; a server is noticed where this is not empty."""
    return sorted(set(result.findings) - noise_of_tool)
