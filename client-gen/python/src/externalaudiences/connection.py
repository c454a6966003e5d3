"""Sends requests, a GET or DELETE again where that may help, and turns what goes wrong into errors of this package."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

import urllib3
from urllib3.exceptions import ConnectTimeoutError, HTTPError, NewConnectionError

from externalaudiences import strict_json
from externalaudiences.backoff import backoff
from externalaudiences.body import TooLargeError, read_body
from externalaudiences.errors import (
    CannotBeSentError,
    ExternalAudiencesError,
    MayHaveHappenedError,
    NoAnswerError,
    RefusedError,
    UnreadableAnswerError,
    refused,
)
from externalaudiences.identity import require_id
from externalaudiences.model import Model
from externalaudiences.refusal import Refusal
from externalaudiences.sendable import base_url, header_value, path_segment, query_value
from externalaudiences.settings import Settings

_FIRST_PAUSE = 0.25
_LONGEST_PAUSE = 10.0
# Who is asked to wait longer than this is told instead.
_LONGEST_RETRY_AFTER = 60.0

T = TypeVar("T")


@dataclass(frozen=True, kw_only=True)
class Call:
    """One request, as the generated operations describe it."""

    operation: str
    method: str
    path: str
    """A template: each of the ids stands in braces."""
    ids: Mapping[str, object]
    query: Mapping[str, object]
    body: Model | None
    request_id: str | None
    timeout: float | None
    attempts: int | None


class Connection:
    """A connection to one server. Safe for use by many threads."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self._base_url = base_url(settings.base_url)

    def send(self, call: Call, read: Callable[[Any], T]) -> T:
        """Send a request and read its answer."""
        repeatable = call.method in ("GET", "DELETE")
        attempts = (call.attempts or self.settings.attempts) if repeatable else 1
        for attempt, own_pause in enumerate(backoff(_FIRST_PAUSE, _LONGEST_PAUSE), start=1):
            try:
                return self._attempt(call, read)
            except ExternalAudiencesError as error:
                if attempt > 1 and call.method == "DELETE" and isinstance(error, RefusedError) and error.status == 404:
                    # An attempt before this one has deleted it, and its answer was lost.
                    return read(None)
                pause = max(own_pause, retry_after(error))
                if attempt >= attempts or not is_transient(error) or pause > _LONGEST_RETRY_AFTER:
                    if call.method == "POST" and _is_ambiguous(error):
                        raise MayHaveHappenedError(call.operation, error) from error
                    raise
                self.settings.clock.sleep(pause)
        raise AssertionError("pauses never end")

    def _attempt(self, call: Call, read: Callable[[Any], T]) -> T:
        url, headers, content = self._url(call), self._headers(call), _content(call)
        timeout = call.timeout or self.settings.timeout
        try:
            response = self.settings.pool.request(
                call.method,
                url,
                body=content,
                headers=headers,
                timeout=urllib3.Timeout(total=timeout),
                # A redirect is an answer: credentials do not go where a server points.
                redirect=False,
                retries=False,
                preload_content=False,
            )
            body = read_body(response, self.settings.max_answer_bytes, time.monotonic() + timeout)
        except (NewConnectionError, ConnectTimeoutError) as cause:
            raise NoAnswerError(call.operation, False, cause) from cause
        except HTTPError as cause:
            raise NoAnswerError(call.operation, True, cause) from cause
        except TooLargeError as cause:
            raise UnreadableAnswerError(call.operation, response.status, cause) from cause
        if response.status // 100 != 2:
            refusal = Refusal.read(response.status, response.headers, body.decode(errors="replace"))
            raise refused(call.operation, refusal)
        try:
            answer = read(None if response.status == 204 else strict_json.loads(body))
            if call.method == "POST":
                require_id(answer)
        except ValueError as cause:
            raise UnreadableAnswerError(call.operation, response.status, cause) from cause
        return answer

    def _url(self, call: Call) -> str:
        path = call.path
        for name, id in call.ids.items():
            path = path.replace("{" + name + "}", path_segment(name, id))
        query = "&".join(f"{name}={query_value(name, value)}" for name, value in call.query.items() if value is not None)
        return self._base_url + path + (f"?{query}" if query else "")

    def _headers(self, call: Call) -> dict[str, str]:
        headers = self.settings.headers()
        if call.request_id is not None:
            headers["x-request-id"] = header_value("request id", call.request_id)
        if call.body is not None:
            headers["content-type"] = "application/json"
        return headers


def _content(call: Call) -> bytes | None:
    if call.body is None:
        return None
    try:
        return json.dumps(call.body.write(), allow_nan=False).encode()
    except (ValueError, RecursionError) as cause:
        raise CannotBeSentError("request", "it cannot be written as JSON") from cause


def is_transient(error: Exception) -> bool:
    """Whether the same request may do better a little later."""
    if isinstance(error, RefusedError):
        return error.status == 429 or error.status >= 500
    return isinstance(error, (NoAnswerError, UnreadableAnswerError))


def retry_after(error: Exception | None) -> float:
    """For how long the server wants to be left alone, in seconds; 0 where it has not said."""
    return error.retry_after or 0.0 if isinstance(error, RefusedError) else 0.0


def _is_ambiguous(error: Exception) -> bool:
    """Whether it is open if the server has carried out what it was asked. A platform code is the platform's own word: it is not."""
    if isinstance(error, RefusedError):
        return error.status >= 500 and error.error_code is None
    return isinstance(error, UnreadableAnswerError) or (isinstance(error, NoAnswerError) and error.sent)
