"""Every example of the contract over the wire: what is sent and what is understood is what stands in openapi/examples."""

import json
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

import externalaudiences as client
from externalaudiences.model import Model
from tests.canned import Canned, canned

EXAMPLES = Path(os.environ.get("EXAMPLES", "../../../../openapi/examples"))


@dataclass
class Vector:
    request: str
    status: int
    call: Callable[[client.ExternalAudiences, Any], Model]
    body: type[Model] | None = None


OPERATIONS = {
    "createExternalAudience": Vector(
        "POST /external-audience/", 202, lambda api, body: api.create_external_audience(body), client.CreateAudienceRequest
    ),
    "getExternalAudienceOperation": Vector(
        "GET /external-audience/operations/an%20id", 200, lambda api, _: api.get_external_audience_operation("an id")
    ),
    "updateExternalAudience": Vector(
        "PATCH /external-audience/an%20id",
        200,
        lambda api, body: api.update_external_audience("an id", body),
        client.UpdateAudienceRequest,
    ),
    "startIngestionRun": Vector(
        "POST /external-audience/an%20id/runs",
        200,
        lambda api, body: api.start_ingestion_run("an id", body),
        client.StartRunRequest,
    ),
    "listIngestionRuns": Vector(
        "GET /external-audience/an%20id/runs?limit=1&sortBy=-createdAt",
        200,
        lambda api, _: api.list_ingestion_runs("an id", limit=1, sort_by="-createdAt"),
    ),
    "getIngestionRun": Vector("GET /external-audience/an%20id/runs/a%20run", 200, lambda api, _: api.get_ingestion_run("an id", "a run")),
}

ERRORS = {
    "100910-400": client.InvalidRequestError,
    "100911-400": client.InvalidTokenError,
    "100920-401": client.MissingHeaderError,
    "100921-401": client.UnknownOrganisationError,
    "100922-401": client.NotAuthorisedError,
    "100940-404": client.NotFoundError,
    "100950-409": client.AlreadyExistsError,
    "100960-422": client.UnprocessableError,
    "100970-500": client.SystemFailedError,
    "100970-502": client.DependencyFailedError,
}


def load(file: Path) -> Any:
    return json.loads(file.read_text("utf-8"))


def test_every_example_belongs_to_an_operation_or_to_errors() -> None:
    assert {folder.name for folder in EXAMPLES.iterdir()} == {*OPERATIONS, "errors"}


@pytest.mark.parametrize("file", sorted(EXAMPLES.glob("*/*-response.json")), ids=lambda file: f"{file.parent.name}/{file.name}")
def test_operation(file: Path) -> None:
    vector = OPERATIONS[file.parent.name]
    answer = load(file)
    request = load(file.with_name(file.name.replace("-response", "-request"))) if vector.body else None
    # The guide sends the days to live as a text, and they mean the same as the number that this client sends.
    if request and isinstance(request.get("ttlInDays"), str):
        request["ttlInDays"] = int(request["ttlInDays"])

    with canned(Canned(vector.status, answer)) as scene:
        understood = vector.call(scene.audiences, vector.body and vector.body.read(request))

    (sent,) = scene.arrived
    assert f"{sent.method} {sent.path.removeprefix('/data/core/ais')}" == vector.request
    assert (json.loads(sent.body) if sent.body else None) == request
    assert understood.write() == answer
    assert sent.headers["authorization"] == "Bearer a-token"
    assert sent.headers["x-api-key"] == "a-key"
    assert sent.headers["x-gw-ims-org-id"] == "an-organisation"
    assert sent.headers["x-sandbox-name"] == "a-sandbox"


@pytest.mark.parametrize("file", sorted(EXAMPLES.glob("errors/*.json")), ids=lambda file: file.name)
def test_error(file: Path) -> None:
    error = load(file)
    with canned(Canned(error["status"], error)) as scene, pytest.raises(client.RefusedError) as refused:
        scene.audiences.update_external_audience("an id", client.UpdateAudienceRequest(ttl_in_days=7))

    assert refused.type is ERRORS[error["errorCode"]]
    assert refused.value.status == error["status"]
    assert refused.value.error_code == error["errorCode"]
    assert refused.value.request_id == error["requestId"]
    assert [violation.write() for violation in refused.value.violations] == error.get("violations", [])


def test_delete_is_answered_by_nothing() -> None:
    with canned(Canned(204)) as scene:
        scene.audiences.delete_external_audience("an id")

    (sent,) = scene.arrived
    assert f"{sent.method} {sent.path}" == "DELETE /data/core/ais/external-audience/an%20id"
