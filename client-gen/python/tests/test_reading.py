"""Answers that nobody can read, or should: each is an error of this package, and costs no more memory and time than a good one."""

import gzip
import itertools
import json
import tracemalloc
import zlib

import pytest

from externalaudiences import (
    MayHaveHappenedError,
    NoAnswerError,
    RefusedError,
    UnreadableAnswerError,
)
from tests.canned import Canned, Stream, canned
from tests.test_vectors import EXAMPLES
from tests.test_waiting import ACCEPTED, EVERYTHING, NEW_READERS, operation

START = '{"operationId": "o", "status": "SUCCESS", "extra": '
UNREADABLE = {
    "nothing": b"",
    "null": b"null",
    "a list": b"[]",
    "a text": b'"o"',
    "many brackets": b"[" * 200_000,
    "many braces": b'{"a":' * 200_000,
    "too deep": (START + "[" * 500 + "]" * 500 + "}").encode(),
    "far too deep": (START + "[" * 100_000 + "]" * 100_000 + "}").encode(),
    "no finite number": (START + "1e999999999}").encode(),
    "no finite negative number": (START + "-1e999999999}").encode(),
    "no finite whole number": (START + "1" * 400 + "}").encode(),
    "an endless whole number": (START + "1" * 10_000 + "}").encode(),
    "NaN": (START + "NaN}").encode(),
    "Infinity": (START + "Infinity}").encode(),
    "-Infinity": (START + "-Infinity}").encode(),
    "junk behind": (START + "1}}").encode(),
    "no UTF-8": b'{"operationId": "o", "status": "\xff"}',
    "a time after all": b'{"operationId": "o", "status": "SUCCESS", "createdAt": 99999999999999999999}',
    "a time after most": b'{"operationId": "o", "status": "SUCCESS", "createdAt": 999999999999999}',
}
MEBIBYTE = 1 << 20


@pytest.mark.parametrize("body", UNREADABLE.values(), ids=UNREADABLE)
def test_is_unreadable_where_a_call_may_be_sent_again(body: bytes) -> None:
    with canned(Canned(200, body)) as scene, pytest.raises(UnreadableAnswerError) as unreadable:
        scene.audiences.get_external_audience_operation("o")

    assert unreadable.value.status == 200
    assert len(scene.arrived) == 4


@pytest.mark.parametrize("body", UNREADABLE.values(), ids=UNREADABLE)
def test_may_have_happened_after_a_create_and_a_start(body: bytes) -> None:
    with canned(Canned(202, body)) as scene:
        with pytest.raises(MayHaveHappenedError) as ambiguous:
            scene.audiences.create_external_audience(NEW_READERS)
        assert isinstance(ambiguous.value.__cause__, UnreadableAnswerError)
        with pytest.raises(MayHaveHappenedError):
            scene.audiences.start_ingestion_run("a", EVERYTHING)

    assert len(scene.arrived) == 2


@pytest.mark.parametrize("id", [None, "", ".", "..", 7, "absent"], ids=repr)
def test_may_have_happened_where_the_answer_does_not_name_what_was_made(id: object) -> None:
    accepted = {**ACCEPTED.body, "operationId": id}
    started = json.loads((EXAMPLES / "startIngestionRun/guide-response.json").read_text("utf-8")) | {"runId": id}
    if id == "absent":
        del accepted["operationId"], started["runId"]
    with canned(Canned(202, accepted), Canned(200, started)) as scene:
        with pytest.raises(MayHaveHappenedError, match="operationId"):
            scene.audiences.create_and_wait(NEW_READERS)
        with pytest.raises(MayHaveHappenedError, match="runId"):
            scene.audiences.run_and_wait("a", EVERYTHING)

    assert [request.method for request in scene.arrived] == ["POST", "POST"]


def test_reads_what_is_nested_and_large_within_bounds() -> None:
    deep = json.loads("[" * 499 + "]" * 499)
    with canned(Canned(200, {"operationId": "o", "status": "SUCCESS", "deep": deep, "large": 10**300, "exact": 10**30})) as scene:
        read = scene.audiences.get_external_audience_operation("o")

    assert read.model_extra == {"deep": deep, "large": 10**300, "exact": 10**30}


def test_reads_properties_that_are_named_like_the_insides_of_a_language() -> None:
    odd = {name: {"status": "FAILED"} for name in ("__proto__", "constructor", "toString", "__class__", "model_config", "__dict__")}
    with canned(Canned(200, {**odd, "operationId": "o", "status": "SUCCESS"})) as scene:
        read = scene.audiences.get_external_audience_operation("o")

    assert read.status == "SUCCESS"
    assert read.model_extra == odd
    assert read.write() == {**odd, "operationId": "o", "status": "SUCCESS"}


@pytest.mark.parametrize("status", [200, 404, 503])
def test_does_not_read_an_answer_that_does_not_end(status: int) -> None:
    endless = Stream(itertools.repeat(b" " * 65536))
    with canned(Canned(status, endless)) as scene:
        tracemalloc.start()
        with pytest.raises(UnreadableAnswerError, match="it is larger than 4194304 bytes") as unreadable:
            scene.audiences.get_external_audience_operation("o", attempts=1)
        with pytest.raises(MayHaveHappenedError):
            scene.audiences.create_external_audience(NEW_READERS)
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        assert endless.cut_off.wait(30)

    assert unreadable.value.status == status
    assert peak < 32 * MEBIBYTE


def test_does_not_decompress_more_than_it_reads() -> None:
    compressor = zlib.compressobj(wbits=31)
    block = bytes(MEBIBYTE)
    bomb = b"".join(compressor.compress(block) for _ in range(1024)) + compressor.flush()
    tracemalloc.start()
    with canned(Canned(200, bomb, {"content-encoding": "gzip"})) as scene, pytest.raises(UnreadableAnswerError, match="it is larger than"):
        scene.audiences.get_external_audience_operation("o", attempts=1)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert peak < 32 * MEBIBYTE


def test_times_out_where_what_comes_never_becomes_a_byte() -> None:
    compressor = zlib.compressobj(wbits=31)
    head = compressor.compress(b" ") + compressor.flush(zlib.Z_SYNC_FLUSH)
    empty_block = b"\x00\x00\x00\xff\xff" * 1000
    endless = Stream(itertools.chain([head], itertools.repeat(empty_block)))
    with canned(Canned(200, endless, {"content-encoding": "gzip"}), timeout=0.5) as scene, pytest.raises(NoAnswerError):
        scene.audiences.get_external_audience_operation("o", attempts=1)

    assert endless.cut_off.wait(30)


@pytest.mark.parametrize(("size", "allowed"), [(4 * MEBIBYTE, None), (5 * MEBIBYTE, 5 * MEBIBYTE), (200, 200)])
@pytest.mark.parametrize("compressed", [False, True])
def test_reads_as_much_as_is_allowed_and_no_byte_more(size: int, allowed: int | None, compressed: bool) -> None:
    answer = json.dumps(operation("SUCCESS").body).encode().ljust(size)
    assert len(answer) == size

    def as_sent(body: bytes) -> Canned:
        return Canned(200, gzip.compress(body), {"content-encoding": "gzip"}) if compressed else Canned(200, body)

    settings = {} if allowed is None else {"max_answer_bytes": allowed}
    with canned(as_sent(answer), as_sent(answer + b" "), **settings) as scene:
        assert scene.audiences.get_external_audience_operation("o").status == "SUCCESS"
        with pytest.raises(UnreadableAnswerError, match=f"it is larger than {size} bytes"):
            scene.audiences.get_external_audience_operation("o")


def test_reads_what_was_compressed_in_several_members() -> None:
    body = json.dumps(operation("SUCCESS").body).encode()
    several = gzip.compress(body[:10]) + gzip.compress(b"") + gzip.compress(body[10:])
    with canned(Canned(200, several, {"content-encoding": "gzip"})) as scene:
        assert scene.audiences.get_external_audience_operation("o").status == "SUCCESS"


@pytest.mark.parametrize("body", UNREADABLE.values(), ids=UNREADABLE)
def test_a_refusal_needs_no_body_that_can_be_read(body: bytes) -> None:
    with canned(Canned(409, body)) as scene, pytest.raises(RefusedError) as refused:
        scene.audiences.create_external_audience(NEW_READERS)

    assert refused.value.status == 409
