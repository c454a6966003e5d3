/**
 * The story of client-gen/scenario.md, told in TypeScript against a server that runs already: its address stands in STORY_URL. What each
 * step has seen is written to the file that STORY_FILE names, a line of JSON a step, so that languages can be compared.
 */
import { strict as assert } from "node:assert";
import { appendFileSync } from "node:fs";
import { env } from "node:process";
import {
  CreateAudienceRequestOriginNameEnum,
  ExternalAudiences,
  FieldDefinitionTypeEnum,
  InvalidRequestError,
  NotFoundError,
  OperationStatus,
  RunStageStage,
  RunStageStatus,
  SourceParametersTypeEnum,
} from "../src/index.js";

const audiences = new ExternalAudiences({
  baseUrl: env["STORY_URL"] ?? "http://127.0.0.1:8080/data/core/ais",
  token: "demo-token",
  apiKey: "demo-client",
  organisation: "C0FFEE0123456789ABCDEF01@ExampleOrg",
  sandbox: "prod",
});

// S-01 create
const accepted = await audiences.createExternalAudience({
  name: "Readers of the story",
  fields: [
    { name: "email", type: FieldDefinitionTypeEnum.STRING, identityNs: "email" },
    { name: "tier", type: FieldDefinitionTypeEnum.STRING },
    { name: "visits", type: FieldDefinitionTypeEnum.INTEGER },
  ],
  sourceSpec: { params: { path: "story/readers.csv", type: SourceParametersTypeEnum.FILE } },
  ttlInDays: 40,
  originName: CreateAudienceRequestOriginNameEnum.CUSTOM_UPLOAD,
});
const details = accepted.operationDetails;
assert.ok(accepted.operationId);
assert.equal(details.ttlInDays, 40);
assert.equal(details.fields[0]?.identityNs, "Email");
tell("S-01", { name: details.name, ttlInDays: details.ttlInDays, identityNs: details.fields[0].identityNs });

// S-02 wait for the audience
const operation = await audiences.waitForOperation(accepted.operationId, { deadline: 60_000 });
assert.equal(operation.status, OperationStatus.SUCCESS);
const audienceId = operation.audienceId;
assert.ok(audienceId);
tell("S-02", { status: operation.status });

// S-03 start a run
const started = await audiences.startIngestionRun(audienceId, { dataFilterStartTime: new Date(0) });
assert.ok(started.runId);
assert.equal(started.audienceId, audienceId);
assert.deepEqual(started.dataFilterStartTime, new Date(0));
tell("S-03", { dataFilterStartTime: started.dataFilterStartTime.toISOString().replace(".000", "") });

// S-04 wait for the run
const run = await audiences.waitForRun(audienceId, started.runId, { deadline: 60_000 });
const stages = run.details ?? [];
assert.deepEqual(stages.map((stage) => stage.stage), [RunStageStage.DATASET_INGEST, RunStageStage.PROFILE_STORE_INGEST]);
assert.ok(stages.every((stage) => stage.status === RunStageStatus.SUCCESS));
tell("S-04", { status: run.status, stages: stages.map((stage) => `${stage.stage} ${stage.status}`).join(", ") });

// S-05 list
const all = await audiences.listIngestionRuns(audienceId);
const newest = await audiences.listIngestionRuns(audienceId, { limit: 1, sortBy: "-createdAt" });
assert.deepEqual(all.runs.map((listed) => listed.runId), [started.runId]);
assert.deepEqual(newest.runs.map((listed) => listed.runId), [started.runId]);
tell("S-05", { all: all.runs.length, newest: newest.runs.length });

// S-06 update
const updated = await audiences.updateExternalAudience(audienceId, {
  description: "Leserinnen und Leser aus Zürich",
  labels: ["core/C2"],
  ttlInDays: 10,
});
assert.equal(updated.description, "Leserinnen und Leser aus Zürich");
assert.deepEqual(updated.labels, ["core/C2"]);
assert.equal(updated.ttlInDays, 10);
assert.equal(updated.audienceName, "Readers of the story");
assert.deepEqual(updated.fields?.map((field) => field.name), ["email", "tier", "visits"]);
tell("S-06", { description: updated.description, labels: updated.labels.join(), ttlInDays: updated.ttlInDays });

// S-07 a typed error
const refused = await failure(InvalidRequestError, audiences.updateExternalAudience(audienceId, { ttlInDays: 91 }, { requestId: "story-s07" }));
assert.equal(refused.status, 400);
assert.equal(refused.requestId, "story-s07");
assert.deepEqual(refused.violations.map((violation) => violation.pointer), ["/ttlInDays"]);
tell("S-07", { status: refused.status, errorCode: refused.errorCode, requestId: refused.requestId, pointer: refused.violations[0]?.pointer });

// S-08 delete
await audiences.deleteExternalAudience(audienceId);
tell("S-08", {});

// S-09 gone
const gone = await failure(NotFoundError, audiences.listIngestionRuns(audienceId));
assert.equal(gone.status, 404);
tell("S-09", { status: gone.status, errorCode: gone.errorCode });

async function failure<E extends Error>(type: new (...never: never[]) => E, call: Promise<unknown>): Promise<E> {
  try {
    await call;
  } catch (error) {
    if (error instanceof type) {
      return error;
    }
    throw error;
  }
  throw new Error(`${type.name} was expected, and nothing has failed`);
}

function tell(step: string, seen: Record<string, unknown>): void {
  const texts = Object.fromEntries(Object.entries(seen).map(([name, value]) => [name, String(value)]));
  const line = `${JSON.stringify({ step, seen: texts })}\n`;
  process.stdout.write(line);
  if (env["STORY_FILE"] !== undefined) {
    appendFileSync(env["STORY_FILE"], line);
  }
}
