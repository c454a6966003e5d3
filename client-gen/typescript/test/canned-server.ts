import { strict as assert } from "node:assert";
import { type IncomingHttpHeaders, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type Clock, ExternalAudiences, type Settings } from "../src/index.js";

/** What a canned server answers. */
export interface Canned {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
}

/** One request that has arrived. */
export interface Arrived {
  method: string;
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
}

/** A clock that never waits: time passes when somebody sleeps. */
export class SleepingClock implements Clock {
  readonly slept: number[] = [];
  #now = 0;

  now(): number {
    return this.#now;
  }

  sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    this.slept.push(milliseconds);
    this.#now += milliseconds;
    return signal?.aborted ? Promise.reject(signal.reason as Error) : Promise.resolve();
  }
}

/** What nothing is wrong with. */
export const newReaders = {
  name: "Readers",
  fields: [{ name: "email", type: "string", identityNs: "Email" }],
  sourceSpec: { params: { path: "readers.csv", type: "file" } },
  originName: "CUSTOM_UPLOAD",
};

/** The error of this type that a call ends in. */
export async function failure<E extends Error>(type: new (...never: never[]) => E, call: Promise<unknown>): Promise<E> {
  const error = await call.then(
    () => undefined,
    (cause: unknown) => cause,
  );
  assert.ok(error instanceof type, `${type.name} was expected, and there is ${String(error)}`);
  return error;
}

/** A client of a server on this machine that answers one after the other, the last one for ever; and what has arrived there. */
export async function withCanned(
  answers: Canned[],
  told: (audiences: ExternalAudiences, arrived: Arrived[], clock: SleepingClock) => Promise<void>,
  settings: Partial<Settings> = {},
): Promise<void> {
  const arrived: Arrived[] = [];
  const server = createServer((request, response) => {
    let body = "";
    request.setEncoding("utf8").on("data", (part: string) => (body += part));
    request.on("end", () => {
      const answer = answers[Math.min(arrived.length, answers.length - 1)];
      arrived.push({ method: request.method ?? "", path: request.url ?? "", headers: request.headers, body });
      if (answer === undefined) {
        response.destroy();
        return;
      }
      response.writeHead(answer.status, { "content-type": "application/json", "x-request-id": "canned", ...answer.headers });
      response.end(answer.body === undefined ? undefined : typeof answer.body === "string" ? answer.body : JSON.stringify(answer.body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const clock = new SleepingClock();
  const { port } = server.address() as AddressInfo;
  try {
    const audiences = new ExternalAudiences({
      baseUrl: `http://127.0.0.1:${port}/data/core/ais/`,
      token: () => Promise.resolve("a-token"),
      apiKey: "a-key",
      organisation: "an-organisation",
      sandbox: "a-sandbox",
      clock,
      ...settings,
    });
    await told(audiences, arrived, clock);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
