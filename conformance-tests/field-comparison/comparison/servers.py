"""Which broken servers are tried."""

import hashlib
from pathlib import Path

CORRECT = "correct"
"""The server that is not broken, among the names of servers."""


def all_in(folder: Path) -> list[str]:
    """The names of all broken servers whose sources lie there, such as create.AcceptsTtlNinetyOne."""
    return [
        f"{source.parent.name}.{source.stem}"
        for source in folder.glob("*/*.java")
        if source.stem != "package-info"
    ]


def chosen(servers: list[str], seed: int, number: int) -> list[str]:
    """So many of them, by a fixed seed, in the order of their names.

    Each name draws a lot of its own from the seed, and the lowest are taken: neither the order of files nor a version of
    Python has a say, and a new broken server takes the place of one other at the most.
    """
    by_lot = sorted(servers, key=lambda server: hashlib.sha256(f"{seed} {server}".encode()).hexdigest())
    return sorted(by_lot[:number])
