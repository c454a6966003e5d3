"""What time it is, and how to let some of it pass."""

from __future__ import annotations

import threading
import time
from typing import Protocol


class Clock(Protocol):
    """Another one can be given, so that tests need not wait. All in seconds."""

    def now(self) -> float:
        """A time that only goes forward; what it counts from does not matter."""

    def sleep(self, seconds: float, cancelled: threading.Event | None = None) -> None:
        """Let time pass, or less of it when the event is set."""


class MachineClock:
    """The clock of the machine."""

    def now(self) -> float:
        """The machine's monotonic time."""
        return time.monotonic()

    def sleep(self, seconds: float, cancelled: threading.Event | None = None) -> None:
        """Really wait."""
        if cancelled is None:
            time.sleep(seconds)
        else:
            cancelled.wait(seconds)
