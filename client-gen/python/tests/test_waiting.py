"""What waits and what is sent again, on a clock that is turned by hand."""

import threading
from datetime import UTC, datetime

import pytest

from externalaudiences import (
    CancelledError,
    CreateAudienceRequest,
    DeadlineError,
    FieldDefinition,
    MayHaveHappenedError,
    NoAnswerError,
    OperationFailedError,
    RefusedError,
    SourceDefinition,
    SourceParameters,
    StartRunRequest,
    Waiting,
)
from tests.canned import Canned, canned

NEW_READERS = CreateAudienceRequest(
    name="Readers",
    fields=[FieldDefinition(name="email", type="string", identity_ns="Email")],
    source_spec=SourceDefinition(params=SourceParameters(path="readers.csv", type="file")),
    origin_name="CUSTOM_UPLOAD",
)
EVERYTHING = StartRunRequest(data_filter_start_time=datetime.fromtimestamp(0, UTC))
DETAILS = {"name": "Readers", "fields": [], "sourceSpec": {"params": {"path": "p", "type": "file"}}, "ttlInDays": 30, "originName": "X"}
ACCEPTED = Canned(202, {"operationId": "o", "operationDetails": DETAILS})
AWAY = Canned(503, b"<html>away</html>", {"retry-after": "7"})


def operation(status: str) -> Canned:
    error = {"code": "100960-422", "message": "no file"}
    return Canned(200, {"operationId": "o", "status": status, "audienceId": "a", "error": error})


def test_asks_until_it_has_ended_with_pauses_that_grow() -> None:
    with canned(ACCEPTED, operation("PROCESSING"), operation("QUEUED"), AWAY, operation("SUCCESS")) as scene:
        assert scene.audiences.create_and_wait(NEW_READERS).audience_id == "a"

    assert scene.clock.slept == [0.5, 1, 7]
    assert [request.method for request in scene.arrived] == ["POST", "GET", "GET", "GET", "GET"]


def test_ends_at_its_deadline_and_says_what_to_wait_for_again() -> None:
    with canned(ACCEPTED, operation("PROCESSING")) as scene, pytest.raises(DeadlineError) as late:
        scene.audiences.create_and_wait(NEW_READERS, Waiting(deadline=5))

    assert late.value.id == "o"
    assert late.value.last_status == "PROCESSING"
    assert scene.clock.slept == [0.5, 1, 2, 1]
    assert len(scene.arrived) == 6


def test_does_not_begin_a_pause_that_would_end_too_late() -> None:
    with canned(ACCEPTED, AWAY) as scene, pytest.raises(DeadlineError):
        scene.audiences.create_and_wait(NEW_READERS, Waiting(deadline=5))

    assert scene.clock.slept == []


def test_is_told_when_the_operation_fails() -> None:
    with canned(operation("FAILED")) as scene, pytest.raises(OperationFailedError, match="100960-422 no file"):
        scene.audiences.wait_for_operation("o")


def test_ends_when_it_is_called_off() -> None:
    called_off = threading.Event()
    called_off.set()
    with canned(operation("PROCESSING")) as scene, pytest.raises(CancelledError):
        scene.audiences.wait_for_operation("o", Waiting(cancelled=called_off))

    assert scene.arrived == []


def test_sends_a_get_again_four_times_at_the_most() -> None:
    with canned(Canned(502, b"<html>")) as scene, pytest.raises(RefusedError) as refused:
        scene.audiences.list_ingestion_runs("a")

    assert refused.value.status == 502
    assert len(scene.arrived) == 4
    assert scene.clock.slept == [0.25, 0.5, 1]


def test_sends_a_delete_again_and_404_is_success_then() -> None:
    with canned(AWAY, Canned(404, {"errorCode": "100940-404"})) as scene:
        scene.audiences.delete_external_audience("a")

    assert len(scene.arrived) == 2
    assert scene.clock.slept == [7]


def test_never_sends_a_create_again() -> None:
    with canned() as scene, pytest.raises(MayHaveHappenedError) as ambiguous:
        scene.audiences.create_external_audience(NEW_READERS)

    assert isinstance(ambiguous.value.__cause__, NoAnswerError)
    assert len(scene.arrived) == 1


def test_does_not_ask_again_when_asked_to_stay_away_for_long() -> None:
    with canned(Canned(503, b"", {"retry-after": "3600"})) as scene, pytest.raises(RefusedError) as refused:
        scene.audiences.list_ingestion_runs("a")

    assert refused.value.retry_after == 3600
    assert len(scene.arrived) == 1


def test_keeps_what_the_contract_does_not_have() -> None:
    with canned(Canned(200, {"operationId": "o", "status": "QUEUED", "queue": {"length": 7}})) as scene:
        asked = scene.audiences.get_external_audience_operation("o")

    assert asked.status == "QUEUED"
    assert asked.model_extra == {"queue": {"length": 7}}


NO_HASTE = [
    "0",
    "00",
    "-1",
    "0.001",
    "1e-9",
    "Sun, 06 Nov 1994 08:49:37 GMT",
    "Sun, 06 Nov 0000 08:49:37 GMT",
    "",
    "soon",
    "0, 0",
    "\xb2",
]
FOR_EVER = ["99999999999", "9" * 400, "9" * 5000, "Fri, 31 Dec 9999 23:59:59 GMT"]
NO_DATE = ["0 Nov 08:49:37 a 99999999999999999999 -", "Fri, 31 Dec 99999999999999999999 23:59:59 GMT"]


@pytest.mark.parametrize("retry_after", [*NO_HASTE, *NO_DATE])
def test_no_server_makes_a_client_hurry(retry_after: str) -> None:
    hasty = Canned(503, b"", {"retry-after": retry_after})
    with canned(hasty) as scene:
        with pytest.raises(RefusedError):
            scene.audiences.list_ingestion_runs("a")
        assert scene.clock.slept == [0.25, 0.5, 1]
        scene.clock.slept.clear()
        with pytest.raises(DeadlineError):
            scene.audiences.wait_for_operation("o", Waiting(deadline=5))

    assert scene.clock.slept == [0.5, 1, 2, 1]


@pytest.mark.parametrize("retry_after", FOR_EVER)
def test_nobody_stays_away_for_ever(retry_after: str) -> None:
    with canned(Canned(503, b"", {"retry-after": retry_after})) as scene:
        with pytest.raises(RefusedError):
            scene.audiences.list_ingestion_runs("a")
        with pytest.raises(DeadlineError):
            scene.audiences.wait_for_operation("o", Waiting(deadline=5))

    assert scene.clock.slept == []
    assert len(scene.arrived) == 2


def test_a_server_can_make_pauses_longer_and_not_shorter() -> None:
    with canned(*[Canned(503, b"", {"retry-after": "1"})] * 4, operation("SUCCESS")) as scene:
        scene.audiences.wait_for_operation("o")

    assert scene.clock.slept == [1, 1, 2, 4]


def test_does_not_ask_more_often_at_the_end_because_the_server_asks_for_it() -> None:
    with canned(Canned(503, b"", {"retry-after": "1"})) as scene, pytest.raises(DeadlineError):
        scene.audiences.wait_for_operation("o", Waiting(deadline=30, first_pause=10))

    assert scene.clock.slept == [10, 10]
