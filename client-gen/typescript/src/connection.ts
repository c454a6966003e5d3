import { readAnswer, readText } from "./answer.js";
import { Backoff } from "./backoff.js";
import { type Clock, machineClock } from "./clock.js";
import { CannotBeSentError, MayHaveHappenedError, NoAnswerError, RefusedError, UnreadableAnswerError, refused } from "./errors.js";
import { readRefusal } from "./refusal.js";
import { baseUrl, headerValue } from "./sendable.js";

/** Where the API is, and who calls it: said once, sent with every request. */
export interface Settings {
  /** The URL that the paths of the contract follow, such as `http://127.0.0.1:8080/data/core/ais`. */
  baseUrl: string;
  /** The access token, without the word Bearer; or who gives it, asked for every request, so that it may change. */
  token: string | (() => string | Promise<string>);
  /** The API key of the client that the token was issued to. */
  apiKey: string;
  /** The id of the organisation. */
  organisation: string;
  /** The name of the sandbox. */
  sandbox: string;
  /** How many milliseconds one request may take, its answer included; 30,000 by default. */
  timeout?: number;
  /** How often a GET or DELETE is sent at the most; 4 times by default. */
  attempts?: number;
  /** How many bytes of an answer are read; 4 MiB by default. A longer one is an UnreadableAnswerError. */
  maxAnswerBytes?: number;
  /** What time it is, for pauses and deadlines. */
  clock?: Clock;
  /** What sends requests, where a proxy or certificates are needed. */
  fetch?: typeof fetch;
}

/** What may be said for a single call. */
export interface CallOptions {
  /** Gives up the call when aborted. */
  signal?: AbortSignal;
  /** An id of the caller's own for this request. */
  requestId?: string;
  /** How many milliseconds one request may take. */
  timeout?: number;
  /** How often a GET or DELETE is sent at the most. */
  attempts?: number;
}

/** One request, as the generated operations describe it. */
export interface Call<T> {
  operation: string;
  method: string;
  path: string;
  query?: object;
  body?: unknown;
  read: (json: unknown) => T;
}

const FOUR_MEBIBYTES = 4 * 1024 * 1024;
const FIRST_PAUSE = 250;
const LONGEST_PAUSE = 10_000;
/** Who is asked to wait longer than this is told instead. */
const LONGEST_RETRY_AFTER = 60_000;

/** Sends requests, a GET or DELETE again where that may help, and turns what goes wrong into errors of this package. */
export class Connection {
  readonly clock: Clock;
  /** How many milliseconds one request may take. */
  readonly timeout: number;
  readonly #settings: Settings;
  readonly #baseUrl: string;

  constructor(settings: Settings) {
    this.#settings = {
      ...settings,
      token: typeof settings.token === "function" ? settings.token : headerValue("the token", settings.token),
      apiKey: headerValue("the API key", settings.apiKey),
      organisation: headerValue("the organisation", settings.organisation),
      sandbox: headerValue("the sandbox", settings.sandbox),
    };
    this.#baseUrl = baseUrl(settings.baseUrl);
    this.clock = settings.clock ?? machineClock;
    this.timeout = settings.timeout ?? 30_000;
  }

  /** Sends a request and reads its answer. */
  async send<T>(call: Call<T>, options: CallOptions): Promise<T> {
    const repeatable = call.method === "GET" || call.method === "DELETE";
    const attempts = repeatable ? (options.attempts ?? this.#settings.attempts ?? 4) : 1;
    const backoff = new Backoff(FIRST_PAUSE, LONGEST_PAUSE);
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#attempt(call, options);
      } catch (error) {
        if (attempt > 1 && call.method === "DELETE" && error instanceof RefusedError && error.status === 404) {
          // An attempt before this one has deleted it, and its answer was lost.
          return call.read(undefined);
        }
        const pause = Math.max(retryAfter(error) ?? 0, backoff.next());
        if (attempt >= attempts || !isTransient(error) || pause > LONGEST_RETRY_AFTER || options.signal?.aborted) {
          throw call.method === "POST" && isAmbiguous(error) ? new MayHaveHappenedError(call.operation, error) : error;
        }
        await this.clock.sleep(pause, options.signal);
      }
    }
  }

  async #attempt<T>(call: Call<T>, options: CallOptions): Promise<T> {
    const headers = await this.#headers(call, options);
    const content = contentOf(call);
    if (options.signal?.aborted) {
      throw new NoAnswerError(call.operation, false, options.signal.reason);
    }
    const timeout = AbortSignal.timeout(Math.ceil(options.timeout ?? this.timeout));
    const most = this.#settings.maxAnswerBytes ?? FOUR_MEBIBYTES;
    let response: Response;
    let body: string | undefined;
    try {
      response = await (this.#settings.fetch ?? fetch)(this.#url(call), {
        method: call.method,
        headers,
        // A redirect is an answer: credentials do not go where a server points.
        redirect: "manual",
        signal: options.signal ? AbortSignal.any([options.signal, timeout]) : timeout,
        ...content,
      });
      body = await readText(response, most);
    } catch (cause) {
      throw new NoAnswerError(call.operation, !neverConnected(cause), cause);
    }
    if (body === undefined) {
      throw new UnreadableAnswerError(call.operation, response.status, new Error(`it is longer than ${most} bytes`));
    }
    if (!response.ok) {
      throw refused(call.operation, readRefusal(response.status, response.headers, body));
    }
    return readAnswer(call, response.status, body);
  }

  async #headers(call: Call<unknown>, options: CallOptions): Promise<Record<string, string>> {
    const { token, apiKey, organisation, sandbox } = this.#settings;
    return {
      accept: "application/json",
      authorization: `Bearer ${typeof token === "string" ? token : headerValue("the token", await token(), call.operation)}`,
      "x-api-key": apiKey,
      "x-gw-ims-org-id": organisation,
      "x-sandbox-name": sandbox,
      ...(options.requestId === undefined ? {} : { "x-request-id": headerValue("the request id", options.requestId, call.operation) }),
      ...(call.body === undefined ? {} : { "content-type": "application/json" }),
    };
  }

  #url(call: Call<unknown>): string {
    const given = Object.entries(call.query ?? {}).filter(([, value]) => value !== undefined);
    const query = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
    return this.#baseUrl + call.path + (query && `?${query}`);
  }
}

function contentOf(call: Call<unknown>): { body?: string } {
  try {
    return call.body === undefined ? {} : { body: JSON.stringify(call.body) };
  } catch {
    throw new CannotBeSentError(call.operation, "the request", "it cannot be written as JSON");
  }
}

/** Whether the same request may do better a little later. */
export function isTransient(error: unknown): boolean {
  return (
    error instanceof NoAnswerError ||
    error instanceof UnreadableAnswerError ||
    (error instanceof RefusedError && (error.status === 429 || error.status >= 500))
  );
}

/** How long the server wants to be left alone, in milliseconds. */
export function retryAfter(error: unknown): number | undefined {
  return error instanceof RefusedError ? error.retryAfter : undefined;
}

/** Whether it is open if the server has carried out what it was asked. A platform code is the platform's own word: it is not. */
function isAmbiguous(error: unknown): boolean {
  return (
    (error instanceof NoAnswerError && error.sent) ||
    error instanceof UnreadableAnswerError ||
    (error instanceof RefusedError && error.status >= 500 && error.errorCode === undefined)
  );
}

function neverConnected(cause: unknown): boolean {
  const code = cause instanceof Error && cause.cause instanceof Error && "code" in cause.cause ? cause.cause.code : undefined;
  return ["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "UND_ERR_CONNECT_TIMEOUT"].includes(String(code));
}
