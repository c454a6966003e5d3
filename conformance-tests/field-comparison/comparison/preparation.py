"""What is there before a tool begins, so that no tool has to be taught to create and to wait."""

import json
import time

from comparison import places
from comparison.api import ask

UNKNOWN = "00000000-0000-4000-8000-000000000000"
"""Names nothing, and stands where a broken server gave no id."""

WAITING = 3.0
"""For how many seconds something may be in progress before it is taken for lost."""

GUIDES_REQUEST = json.loads((places.EXAMPLES / "createExternalAudience/guide-request.json").read_text("utf-8"))
GUIDES_SOURCE = GUIDES_REQUEST["sourceSpec"]["params"]
SMALL_FILE = {"path": "people/good.csv", "type": "file", "sourceType": "Cloud Storage", "cloudType": "DLZ"}
LARGE_FILE = SMALL_FILE | {"path": "people/large.csv"}
WINDOW = {"dataFilterStartTime": 764245635, "dataFilterEndTime": 1749340800}


def prepared(url: str) -> dict[str, str]:
    """Makes audiences and runs on a fresh server; gives their ids by what they are for.

    kept stays, and a run of it has ended; startable has no run yet; busy has one that is in progress; doomed is there to
    be deleted, idle never has a run, and gone has been deleted. Tolerant: what a broken server does not give is UNKNOWN,
    and it is for the tools to notice.
    """
    ids = {"unknown": UNKNOWN}
    for purpose, source in (
        ("kept", GUIDES_SOURCE),
        ("startable", SMALL_FILE),
        ("doomed", SMALL_FILE),
        ("idle", SMALL_FILE),
        ("gone", SMALL_FILE),
        ("busy", LARGE_FILE),
    ):
        operation = _created(url, f"The {purpose} audience", source)
        ids[f"{purpose}-operation"] = operation
        ids[purpose] = _audience(url, operation)
    ask("DELETE", f"{url}/external-audience/{ids['gone']}")
    ids["run"] = _run(url, ids["kept"])
    _await_run(url, ids["kept"], ids["run"])
    ids["busy-run"] = _run(url, ids["busy"])
    return ids


def _created(url: str, name: str, source: dict[str, str]) -> str:
    body = GUIDES_REQUEST | {"name": name, "sourceSpec": {"params": source}}
    return ask("POST", f"{url}/external-audience/", body).body.get("operationId") or UNKNOWN


def _audience(url: str, operation: str) -> str:
    answer = _polled(f"{url}/external-audience/operations/{operation}")
    return answer.get("audienceId") or UNKNOWN


def _run(url: str, audience: str) -> str:
    answer = ask("POST", f"{url}/external-audience/{audience}/runs", WINDOW)
    return answer.body.get("runId") or UNKNOWN


def _await_run(url: str, audience: str, run: str) -> None:
    _polled(f"{url}/external-audience/{audience}/runs/{run}")


def _polled(url: str) -> dict:
    deadline = time.monotonic() + WAITING
    while True:
        answer = ask("GET", url)
        in_progress = answer.status < 400 and answer.body.get("status") not in ("SUCCESS", "FAILED")
        if not in_progress or time.monotonic() > deadline:
            return answer.body
        time.sleep(0.02)
