"""Where the API is, and who calls it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import urllib3

from externalaudiences.clock import Clock, MachineClock
from externalaudiences.sendable import base_url, header_value


@dataclass(frozen=True, kw_only=True)
class Settings:
    """Said once, sent with every request. What cannot be sent is refused here, with a CannotBeSentError that does not print it."""

    base_url: str
    """The URL that the paths of the contract follow, such as ``http://127.0.0.1:8080/data/core/ais``."""
    token: str | Callable[[], str] = field(repr=False)
    """The access token, without the word Bearer; or who gives it, asked for every request, so that it may change.

    What is given for a request is refused there where it cannot be sent.
    """
    api_key: str = field(repr=False)
    """The API key of the client that the token was issued to."""
    organisation: str
    """The id of the organisation."""
    sandbox: str
    """The name of the sandbox."""
    timeout: float = 30.0
    """How many seconds one request may take, its answer included."""
    attempts: int = 4
    """How often a GET or DELETE is sent at the most."""
    max_answer_bytes: int = 4 * 1024 * 1024
    """How many bytes of an answer are read at the most, once it is decompressed; one that has more cannot be read."""
    clock: Clock = field(default_factory=MachineClock)
    """What time it is, for pauses and deadlines."""
    pool: urllib3.PoolManager = field(default_factory=urllib3.PoolManager)
    """What sends requests, where a proxy or certificates are needed."""

    def __post_init__(self) -> None:
        base_url(self.base_url)
        if not callable(self.token):
            header_value("token", self.token)
        for name, value in self._who().values():
            header_value(name, value)

    def headers(self) -> dict[str, str]:
        """Who is calling."""
        token = self.token() if callable(self.token) else self.token
        return {
            "accept": "application/json",
            "authorization": f"Bearer {header_value('token', token)}",
            **{header: value for header, (_, value) in self._who().items()},
        }

    def _who(self) -> dict[str, tuple[str, str]]:
        """Each header that does not change, with what it is called and what it says."""
        return {
            "x-api-key": ("API key", self.api_key),
            "x-gw-ims-org-id": ("organisation", self.organisation),
            "x-sandbox-name": ("sandbox", self.sandbox),
        }
