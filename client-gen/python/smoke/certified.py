"""The driver of this client for the certification of clients (docs/clients.md).

Each line of the input is a task, and is answered with a line that tells what a caller met.
"""

import json
import sys
from datetime import UTC, datetime
from typing import Any

from externalaudiences import (
    CreateAudienceRequest,
    DeadlineError,
    ExternalAudiences,
    FieldDefinition,
    MayHaveHappenedError,
    NoAnswerError,
    OperationFailedError,
    RefusedError,
    RunFailedError,
    Settings,
    SourceDefinition,
    SourceParameters,
    StartRunRequest,
    UnreadableAnswerError,
    Waiting,
)

NEW_READERS = CreateAudienceRequest(
    name="Readers",
    fields=[FieldDefinition(name="email", type=FieldDefinition.TYPE_STRING, identity_ns="Email")],
    source_spec=SourceDefinition(params=SourceParameters(path="readers.csv", type=SourceParameters.TYPE_FILE)),
    origin_name=CreateAudienceRequest.ORIGIN_NAME_CUSTOM_UPLOAD,
)
EVERYTHING = StartRunRequest(data_filter_start_time=datetime.fromtimestamp(0, UTC))

MET: dict[type[Exception], str] = {
    NoAnswerError: "no-answer",
    UnreadableAnswerError: "unreadable",
    MayHaveHappenedError: "may-have-happened",
    DeadlineError: "deadline",
    OperationFailedError: "failed",
    RunFailedError: "failed",
}


def carry_out(task: dict[str, Any]) -> str | None:
    audiences = ExternalAudiences(
        Settings(
            base_url=task["baseUrl"],
            token="certified-token",
            api_key="certified-client",
            organisation="certified-organisation",
            sandbox="certified-sandbox",
            timeout=task["timeoutMillis"] / 1000,
        )
    )
    waiting = Waiting(deadline=task["deadlineMillis"] / 1000)
    match task["do"]:
        case "get-operation":
            return audiences.get_external_audience_operation("operation-1").status
        case "create":
            return audiences.create_external_audience(NEW_READERS).operation_id
        case "create-and-wait":
            return audiences.create_and_wait(NEW_READERS, waiting).audience_id
        case "start-run":
            return audiences.start_ingestion_run("audience-1", EVERYTHING).run_id
        case "run-and-wait":
            return audiences.run_and_wait("audience-1", EVERYTHING, waiting).status
        case "delete":
            audiences.delete_external_audience("audience-1")
            return None
        case unknown:
            raise ValueError(f"there is no task {unknown!r}")


def met(task: dict[str, Any]) -> dict[str, Any]:
    try:
        return {"met": "success", "value": carry_out(task)}
    except RefusedError as error:
        pointers = [violation.pointer for violation in error.violations]
        return {
            "met": "refused",
            "status": error.status,
            "errorCode": error.error_code,
            "requestId": error.request_id,
            "pointers": pointers,
        }
    except Exception as error:
        return {"met": MET.get(type(error), f"other: {error!r}")}


for line in sys.stdin:
    task = json.loads(line)
    print(json.dumps({"fault": task["fault"], **met(task)}), flush=True)
