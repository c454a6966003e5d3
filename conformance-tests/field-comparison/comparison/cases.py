"""The requests by hand: one for each answer of the contract that can be provoked, given to every tool that takes examples."""

import json
import urllib.parse
from collections.abc import Iterator
from dataclasses import dataclass

from comparison import places
from comparison.api import CREDENTIALS


@dataclass(frozen=True)
class Case:
    """A request with the status that the contract gives it.

    The path is below the base path and has its real ids; headers are all that have to be sent beside a content type; the
    body is None, a value to be sent as JSON, or a text to be sent as it is.
    """

    name: str
    operation: str
    method: str
    path: str
    headers: dict[str, str]
    body: object
    status: int


def addressed(case: Case) -> Iterator[tuple[str, str, str]]:
    """Each value of a case's address: whether it stands in the path or in the query, the parameter's name, the value."""
    address = urllib.parse.urlsplit(case.path)
    _, *ids = [part for part in address.path.split("/") if part not in ("", "operations", "runs")]
    names = ("operationId",) if "/operations/" in address.path else ("audienceId", "runId")
    yield from (("path", name, value) for name, value in zip(names, ids))
    yield from (("query", name, value) for name, value in urllib.parse.parse_qsl(address.query))


def cases(ids: dict[str, str]) -> list[Case]:
    """All cases, in an order in which they can be sent, with these ids in the places of their names."""
    text = (places.SETTINGS / "cases.json").read_text("utf-8")
    for purpose, identifier in ids.items():
        text = text.replace("{" + purpose + "}", identifier)
    return [_case(written) for written in json.loads(text)]


def _case(written: dict) -> Case:
    headers = CREDENTIALS | written.get("headers", {})
    return Case(
        written["name"],
        written["operation"],
        written["method"],
        written["path"],
        {name: value for name, value in headers.items() if value is not None},
        written.get("body"),
        written["status"],
    )
