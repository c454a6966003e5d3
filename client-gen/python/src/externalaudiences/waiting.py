"""Waits for what has a status that ends."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol, TypeVar

from externalaudiences.backoff import backoff
from externalaudiences.connection import Connection, is_transient, retry_after
from externalaudiences.errors import CancelledError, DeadlineError, ExternalAudiencesError

_ENDS = ("SUCCESS", "FAILED")


@dataclass(frozen=True, kw_only=True)
class Waiting:
    """How long to wait, and who may call it off. All in seconds."""

    deadline: float = 600.0
    """For how long at the most, all requests and pauses included."""
    first_pause: float = 0.5
    """The first pause; each is twice as long as the one before."""
    longest_pause: float = 10.0
    """The longest pause."""
    cancelled: threading.Event | None = None
    """Gives up waiting when set. What is waited for goes on."""


class _WithStatus(Protocol):
    @property
    def status(self) -> str: ...


T = TypeVar("T", bound=_WithStatus)


class Wait:
    """One wait: what is asked on the way shares its deadline."""

    def __init__(self, connection: Connection, waiting: Waiting) -> None:
        self._settings = connection.settings
        self._waiting = waiting
        self._end = self._settings.clock.now() + waiting.deadline

    @property
    def timeout(self) -> float:
        """How many seconds a request may take that is part of this wait."""
        return max(0.001, min(self._settings.timeout, self._left()))

    def until_ended(self, id: str, ask: Callable[[], T]) -> T:
        """Ask until the status is one that ends; any other, known or not, means "not yet".

        So does an answer that a later one may mend: a server that is away for a while does not end the wait, the deadline does.
        """
        last_status: str | None = None
        for own_pause in backoff(self._waiting.first_pause, self._waiting.longest_pause):
            if self._waiting.cancelled is not None and self._waiting.cancelled.is_set():
                raise CancelledError(id)
            failure: Exception | None = None
            try:
                answer = ask()
                if answer.status in _ENDS:
                    return answer
                last_status = answer.status
            except ExternalAudiencesError as error:
                if not is_transient(error):
                    raise
                failure = error
            # The last question is asked a little before the end, so that there is time for its answer.
            last_chance = self._left() - self._waiting.first_pause
            pause = max(min(own_pause, last_chance), retry_after(failure))
            if last_chance <= 0 or pause <= 0 or pause >= self._left():
                raise DeadlineError(id, last_status) from failure
            self._settings.clock.sleep(pause, self._waiting.cancelled)
        raise AssertionError("pauses never end")

    def _left(self) -> float:
        return self._end - self._settings.clock.now()
