"""A server on this machine that answers what is written down, and a clock that never waits."""

import json
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from io import BufferedIOBase
from typing import Any

from externalaudiences import ExternalAudiences, Settings


@dataclass
class Canned:
    status: int
    body: Any = None
    """Bytes, an object to be written as JSON, or a Stream."""
    headers: dict[str, str] = field(default_factory=dict)


@dataclass
class Stream:
    """A body without an announced length, piece by piece, until it ends or nobody listens any more."""

    pieces: Iterable[bytes]
    cut_off: threading.Event = field(default_factory=threading.Event)

    def write_to(self, connection: BufferedIOBase) -> None:
        try:
            for piece in self.pieces:
                connection.write(piece)
        except ConnectionError:
            self.cut_off.set()


@dataclass
class Arrived:
    method: str
    path: str
    headers: dict[str, str]
    body: str


class SleepingClock:
    """Time passes when somebody sleeps."""

    def __init__(self) -> None:
        self.slept: list[float] = []
        self._now = 0.0

    def now(self) -> float:
        return self._now

    def sleep(self, seconds: float, cancelled: threading.Event | None = None) -> None:
        self.slept.append(seconds)
        self._now += seconds


@dataclass
class Scene:
    audiences: ExternalAudiences
    arrived: list[Arrived]
    clock: SleepingClock


@contextmanager
def canned(*answers: Canned, **settings: Any) -> Iterator[Scene]:
    """A client of a server that gives these answers one after the other, the last one for ever; none breaks the connection."""
    arrived: list[Arrived] = []

    class Handler(BaseHTTPRequestHandler):
        def handle_any(self) -> None:
            answer = answers[min(len(arrived), len(answers) - 1)] if answers else None
            body = self.rfile.read(int(self.headers.get("content-length", 0))).decode()
            headers = {name.lower(): value for name, value in self.headers.items()}
            arrived.append(Arrived(self.command, self.path, headers, body))
            if answer is None:
                self.close_connection = True
                return
            if isinstance(answer.body, Stream):
                self.send_response(answer.status)
                for name, value in answer.headers.items():
                    self.send_header(name, value)
                self.end_headers()
                answer.body.write_to(self.wfile)
                self.close_connection = True
                return
            content = b"" if answer.body is None else answer.body if isinstance(answer.body, bytes) else json.dumps(answer.body).encode()
            self.send_response(answer.status)
            given = {"x-request-id": "canned", "content-length": str(len(content)), **answer.headers}
            for name, value in given.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(content)

        do_GET = do_POST = do_PATCH = do_DELETE = handle_any

        def log_message(self, format: str, *args: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    clock = SleepingClock()
    usual: dict[str, Any] = {
        "base_url": f"http://127.0.0.1:{server.server_port}/data/core/ais/",
        "token": lambda: "a-token",
        "api_key": "a-key",
        "organisation": "an-organisation",
        "sandbox": "a-sandbox",
        "clock": clock,
    }
    try:
        yield Scene(ExternalAudiences(Settings(**usual | settings)), arrived, clock)
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
