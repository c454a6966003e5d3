"""How long to pause before something is asked again."""

from __future__ import annotations

from collections.abc import Iterator


def backoff(first: float, longest: float) -> Iterator[float]:
    """The client's own pauses in seconds, which a server can only make longer: each is twice as long as the one before."""
    pause = first
    while True:
        yield min(pause, longest)
        pause = min(pause * 2, longest)
