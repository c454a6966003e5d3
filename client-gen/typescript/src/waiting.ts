import { Backoff } from "./backoff.js";
import type { CallOptions, Connection } from "./connection.js";
import { isTransient, retryAfter } from "./connection.js";
import { DeadlineError } from "./errors.js";

/** How long to wait, and who may call it off. */
export interface Waiting {
  /** For how many milliseconds at the most, all requests and pauses included; ten minutes by default. */
  deadline?: number;
  /** The first pause in milliseconds, 500 by default; each is twice as long as the one before. */
  firstPause?: number;
  /** The longest pause in milliseconds, 10,000 by default. */
  longestPause?: number;
  /** Gives up waiting when aborted. What is waited for goes on. */
  signal?: AbortSignal;
}

/** What is waited for: something with a status that ends. */
interface Awaited<T extends { status: string }> {
  operation: string;
  id: string;
  ask: (options: CallOptions) => Promise<T>;
}

const ENDS = ["SUCCESS", "FAILED"];
const TEN_MINUTES = 600_000;

/** One wait: what is asked on the way shares its deadline and its signal. */
export class Wait {
  readonly #connection: Connection;
  readonly #waiting: Waiting;
  readonly #end: number;

  constructor(connection: Connection, waiting: Waiting) {
    this.#connection = connection;
    this.#waiting = waiting;
    this.#end = connection.clock.now() + (waiting.deadline ?? TEN_MINUTES);
  }

  /** Options for a call that is part of this wait. It is sent once: the wait itself asks again. */
  options(): CallOptions {
    const timeout = Math.max(1, Math.min(this.#connection.timeout, this.#left()));
    return { attempts: 1, timeout, ...(this.#waiting.signal ? { signal: this.#waiting.signal } : {}) };
  }

  /**
   * Asks until the status is one that ends; any other, known or not, means "not yet". So does an answer that a later one may mend: a
   * server that is away for a while does not end the wait, the deadline does.
   */
  async untilEnded<T extends { status: string }>(awaited: Awaited<T>): Promise<T> {
    const { firstPause = 500, longestPause = 10_000, signal } = this.#waiting;
    const backoff = new Backoff(firstPause, longestPause);
    let lastStatus: string | undefined;
    for (;;) {
      let failure: unknown;
      try {
        const answer = await awaited.ask(this.options());
        if (ENDS.includes(answer.status)) {
          return answer;
        }
        lastStatus = answer.status;
      } catch (error) {
        signal?.throwIfAborted();
        if (!isTransient(error)) {
          throw error;
        }
        failure = error;
      }
      const own = backoff.next();
      const asked = retryAfter(failure) ?? 0;
      // The last question is asked a little before the end, so that there is time for its answer.
      const pause = asked > own ? asked : Math.min(own, this.#left() - firstPause);
      if (pause >= this.#left() || pause <= 0) {
        throw new DeadlineError(awaited.operation, awaited.id, lastStatus, failure);
      }
      await this.#connection.clock.sleep(pause, signal);
    }
  }

  #left(): number {
    return this.#end - this.#connection.clock.now();
  }
}
