/**
 * The driver of this client for the certification of clients (docs/clients.md): each line of the input is a task, and is answered with a line
 * that tells what a caller met.
 */
import { createInterface } from "node:readline";
import {
  DeadlineError,
  ExternalAudiences,
  MayHaveHappenedError,
  NoAnswerError,
  OperationFailedError,
  RefusedError,
  RunFailedError,
  UnreadableAnswerError,
} from "../src/index.js";

interface Task {
  fault: string;
  do: string;
  baseUrl: string;
  timeoutMillis: number;
  deadlineMillis: number;
}

const newReaders = {
  name: "Readers",
  fields: [{ name: "email", type: "string", identityNs: "Email" }],
  sourceSpec: { params: { path: "readers.csv", type: "file" } },
  originName: "CUSTOM_UPLOAD",
};
const everything = { dataFilterStartTime: new Date(0) };

for await (const line of createInterface({ input: process.stdin })) {
  const task = JSON.parse(line) as Task;
  const met = await carryOut(task).then((value) => ({ met: "success", value }), tell);
  process.stdout.write(`${JSON.stringify({ fault: task.fault, ...met })}\n`);
}

async function carryOut(task: Task): Promise<string | undefined> {
  const audiences = new ExternalAudiences({
    baseUrl: task.baseUrl,
    token: "certified-token",
    apiKey: "certified-client",
    organisation: "certified-organisation",
    sandbox: "certified-sandbox",
    timeout: task.timeoutMillis,
  });
  const waiting = { deadline: task.deadlineMillis };
  switch (task.do) {
    case "get-operation":
      return (await audiences.getExternalAudienceOperation("operation-1")).status;
    case "create":
      return (await audiences.createExternalAudience(newReaders)).operationId;
    case "create-and-wait":
      return (await audiences.createAndWait(newReaders, waiting)).audienceId;
    case "start-run":
      return (await audiences.startIngestionRun("audience-1", everything)).runId;
    case "run-and-wait":
      return (await audiences.runAndWait("audience-1", everything, waiting)).status;
    case "delete":
      await audiences.deleteExternalAudience("audience-1");
      return undefined;
    default:
      throw new Error(`there is no task "${task.do}"`);
  }
}

function tell(error: unknown): object {
  if (error instanceof RefusedError) {
    const { status, errorCode, requestId } = error;
    return { met: "refused", status, errorCode, requestId, pointers: error.violations.map((violation) => violation.pointer) };
  }
  const names: [new (...never: never[]) => Error, string][] = [
    [NoAnswerError, "no-answer"],
    [UnreadableAnswerError, "unreadable"],
    [MayHaveHappenedError, "may-have-happened"],
    [DeadlineError, "deadline"],
    [OperationFailedError, "failed"],
    [RunFailedError, "failed"],
  ];
  return { met: names.find(([type]) => error instanceof type)?.[1] ?? `other: ${String(error)}` };
}
