"""What cannot be sent is refused before anything is sent, by an error that does not print it; whatever else can be."""

from collections.abc import Callable
from typing import Any

import pytest

from externalaudiences import CannotBeSentError, ExternalAudiencesError, Settings, UpdateAudienceRequest
from tests.canned import Canned, canned
from tests.test_waiting import EVERYTHING, operation

GOOD: dict[str, Any] = {
    "base_url": "http://127.0.0.1:8080/data/core/ais",
    "token": "a-secret",
    "api_key": "a-key",
    "organisation": "an-organisation",
    "sandbox": "a-sandbox",
}
HEADERS = {"token": "token", "api_key": "API key", "organisation": "organisation", "sandbox": "sandbox"}
CANNOT_BE_SENT: dict[object, str] = {
    "": "it is empty",
    "  ": "it is blank",
    " s3cret": "it begins with a blank",
    "s3cret ": "it ends with a blank",
    "s3cret\n": "it contains a line break (character 7)",
    "s3cret\r\nx-evil: 1": "it contains a line break (character 7)",
    "s3\tcret": "it contains a control character (character 3)",
    "s3\0cret": "it contains a control character (character 3)",
    "s3\x7fcret": "it contains a control character (character 3)",
    "s3\x85cret": "it contains a control character (character 3)",
    "s3crét": "it contains a character outside ASCII (character 5)",
    "s3\ud800cret": "it contains a character outside ASCII (character 3)",
    b"s3cret": "it is not a text",
    None: "it is missing",
}
BASE_URLS = {
    "127.0.0.1:8080/data": "it does not begin with http:// or https://",
    "ftp://127.0.0.1/s3cret": "it does not begin with http:// or https://",
    "http:/s3cret": "it does not begin with http:// or https://",
    "http://127.0.0.1:65536/s3cret": "its host or port cannot be",
    "http://127.0.0.1:0/s3cret": "its host or port cannot be",
    "http://127.0.0.1:s3cret/": "its host or port cannot be",
    "http://127.0.0.1:-1/s3cret": "its host or port cannot be",
    "http://[::1/s3cret": "its host or port cannot be",
    "http:///s3cret": "it has no host",
    "https://": "it has no host",
    "http://me:s3cret@127.0.0.1/": "it contains a user",
    "http://@127.0.0.1/s3cret": "it contains a user",
    "http://127.0.0.1/?s3cret": "it contains a query",
    "http://127.0.0.1/#s3cret": "it contains a fragment",
    "http://127.0.0.1/s3cret\n": "it contains a line break (character 24)",
    "http://127.0.0.1/s3cret/{id}": "it contains a character that belongs into no URL (character 25)",
    "http://127.0.0.1\\s3cret": "it contains a character that belongs into no URL (character 17)",
    "http://127.0.0.1/ s3cret": "it contains a blank (character 18)",
    "": "it is empty",
}
IDS = [
    "an id",
    "a/b",
    "../x",
    "...",
    "a?b",
    "a#b",
    "a%2Fb",
    "%2e%2e",
    "{runId}",
    "[a]",
    "a\\b",
    "'\"",
    "ü",
    "😀",
    "a\r\nb",
    " ",
    "a;b,c&d=e+f:@",
]


@pytest.mark.parametrize("setting", HEADERS)
@pytest.mark.parametrize(("value", "reason"), CANNOT_BE_SENT.items(), ids=map(repr, CANNOT_BE_SENT))
def test_a_setting_that_cannot_be_sent_is_refused_when_it_is_configured(setting: str, value: object, reason: str) -> None:
    with pytest.raises(CannotBeSentError) as refused:
        Settings(**GOOD | {setting: value})

    assert str(refused.value) == f"the {HEADERS[setting]} cannot be sent: {reason}"
    assert isinstance(refused.value, ExternalAudiencesError)


@pytest.mark.parametrize("value", CANNOT_BE_SENT, ids=repr)
def test_a_token_that_is_given_for_a_call_is_refused_there(value: Any) -> None:
    with canned(operation("SUCCESS"), token=lambda: value) as scene, pytest.raises(CannotBeSentError) as refused:
        scene.audiences.start_ingestion_run("a", EVERYTHING)

    assert str(refused.value) == f"the token cannot be sent: {CANNOT_BE_SENT[value]}"
    assert scene.arrived == []


@pytest.mark.parametrize("value", ["", " ", "x\r\ny: z", "é"], ids=repr)
def test_a_request_id_that_cannot_be_sent_is_refused(value: str) -> None:
    with canned(operation("SUCCESS")) as scene, pytest.raises(CannotBeSentError, match="the request id cannot be sent: it "):
        scene.audiences.get_external_audience_operation("o", request_id=value)

    assert scene.arrived == []


def test_whatever_is_visible_can_be_sent_with_blanks_within() -> None:
    visible = "".join(map(chr, range(0x21, 0x7F)))
    with canned(operation("SUCCESS"), token="a b", sandbox=visible, organisation="x  y") as scene:
        scene.audiences.get_external_audience_operation("o", request_id="r s")

    (sent,) = scene.arrived
    assert sent.headers["authorization"] == "Bearer a b"
    assert sent.headers["x-sandbox-name"] == visible
    assert sent.headers["x-gw-ims-org-id"] == "x  y"
    assert sent.headers["x-request-id"] == "r s"


@pytest.mark.parametrize(("url", "reason"), BASE_URLS.items(), ids=map(repr, BASE_URLS))
def test_a_base_url_that_leads_nowhere_is_refused_when_it_is_configured(url: str, reason: str) -> None:
    with pytest.raises(CannotBeSentError) as refused:
        Settings(**GOOD | {"base_url": url})

    assert str(refused.value) == f"the base URL cannot be sent: {reason}"
    assert "s3cret" not in repr(refused.value.__cause__)
    assert refused.value.__suppress_context__ or refused.value.__context__ is None


@pytest.mark.parametrize("url", ["HTTP://host", "https://host:443/", "http://[::1]:8080/a/b", "http://host:/", "http://a_b.example/%7E/"])
def test_a_base_url_that_is_odd_and_legal_is_taken(url: str) -> None:
    Settings(**GOOD | {"base_url": url})


def test_settings_do_not_print_secrets() -> None:
    printed = repr(Settings(**GOOD))

    assert "a-secret" not in printed
    assert "a-key" not in printed
    assert "a-sandbox" in printed


@pytest.mark.parametrize("id", ["", ".", "..", None, "\ud800", "a\udfff", 7, b"a"], ids=repr)
def test_an_id_that_is_no_segment_of_a_path_is_refused(id: Any) -> None:
    with canned(operation("SUCCESS")) as scene:
        calls: list[tuple[str, Callable[[], object]]] = [
            ("operationId", lambda: scene.audiences.get_external_audience_operation(id)),
            ("operationId", lambda: scene.audiences.wait_for_operation(id)),
            ("audienceId", lambda: scene.audiences.delete_external_audience(id)),
            ("audienceId", lambda: scene.audiences.update_external_audience(id, UpdateAudienceRequest())),
            ("audienceId", lambda: scene.audiences.list_ingestion_runs(id)),
            ("audienceId", lambda: scene.audiences.start_ingestion_run(id, EVERYTHING)),
            ("audienceId", lambda: scene.audiences.run_and_wait(id, EVERYTHING)),
            ("audienceId", lambda: scene.audiences.get_ingestion_run(id, "r")),
            ("runId", lambda: scene.audiences.get_ingestion_run("a", id)),
        ]
        for name, call in calls:
            with pytest.raises(CannotBeSentError, match=f"the {name} cannot be sent: it "):
                call()

    assert scene.arrived == []


@pytest.mark.parametrize("id", IDS, ids=repr)
def test_any_other_id_is_one_segment(id: str) -> None:
    with canned(Canned(204)) as scene:
        scene.audiences.delete_external_audience(id)

    (sent,) = scene.arrived
    (segment,) = sent.path.removeprefix("/data/core/ais/external-audience/").split("/")
    assert segment == "".join(
        each if each.isascii() and (each.isalnum() or each in "-._~") else "".join(f"%{byte:02X}" for byte in each.encode()) for each in id
    )


def test_what_is_no_text_is_refused_in_a_query_and_in_a_body() -> None:
    no_json = UpdateAudienceRequest.model_validate({"weight": object()})
    with canned(operation("SUCCESS")) as scene:
        with pytest.raises(CannotBeSentError, match="the sortBy cannot be sent: it contains half a character"):
            scene.audiences.list_ingestion_runs("a", sort_by="\ud800")
        with pytest.raises(CannotBeSentError, match="the request cannot be sent: it cannot be written as JSON"):
            scene.audiences.update_external_audience("a", no_json)

    assert scene.arrived == []
