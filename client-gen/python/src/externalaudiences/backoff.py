"""How long to pause before something is asked again."""

from __future__ import annotations

from collections.abc import Iterator


def backoff(first: float, longest: float) -> Iterator[float]:
    """Pauses in seconds, for where the server has not said: twice as long each time."""
    pause = first
    while True:
        yield min(pause, longest)
        pause = min(pause * 2, longest)
