"""Links between the operations, which the contract leaves to its prose: which answer names the id that which operation takes."""

import schemathesis

AUDIENCE = {"audienceId": "$response.body#/audienceId"}
SAME_AUDIENCE = {"audienceId": "$request.path.audienceId"}
RUN = {"audienceId": "$request.path.audienceId", "runId": "$response.body#/runId"}
FIRST_RUN = {"audienceId": "$request.path.audienceId", "runId": "$response.body#/runs/0/runId"}

LINKS = [
    ("/external-audience/", "post", "202", "getExternalAudienceOperation", {"operationId": "$response.body#/operationId"}),
    ("/external-audience/operations/{operationId}", "get", "200", "updateExternalAudience", AUDIENCE),
    ("/external-audience/operations/{operationId}", "get", "200", "startIngestionRun", AUDIENCE),
    ("/external-audience/operations/{operationId}", "get", "200", "deleteExternalAudience", AUDIENCE),
    ("/external-audience/{audienceId}", "delete", "204", "listIngestionRuns", SAME_AUDIENCE),
    ("/external-audience/{audienceId}", "delete", "204", "updateExternalAudience", SAME_AUDIENCE),
    ("/external-audience/{audienceId}/runs", "post", "200", "getIngestionRun", RUN),
    ("/external-audience/{audienceId}/runs", "post", "200", "listIngestionRuns", SAME_AUDIENCE),
    ("/external-audience/{audienceId}/runs", "get", "200", "getIngestionRun", FIRST_RUN),
]


@schemathesis.hook
def before_load_schema(context, raw_schema):
    for path, method, status, operation, parameters in LINKS:
        answer = raw_schema["paths"][path][method]["responses"][status]
        answer.setdefault("links", {})[operation] = {"operationId": operation, "parameters": parameters}
