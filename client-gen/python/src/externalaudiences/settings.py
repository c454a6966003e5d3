"""Where the API is, and who calls it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import urllib3

from externalaudiences.clock import Clock, MachineClock


@dataclass(frozen=True, kw_only=True)
class Settings:
    """Said once, sent with every request."""

    base_url: str
    """The URL that the paths of the contract follow, such as ``http://127.0.0.1:8080/data/core/ais``."""
    token: str | Callable[[], str] = field(repr=False)
    """The access token, without the word Bearer; or who gives it, asked for every request, so that it may change."""
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
    clock: Clock = field(default_factory=MachineClock)
    """What time it is, for pauses and deadlines."""
    pool: urllib3.PoolManager = field(default_factory=urllib3.PoolManager)
    """What sends requests, where a proxy or certificates are needed."""

    def headers(self) -> dict[str, str]:
        """Who is calling."""
        token = self.token if isinstance(self.token, str) else self.token()
        return {
            "accept": "application/json",
            "authorization": f"Bearer {token}",
            "x-api-key": self.api_key,
            "x-gw-ims-org-id": self.organisation,
            "x-sandbox-name": self.sandbox,
        }
