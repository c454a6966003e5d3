/** Answers that are no answers, and answers that never end. */
import { strict as assert } from "node:assert";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, test } from "node:test";
import { createGzip } from "node:zlib";
import { ExternalAudiences, MayHaveHappenedError, RefusedError, UnreadableAnswerError } from "../src/index.js";
import { failure, newReaders, withCanned } from "./canned-server.js";

const everything = { dataFilterStartTime: new Date(0) };
const FOUR_MEBIBYTES = 4 << 20;
/** What the network holds on its way. */
const ON_ITS_WAY = 16 << 20;

function withOdd(value: string): string {
  return `{"operationId": "o", "runId": "r", "status": "SUCCESS", "odd": ${value}}`;
}

const unreadable = [
  "null",
  "[]",
  '"operationId"',
  "",
  "   ",
  "<html>",
  "[".repeat(200_000),
  "[".repeat(200_000) + "]".repeat(200_000),
  '{"a":'.repeat(200_000),
  withOdd("[".repeat(500) + "]".repeat(500)),
  withOdd("1e999999999"),
  withOdd('{"deep": [-1e999999999]}'),
  withOdd("9".repeat(400)),
  withOdd("NaN"),
  `${withOdd("1")}}`,
  `${withOdd("1")} {}`,
  `${withOdd("1")} null`,
];

describe("an answer that cannot be read", () => {
  for (const body of unreadable) {
    test(`${body.slice(0, 90)} to a GET`, () =>
      withCanned([{ status: 200, body }], async (audiences, arrived) => {
        const error = await failure(UnreadableAnswerError, audiences.getExternalAudienceOperation("o"));
        assert.equal(error.status, 200);
        assert.ok(error.message.length < 500);
        assert.equal(arrived.length, 4);
      }));

    test(`${body.slice(0, 90)} to a create`, () => mayHaveHappened(202, body));
  }

  for (const id of ["null", '""', '".."', "{}", "7"]) {
    test(`as it does not name what has begun, but ${id}`, () => mayHaveHappened(200, `{"operationId": ${id}, "runId": ${id}}`));
  }

  test("as it is nothing at all, to a create", () => mayHaveHappened(204, undefined));

  for (const createdAt of ["1e300", '"now"', "[]"]) {
    test(`as ${createdAt} is no time`, () =>
      withCanned([{ status: 200, body: `{"createdAt": ${createdAt}}` }], async (audiences) => {
        await failure(UnreadableAnswerError, audiences.getExternalAudienceOperation("o"));
      }));
  }

  test("as a list lacks its elements", () =>
    withCanned([{ status: 200, body: '{"status": "FAILED", "details": [null]}' }], async (audiences) => {
      await failure(UnreadableAnswerError, audiences.getIngestionRun("a", "r"));
    }));

  async function mayHaveHappened(status: number, body: string | undefined): Promise<void> {
    await withCanned([{ status, body }], async (audiences, arrived) => {
      assert.ok((await failure(MayHaveHappenedError, audiences.createAndWait(newReaders))).cause instanceof UnreadableAnswerError);
      assert.ok((await failure(MayHaveHappenedError, audiences.runAndWait("a", everything))).cause instanceof UnreadableAnswerError);
      assert.equal(arrived.length, 2);
    });
  }
});

test("an answer that is odd and legal is read", () => {
  const names = '"__proto__": {"status": "FAILED"}, "constructor": {"a": 1}, "toString": [null, 1e308, 1e-999]';
  const body = `{"status": "SUCCESS", ${names}, "deep": ${"[".repeat(499)}${"]".repeat(499)}}\n \t\r`;
  return withCanned([{ status: 200, body }], async (audiences) => {
    const operation = await audiences.getExternalAudienceOperation("o");
    assert.equal(operation.status, "SUCCESS");
    assert.equal(Object.getPrototypeOf(operation), Object.prototype);
    assert.deepEqual(Object.getOwnPropertyDescriptor(operation, "__proto__")?.value, { status: "FAILED" });
    assert.deepEqual(Object.getOwnPropertyDescriptor(operation, "constructor")?.value, { a: 1 });
    assert.deepEqual(Object.getOwnPropertyDescriptor(operation, "toString")?.value, [null, 1e308, 0]);
    assert.equal("status" in {}, false);
  });
});

describe("a refusal that is hostile is a refusal", () => {
  const bodies = [
    "[".repeat(200_000),
    "[".repeat(200_000) + "]".repeat(200_000),
    '{"errorCode": 1e999999999}',
    '{"violations": [null, {"pointer": null}], "error-chain": null, "title": [], "__proto__": {"requestId": "p"}}',
    "null",
  ];
  for (const body of bodies) {
    test(body.slice(0, 90), () =>
      withCanned([{ status: 404, body }], async (audiences) => {
        const refused = await failure(RefusedError, audiences.deleteExternalAudience("a"));
        assert.equal(refused.status, 404);
        assert.equal(refused.requestId, "canned");
      }));
  }
});

describe("the rest of an endless answer is not read", () => {
  for (const status of [200, 400, 404, 503]) {
    test(`with ${status}`, () =>
      withEndless(status, async (audiences, written) => {
        const error = await failure(UnreadableAnswerError, audiences.getExternalAudienceOperation("o"));
        assert.equal(error.status, status);
        assert.match(error.message, /longer than 4194304 bytes/);
        assert.ok((await written) < FOUR_MEBIBYTES + ON_ITS_WAY);
      }));
  }

  test("to a create, which may have happened", () =>
    withEndless(400, async (audiences, written) => {
      const ambiguous = await failure(MayHaveHappenedError, audiences.createExternalAudience(newReaders));
      assert.ok(ambiguous.cause instanceof UnreadableAnswerError);
      assert.ok((await written) < FOUR_MEBIBYTES + ON_ITS_WAY);
    }));

  test("even if it is compressed to next to nothing", () =>
    withEndless(
      200,
      async (audiences, written) => {
        const error = await failure(UnreadableAnswerError, audiences.getExternalAudienceOperation("o"));
        assert.match(error.message, /longer than 4194304 bytes/);
        // 16 GiB, if it were decompressed.
        assert.ok((await written) < ON_ITS_WAY);
      },
      true,
    ));

  test("and the bound is the caller's", () => {
    const body = '{"status": "SUCCESS"}';
    return withCanned(
      [{ status: 200, body }, { status: 200, body: ` ${body}` }],
      async (audiences) => {
        assert.equal((await audiences.getExternalAudienceOperation("o")).status, "SUCCESS");
        const error = await failure(UnreadableAnswerError, audiences.getExternalAudienceOperation("o"));
        assert.match(error.message, /longer than 21 bytes/);
      },
      { maxAnswerBytes: body.length },
    );
  });
});

/** A client of a server that answers with blanks for as long as anybody reads them; and how many bytes it had written in the end. */
async function withEndless(
  status: number,
  told: (audiences: ExternalAudiences, written: Promise<number>) => Promise<void>,
  compressed = false,
): Promise<void> {
  let ended: (written: number) => void;
  const written = new Promise<number>((resolve) => (ended = resolve));
  const blanks = " ".repeat(1 << 16);
  const server = createServer((request, response) => {
    const { socket } = request;
    response.writeHead(status, compressed ? { "content-encoding": "gzip" } : {});
    const body = compressed ? createGzip() : response;
    if (body !== response) {
      body.pipe(response);
    }
    const write = (): void => {
      while (!response.destroyed && body.write(blanks));
    };
    body.on("drain", write);
    response.on("close", () => {
      body.destroy();
      ended(socket.bytesWritten);
    });
    write();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    const { port } = server.address() as AddressInfo;
    const settings = { token: "a-token", apiKey: "a-key", organisation: "an-organisation", sandbox: "a-sandbox" };
    await told(new ExternalAudiences({ baseUrl: `http://127.0.0.1:${port}`, ...settings, attempts: 1 }), written);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
