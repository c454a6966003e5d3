/** What waits and what is sent again, on a clock that is turned by hand. */
import { strict as assert } from "node:assert";
import { describe, test } from "node:test";
import { DeadlineError, MayHaveHappenedError, NoAnswerError, OperationFailedError, RefusedError } from "../src/index.js";
import { machineClock } from "../src/clock.js";
import { type Canned, failure, newReaders, withCanned } from "./canned-server.js";

function operation(status: string): Canned {
  return { status: 200, body: { operationId: "o", status, audienceId: "a", error: { code: "100960-422", message: "no file" } } };
}
const accepted: Canned = { status: 202, body: { operationId: "o", operationDetails: {} } };
const away: Canned = { status: 503, body: "<html>away</html>", headers: { "retry-after": "7" } };

describe("waiting", () => {
  test("asks until it has ended, with pauses that grow", () =>
    withCanned([accepted, operation("PROCESSING"), operation("QUEUED"), away, operation("SUCCESS")], async (audiences, arrived, clock) => {
      assert.equal((await audiences.createAndWait(newReaders)).audienceId, "a");
      assert.deepEqual(clock.slept, [500, 1000, 7000]);
      assert.equal(arrived.filter((request) => request.method === "POST").length, 1);
    }));

  test("ends at its deadline, and says what to wait for again", () =>
    withCanned([accepted, operation("PROCESSING")], async (audiences, arrived, clock) => {
      const late = await failure(DeadlineError, audiences.createAndWait(newReaders, { deadline: 5000 }));
      assert.equal(late.id, "o");
      assert.equal(late.lastStatus, "PROCESSING");
      assert.deepEqual(clock.slept, [500, 1000, 2000, 1000]);
      assert.equal(arrived.length, 6);
    }));

  test("does not begin a pause that would end too late", () =>
    withCanned([accepted, away], async (audiences, _, clock) => {
      await failure(DeadlineError, audiences.createAndWait(newReaders, { deadline: 5000 }));
      assert.deepEqual(clock.slept, []);
    }));

  test("is told when the operation fails", () =>
    withCanned([operation("FAILED")], async (audiences) => {
      const failed = await failure(OperationFailedError, audiences.waitForOperation("o"));
      assert.match(failed.message, /100960-422 no file/);
    }));

  test("ends when it is called off", () =>
    withCanned([operation("PROCESSING")], async (audiences, arrived) => {
      await assert.rejects(audiences.waitForOperation("o", { signal: AbortSignal.abort(new Error("called off")) }), /called off/);
      assert.equal(arrived.length, 0);
    }));
});

describe("sending again", () => {
  test("a GET, four times at the most", () =>
    withCanned([{ status: 502, body: "<html>" }], async (audiences, arrived, clock) => {
      const refused = await failure(RefusedError, audiences.listIngestionRuns("a"));
      assert.equal(refused.status, 502);
      assert.equal(arrived.length, 4);
      assert.deepEqual(clock.slept, [250, 500, 1000]);
    }));

  test("a DELETE, and 404 is success then", () =>
    withCanned([away, { status: 404, body: { errorCode: "100940-404" } }], async (audiences, arrived, clock) => {
      await audiences.deleteExternalAudience("a");
      assert.equal(arrived.length, 2);
      assert.deepEqual(clock.slept, [7000]);
    }));

  test("never a create", () =>
    withCanned([], async (audiences, arrived) => {
      const ambiguous = await failure(MayHaveHappenedError, audiences.createExternalAudience(newReaders));
      assert.ok(ambiguous.cause instanceof NoAnswerError);
      assert.equal(arrived.length, 1);
    }));

  test("nothing, when asked to stay away for long", () =>
    withCanned([{ ...away, headers: { "retry-after": "3600" } }], async (audiences, arrived) => {
      const refused = await failure(RefusedError, audiences.listIngestionRuns("a"));
      assert.equal(refused.retryAfter, 3_600_000);
      assert.equal(arrived.length, 1);
    }));
});

const short = ["0", "Sun, 06 Nov 1994 08:49:37 GMT", "-1", "0.001", "2.5", "soon", ""];
const absurd = ["99999999999999999999", "0000000000000000000061", "9".repeat(400), "Fri, 31 Dec 9999 23:59:59 GMT"];

describe("Retry-After", () => {
  for (const retryAfter of short) {
    test(`"${retryAfter}" makes no wait faster`, () =>
      withCanned([accepted, awayFor(retryAfter)], async (audiences, _, clock) => {
        const late = await failure(DeadlineError, audiences.createAndWait(newReaders, { deadline: 5000 }));
        assert.ok(late.cause instanceof RefusedError);
        assert.deepEqual(clock.slept, [500, 1000, 2000, 1000]);
      }));

    test(`"${retryAfter}" makes sending again no faster`, () =>
      withCanned([awayFor(retryAfter)], async (audiences, _, clock) => {
        await failure(RefusedError, audiences.listIngestionRuns("a"));
        assert.deepEqual(clock.slept, [250, 500, 1000]);
      }));
  }

  test("that is shorter than the pause changes nothing", () =>
    withCanned([awayFor("1")], async (audiences, _, clock) => {
      await failure(DeadlineError, audiences.waitForOperation("o", { deadline: 5000 }));
      assert.deepEqual(clock.slept, [1000, 1000, 2000, 500]);
    }));

  for (const retryAfter of absurd) {
    test(`"${retryAfter.slice(0, 40)}" ends it at once`, () =>
      withCanned([awayFor(retryAfter)], async (audiences, arrived, clock) => {
        await failure(RefusedError, audiences.listIngestionRuns("a"));
        await failure(DeadlineError, audiences.waitForOperation("o", { deadline: 5000 }));
        assert.deepEqual(clock.slept, []);
        assert.equal(arrived.length, 2);
      }));
  }

  function awayFor(retryAfter: string): Canned {
    return { ...away, headers: { "retry-after": retryAfter } };
  }
});

test("the machine's clock does not wake at once from a pause of years", async (context) => {
  context.mock.timers.enable({ apis: ["setTimeout"] });
  let awake = false;
  const pause = machineClock.sleep(1e12).then(() => (awake = true));
  context.mock.timers.tick(2 ** 31 - 2);
  await Promise.resolve();
  assert.equal(awake, false);
  context.mock.timers.tick(1);
  await pause;
});
