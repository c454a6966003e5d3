"""Which broken servers are tried."""

import hashlib
import json
import re
from pathlib import Path

from comparison import places

CORRECT = "correct"
"""The server that is not broken, among the names of servers."""

_ROW = re.compile(r"^\| [A-Z]+-\d+ \| (\w+) \| (.*) \|$", re.M)
_BLUNT = re.compile(r"^\| (\w+) \| [A-Z]+-\d+, .* \|$", re.M)
_FAULT = re.compile(r'new Fault\(\s*"(\w+)"')


def drawn() -> list[str]:
    """The names of the servers that were drawn, such as AcceptsTtlNinetyOne."""
    return json.loads(places.DRAWN_SERVERS.read_text("utf-8"))["servers"]


def seed() -> int:
    """The seed they were drawn with."""
    return json.loads(places.DRAWN_SERVERS.read_text("utf-8"))["seed"]


def draw(seed: int, number: int) -> None:
    """Draws anew, from the servers of today that break a MUST or a SHOULD, and keeps the names.

    What only differs where a ruling leaves it open is legal: no tool owes it a word.
    """
    at_fault = breaking_a_promise(places.KILL_MATRIX.read_text("utf-8"))
    servers = [name for name in all_in(places.BROKEN_SERVERS) if name in at_fault]
    kept = {"seed": seed, "servers": chosen(servers, seed, number)}
    places.DRAWN_SERVERS.write_text(json.dumps(kept, indent=2) + "\n", "utf-8")


def breaking_a_promise(matrix: str) -> set[str]:
    """The servers that break a requirement that is not open, alone or beside others, by the kill matrix."""
    return set(_BLUNT.findall(matrix)) | {
        server.strip()
        for strength, servers in _ROW.findall(matrix)
        if strength != "open"
        for server in servers.split(",")
        if server.strip()
    }


def all_in(folder: Path) -> list[str]:
    """The names of all broken servers whose sources lie there."""
    return [
        name
        for source in sorted(folder.glob("*/*.java"))
        for name in _FAULT.findall(source.read_text("utf-8"))
    ]


def chosen(servers: list[str], seed: int, number: int) -> list[str]:
    """So many of them, by a seed, in the order of their names.

    Each name draws a lot of its own from the seed, and the lowest are taken: neither the order of files nor a version of
    Python has a say, and a new broken server takes the place of one other at the most.
    """
    by_lot = sorted(servers, key=lambda server: hashlib.sha256(f"{seed} {server}".encode()).hexdigest())
    return sorted(by_lot[:number])
