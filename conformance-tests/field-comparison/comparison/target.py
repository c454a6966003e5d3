"""The server that tools are let loose on."""

from collections.abc import Iterator
from contextlib import contextmanager

from comparison import places, processes, servers

MAIN_CLASS = "io.externalaudiences.conformance.selftest.Serve"


@contextmanager
def started(server: str) -> Iterator[str]:
    """A fresh server of that name, on a free port; gives its URL, base path included, and ends it afterwards."""
    # The kit's jar has the one library that the servers need.
    class_path = f"{places.SERVERS}:{places.KIT}"
    command = ["java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", class_path, MAIN_CLASS, "0"]
    if server != servers.CORRECT:
        command.append(server)
    process = processes.start(command, places.TARGET)
    try:
        url = process.stdout.readline().strip()
        if not url.startswith("http://"):
            raise RuntimeError(f"server {server} did not start: {url} {process.stdout.read()}")
        yield url
    finally:
        processes.end(process)
        process.stdout.close()
