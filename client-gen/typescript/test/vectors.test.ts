/** Every example of the contract over the wire: what is sent and what is understood is what stands in openapi/examples. */
import { strict as assert } from "node:assert";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { env } from "node:process";
import { describe, test } from "node:test";
import * as client from "../src/index.js";
import { withCanned } from "./canned-server.js";

type Vector = Record<string, unknown>;
type Model = (json: unknown) => unknown;

interface Operation {
  request: string;
  status: number;
  call: (audiences: client.ExternalAudiences, body: unknown) => Promise<unknown>;
  read?: Model;
  write: Model;
}

const examples = env["EXAMPLES"] ?? "../../../../openapi/examples";

const operations: Record<string, Operation> = {
  createExternalAudience: {
    request: "POST /external-audience/",
    status: 202,
    call: (audiences, body) => audiences.createExternalAudience(body as client.CreateAudienceRequest),
    read: client.readCreateAudienceRequest,
    write: client.writeCreateAudienceAccepted,
  },
  getExternalAudienceOperation: {
    request: "GET /external-audience/operations/an%20id",
    status: 200,
    call: (audiences) => audiences.getExternalAudienceOperation("an id"),
    write: client.writeOperation,
  },
  updateExternalAudience: {
    request: "PATCH /external-audience/an%20id",
    status: 200,
    call: (audiences, body) => audiences.updateExternalAudience("an id", body as client.UpdateAudienceRequest),
    read: client.readUpdateAudienceRequest,
    write: client.writeAudience,
  },
  startIngestionRun: {
    request: "POST /external-audience/an%20id/runs",
    status: 200,
    call: (audiences, body) => audiences.startIngestionRun("an id", body as client.StartRunRequest),
    read: client.readStartRunRequest,
    write: client.writeStartedRun,
  },
  listIngestionRuns: {
    request: "GET /external-audience/an%20id/runs?limit=1&sortBy=-createdAt",
    status: 200,
    call: (audiences) => audiences.listIngestionRuns("an id", { limit: 1, sortBy: "-createdAt" }),
    write: client.writeRunList,
  },
  getIngestionRun: {
    request: "GET /external-audience/an%20id/runs/a%20run",
    status: 200,
    call: (audiences) => audiences.getIngestionRun("an id", "a run"),
    write: client.writeIngestionRun,
  },
};

const typesOfErrors: Record<string, typeof client.RefusedError> = {
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
};

describe("vectors", () => {
  test("every example belongs to an operation, or to errors", () => {
    assert.deepEqual(readdirSync(examples).sort(), [...Object.keys(operations), "errors"].sort());
  });

  for (const [name, operation] of Object.entries(operations)) {
    for (const file of readdirSync(join(examples, name)).filter((each) => each.endsWith("-response.json"))) {
      test(`${name}/${file}`, () => operationVector(operation, join(examples, name, file)));
    }
  }

  for (const file of readdirSync(join(examples, "errors"))) {
    test(`errors/${file}`, () => errorVector(load(join(examples, "errors", file))));
  }

  test("DELETE is answered by nothing", () =>
    withCanned([{ status: 204 }], async (audiences, arrived) => {
      await audiences.deleteExternalAudience("an id");
      assert.equal(`${arrived[0]?.method} ${arrived[0]?.path}`, "DELETE /data/core/ais/external-audience/an%20id");
    }));
});

async function operationVector(operation: Operation, file: string): Promise<void> {
  const answer = load(file);
  const request = operation.read && canonical(load(file.replace("-response.json", "-request.json")));
  await withCanned([{ status: operation.status, body: answer }], async (audiences, arrived) => {
    const understood = await operation.call(audiences, operation.read?.(request));

    const sent = arrived[0];
    assert.ok(sent);
    assert.equal(`${sent.method} ${sent.path.replace("/data/core/ais", "")}`, operation.request);
    assert.deepEqual(sent.body === "" ? undefined : JSON.parse(sent.body), request);
    assert.deepEqual(operation.write(understood), answer);
    assert.equal(sent.headers.authorization, "Bearer a-token");
    assert.equal(sent.headers["x-api-key"], "a-key");
    assert.equal(sent.headers["x-gw-ims-org-id"], "an-organisation");
    assert.equal(sent.headers["x-sandbox-name"], "a-sandbox");
  });
}

async function errorVector(error: Vector): Promise<void> {
  await withCanned([{ status: error["status"] as number, body: error }], async (audiences) => {
    const refused = await audiences.updateExternalAudience("an id", { ttlInDays: 7 }).then(
      () => assert.fail("it is not refused"),
      (failure: unknown) => failure,
    );

    assert.ok(refused instanceof client.RefusedError);
    assert.equal(refused.constructor, typesOfErrors[error["errorCode"] as string]);
    assert.equal(refused.errorCode, error["errorCode"]);
    assert.equal(refused.status, error["status"]);
    assert.equal(refused.requestId, error["requestId"]);
    assert.deepEqual(refused.violations, error["violations"] ?? []);
  });
}

/** The guide sends the days to live as a text, and they mean the same as the number that this client sends. */
function canonical(request: Vector): Vector {
  return typeof request["ttlInDays"] === "string" ? { ...request, ttlInDays: Number(request["ttlInDays"]) } : request;
}

function load(file: string): Vector {
  return JSON.parse(readFileSync(file, "utf8")) as Vector;
}
