/** What no request can carry is refused before anything is sent, and is not told. */
import { strict as assert } from "node:assert";
import { describe, test } from "node:test";
import { inspect } from "node:util";
import { CannotBeSentError, ExternalAudiences, type Settings } from "../src/index.js";
import { failure, newReaders, withCanned } from "./canned-server.js";

const settings: Settings = {
  baseUrl: "http://127.0.0.1:1/data/core/ais",
  token: "a-token",
  apiKey: "a-key",
  organisation: "an-organisation",
  sandbox: "a-sandbox",
};

const headerValues: [unknown, string][] = [
  [undefined, "there is none"],
  [null, "there is none"],
  ["", "it is empty"],
  ["  ", "it is blank"],
  [" secret", "it begins with a blank"],
  ["secret ", "it ends with a blank"],
  ["secret\n", "it contains a line break (character 7)"],
  ["se\rcret", "it contains a line break (character 3)"],
  ["se\tcret", "it contains a control character (character 3)"],
  ["se\0cret", "it contains a control character (character 3)"],
  ["se\u007fcret", "it contains a control character (character 3)"],
  ["secrét", "it contains a character that is not ASCII (character 5)"],
  ["😀secret", "it contains a character that is not ASCII (character 1)"],
];

describe("a header value that cannot be sent", () => {
  for (const [value, reason] of headerValues) {
    test(`${JSON.stringify(value)} when it is configured`, () => {
      const names: [keyof Settings, string][] = [
        ["token", "the token"],
        ["apiKey", "the API key"],
        ["organisation", "the organisation"],
        ["sandbox", "the sandbox"],
      ];
      for (const [name, what] of names) {
        isRefused(thrown(() => new ExternalAudiences({ ...settings, [name]: value })), what, reason);
      }
    });

    test(`${JSON.stringify(value)} as a token that is given for the call`, () =>
      withCanned(
        [{ status: 202, body: { operationId: "o" } }],
        async (audiences, arrived, clock) => {
          isRefused(await failure(CannotBeSentError, audiences.createExternalAudience(newReaders)), "the token", reason);
          isRefused(await failure(CannotBeSentError, audiences.waitForOperation("o")), "the token", reason);
          assert.equal(arrived.length, 0);
          assert.deepEqual(clock.slept, []);
        },
        { token: () => value as string },
      ));
  }

  test("a request id", () =>
    withCanned([{ status: 204 }], async (audiences, arrived) => {
      const refused = await failure(CannotBeSentError, audiences.deleteExternalAudience("a", { requestId: "secret\n" }));
      isRefused(refused, "the request id", "it contains a line break (character 7)");
      assert.equal(arrived.length, 0);
    }));

  test("unless it is odd and legal", () =>
    withCanned(
      [{ status: 204 }],
      async (audiences, arrived) => {
        await audiences.deleteExternalAudience("a");
        assert.equal(arrived[0]?.headers.authorization, "Bearer a b");
        assert.equal(arrived[0].headers["x-sandbox-name"], '!"#~');
      },
      { token: "a b", sandbox: '!"#~' },
    ));
});

describe("a base URL that cannot be sent to", () => {
  const urls: [unknown, string][] = [
    [undefined, "it is empty"],
    [" ", "it is empty"],
    ["127.0.0.1:8080/ais", "it does not begin with http:// or https://"],
    ["localhost:8080/ais", "it does not begin with http:// or https://"],
    ["//localhost/ais", "it does not begin with http:// or https://"],
    ["ftp://localhost/ais", "it does not begin with http:// or https://"],
    ["http:localhost", "it does not begin with http:// or https://"],
    [" http://localhost", "it does not begin with http:// or https://"],
    ["http:///ais", "its host or port cannot be"],
    ["http://localhost:65536/ais", "its host or port cannot be"],
    ["http://localhost:0/ais", "its host or port cannot be"],
    ["http://localhost:no/ais", "its host or port cannot be"],
    ["http://somebody:secret@localhost/ais", "it contains a user name or password"],
    ["http://somebody:secret@localhost:no/ais", "it contains a user name or password"],
    ["http://secret@localhost/ais", "it contains a user name or password"],
    ["http://somebody:se cret@localhost/ais", "it is no URL (character 19)"],
    ["http://localhost\\@secret/ais", "it is no URL (character 17)"],
    ["http://localhost/ais\n", "it is no URL (character 21)"],
    ["http://localhost/ais?secret", "it contains a query or fragment"],
    ["http://localhost/ais?", "it contains a query or fragment"],
    ["http://localhost/ais#secret", "it contains a query or fragment"],
  ];
  for (const [url, reason] of urls) {
    test(inspect(url), () => {
      isRefused(thrown(() => new ExternalAudiences({ ...settings, baseUrl: url as string })), "the base URL", reason);
    });
  }

  test("unless it is odd and legal", () => {
    for (const baseUrl of ["http://localhost", "HTTPS://localhost:65535/", "http://[::1]:1/a%20b", "http://localhost:/ais"]) {
      assert.ok(new ExternalAudiences({ ...settings, baseUrl }));
    }
  });
});

describe("an id that cannot be sent", () => {
  const ids: [unknown, string][] = [
    [undefined, "there is none"],
    [null, "there is none"],
    ["", "it is empty"],
    [".", "it is a step in a path, and no id"],
    ["..", "it is a step in a path, and no id"],
    ["a\ud83d", "it contains half a surrogate pair"],
  ];
  for (const [odd, reason] of ids) {
    test(inspect(odd), () =>
      withCanned([{ status: 204 }], async (audiences, arrived) => {
        const id = odd as string;
        isRefused(await failure(CannotBeSentError, audiences.deleteExternalAudience(id)), "the audienceId", reason);
        isRefused(await failure(CannotBeSentError, audiences.startIngestionRun(id, { dataFilterStartTime: new Date(0) })), "the audienceId", reason);
        isRefused(await failure(CannotBeSentError, audiences.getIngestionRun("a", id)), "the runId", reason);
        isRefused(await failure(CannotBeSentError, audiences.waitForOperation(id)), "the operationId", reason);
        isRefused(await failure(CannotBeSentError, audiences.waitForRun("a", id)), "the runId", reason);
        assert.equal(arrived.length, 0);
      }));
  }

  const segments: [string, string][] = [
    [" ", "%20"],
    ["...", "..."],
    ["a/../b", "a%2F..%2Fb"],
    ["?#%{}", "%3F%23%25%7B%7D"],
    ["%2e%2e", "%252e%252e"],
    ['[\\]"', "%5B%5C%5D%22"],
    ["{runId}", "%7BrunId%7D"],
    ["$&+", "%24%26%2B"],
    ["ü", "%C3%BC"],
    ["😀", "%F0%9F%98%80"],
  ];
  for (const [id, segment] of segments) {
    test(`and ${JSON.stringify(id)}, which is one segment`, () =>
      withCanned([{ status: 200, body: {} }], async (audiences, arrived) => {
        await audiences.getIngestionRun(id, id);
        assert.equal(arrived[0]?.path, `/data/core/ais/external-audience/${segment}/runs/${segment}`);
      }));
  }
});

test("a body that is no JSON cannot be sent", () =>
  withCanned([{ status: 202, body: { operationId: "o" } }], async (audiences, arrived) => {
    const refused = await failure(CannotBeSentError, audiences.createExternalAudience({ ...newReaders, name: 1n as unknown as string }));
    isRefused(refused, "the request", "it cannot be written as JSON");
    assert.equal(arrived.length, 0);
  }));

function thrown(configure: () => unknown): unknown {
  try {
    return configure();
  } catch (error) {
    return error;
  }
}

function isRefused(error: unknown, what: string, reason: string): void {
  assert.ok(error instanceof CannotBeSentError, String(error));
  assert.equal(error.message, `${what} cannot be sent: ${reason}`);
  assert.equal(error.cause, undefined);
}
