"""The story of client-gen/scenario.md, told in Python against a server that runs already: its address stands in STORY_URL.

What each step has seen is written to the file that STORY_FILE names, a line of JSON a step, so that languages can be compared.
"""

import json
import os
from datetime import UTC, datetime

from externalaudiences import (
    CreateAudienceRequest,
    ExternalAudiences,
    FieldDefinition,
    InvalidRequestError,
    NotFoundError,
    Operation,
    RunStage,
    Settings,
    SourceDefinition,
    SourceParameters,
    StartRunRequest,
    UpdateAudienceRequest,
    Waiting,
)


def tell(step: str, **seen: object) -> None:
    line = json.dumps({"step": step, "seen": {name: str(value) for name, value in seen.items()}}, ensure_ascii=False)
    print(line)
    if "STORY_FILE" in os.environ:
        with open(os.environ["STORY_FILE"], "a", encoding="utf-8") as file:
            file.write(line + "\n")


audiences = ExternalAudiences(
    Settings(
        base_url=os.environ.get("STORY_URL", "http://127.0.0.1:8080/data/core/ais"),
        token="demo-token",
        api_key="demo-client",
        organisation="C0FFEE0123456789ABCDEF01@ExampleOrg",
        sandbox="prod",
    )
)
a_minute = Waiting(deadline=60)

# S-01 create
accepted = audiences.create_external_audience(
    CreateAudienceRequest(
        name="Readers of the story",
        fields=[
            FieldDefinition(name="email", type=FieldDefinition.TYPE_STRING, identity_ns="email"),
            FieldDefinition(name="tier", type=FieldDefinition.TYPE_STRING),
            FieldDefinition(name="visits", type=FieldDefinition.TYPE_INTEGER),
        ],
        source_spec=SourceDefinition(params=SourceParameters(path="story/readers.csv", type=SourceParameters.TYPE_FILE)),
        ttl_in_days=40,
        origin_name=CreateAudienceRequest.ORIGIN_NAME_CUSTOM_UPLOAD,
    )
)
details = accepted.operation_details
assert accepted.operation_id
assert details.ttl_in_days == 40
assert details.fields[0].identity_ns == "Email"
tell("S-01", name=details.name, ttlInDays=details.ttl_in_days, identityNs=details.fields[0].identity_ns)

# S-02 wait for the audience
operation = audiences.wait_for_operation(accepted.operation_id, a_minute)
assert operation.status == Operation.STATUS_SUCCESS
audience_id = operation.audience_id
assert audience_id
tell("S-02", status=operation.status)

# S-03 start a run
the_beginning = datetime.fromtimestamp(0, UTC)
started = audiences.start_ingestion_run(audience_id, StartRunRequest(data_filter_start_time=the_beginning))
assert started.run_id
assert started.audience_id == audience_id
assert started.data_filter_start_time == the_beginning
tell("S-03", dataFilterStartTime=started.data_filter_start_time.strftime("%Y-%m-%dT%H:%M:%SZ"))

# S-04 wait for the run
run = audiences.wait_for_run(audience_id, started.run_id, a_minute)
stages = run.details or []
assert [stage.stage for stage in stages] == [RunStage.STAGE_DATASET_INGEST, RunStage.STAGE_PROFILE_STORE_INGEST]
assert all(stage.status == RunStage.STATUS_SUCCESS for stage in stages)
tell("S-04", status=run.status, stages=", ".join(f"{stage.stage} {stage.status}" for stage in stages))

# S-05 list
everything = audiences.list_ingestion_runs(audience_id).runs
newest = audiences.list_ingestion_runs(audience_id, limit=1, sort_by="-createdAt").runs
assert [listed.run_id for listed in everything] == [started.run_id]
assert [listed.run_id for listed in newest] == [started.run_id]
tell("S-05", all=len(everything), newest=len(newest))

# S-06 update
updated = audiences.update_external_audience(
    audience_id,
    UpdateAudienceRequest(description="Leserinnen und Leser aus Zürich", labels=["core/C2"], ttl_in_days=10),
)
assert updated.description == "Leserinnen und Leser aus Zürich"
assert updated.labels == ["core/C2"]
assert updated.ttl_in_days == 10
assert updated.audience_name == "Readers of the story"
assert [field.name for field in updated.fields or []] == ["email", "tier", "visits"]
tell("S-06", description=updated.description, labels=",".join(updated.labels), ttlInDays=updated.ttl_in_days)

# S-07 a typed error
try:
    audiences.update_external_audience(audience_id, UpdateAudienceRequest(ttl_in_days=91), request_id="story-s07")
    raise AssertionError("91 days are not refused")
except InvalidRequestError as refused:
    assert refused.status == 400
    assert refused.request_id == "story-s07"
    (violation,) = refused.violations
    assert violation.pointer == "/ttlInDays"
    tell("S-07", status=refused.status, errorCode=refused.error_code, requestId=refused.request_id, pointer=violation.pointer)

# S-08 delete
audiences.delete_external_audience(audience_id)
tell("S-08")

# S-09 gone
try:
    audiences.list_ingestion_runs(audience_id)
    raise AssertionError("the audience is still there")
except NotFoundError as gone:
    assert gone.status == 404
    tell("S-09", status=gone.status, errorCode=gone.error_code)
