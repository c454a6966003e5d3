"""Prism as a validating proxy: the requests by hand go through it, and it says what of each exchange breaks the contract."""

import json
import socket
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

from comparison import api, pins, places, processes
from comparison.cases import cases
from comparison.processes import Ended
from comparison.tool import TIMEOUT, NoReport, Seen, Visit

LISTENING = "Prism is listening on"


class Prism:
    """It judges each exchange by itself, and does not know which status a request by hand was meant to get."""

    name = "Prism, proxy"
    version = pins.of_npm("@stoplight/prism-cli")

    def see(self, visit: Visit) -> Seen:
        """Starts it, sends every case through it, and ends it."""
        started, used_before = time.monotonic(), processes.used()
        port = _free_port()
        command = [places.NODE / "node_modules/.bin/prism", "proxy", places.BUNDLED_CONTRACT, visit.url]
        command += ["--port", str(port), "--host", "127.0.0.1"]
        log = visit.folder / "prism.log"
        with log.open("w", encoding="utf-8") as output:
            process = processes.start(command, visit.folder, output=output)
            try:
                listens = _listens(process, log)
                found = frozenset(_all_violations(f"http://127.0.0.1:{port}", visit.ids) if listens else ())
            finally:
                processes.end(process)
        said = log.read_text("utf-8")
        ended = Ended(0, said, time.monotonic() - started, processes.used() - used_before)
        if not listens:
            raise NoReport(ended)
        return Seen(found, ended)


def _free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def _listens(process: subprocess.Popen, log: Path) -> bool:
    """Waits until it says that it listens, or ends, or the time is over."""
    deadline = time.monotonic() + TIMEOUT
    while process.poll() is None and time.monotonic() < deadline:
        if LISTENING in log.read_text("utf-8"):
            return True
        time.sleep(0.05)
    return False


def _all_violations(url: str, ids: dict[str, str]) -> Iterator[str]:
    for case in cases(ids):
        # Prism never answers a request whose body is not JSON.
        if not isinstance(case.body, str):
            answer = api.ask(case.method, url + case.path, case.body, case.headers)
            yield from violations(case.name, answer.headers.get("sl-violations", "[]"))


def violations(case: str, header: str) -> list[str]:
    """What Prism complains of in an exchange: where, by which keyword, and its words."""
    return [
        f"{case}: {'.'.join(str(part) for part in violation.get('location', []))} {violation.get('code', '')}"
        for violation in json.loads(header)
    ]
