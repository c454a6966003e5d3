import type { Violation } from "./generated/models/all.js";
import { parseJson } from "./json.js";

/** What can be learnt from the answer to a request that was refused. */
export interface Refusal {
  status: number;
  errorCode: string | undefined;
  requestId: string | undefined;
  violations: Violation[];
  retryAfter: number | undefined;
  body: string;
  /** All of this, for people. */
  explanation: string;
}

/** As many seconds as a pause can have. */
const FOR_EVER = 2 ** 31 - 1;
const DATE = /^[A-Z][a-z]{2}, \d{1,2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;
const CODE = /\b[0-9]{6}-[0-9]{3}\b/;

/**
 * Only the ten codes are the platform's, every server may wrap them in its own way, and between it and us may be a proxy that
 * answers with a page: so nothing is taken for granted, not even JSON.
 */
export function readRefusal(status: number, headers: Headers, body: string): Refusal {
  const content = object(json(body));
  const errorCode = codeOf(content);
  const requestId = text(content["requestId"]) ?? headers.get("x-request-id") ?? undefined;
  const violations = list(content["violations"]).map(object).map((violation) => ({
    pointer: text(violation["pointer"]) ?? "",
    reason: text(violation["reason"]) ?? "",
  }));
  return { status, errorCode, requestId, violations, body, retryAfter: retryAfter(headers), explanation: explain() };

  function explain(): string {
    const title = text(content["title"]);
    const detail = text(content["detail"]) ?? text(content["message"]);
    // The violations, or else the detail: servers repeat the one in the other.
    const reasons = violations.map((violation) => `${violation.pointer} ${violation.reason}`).join("; ");
    return [errorCode && ` ${errorCode}`, title && `: ${title}`, (reasons || detail) && ` ${reasons || (detail ?? "")}`, requestId && ` (request ${requestId})`].filter(Boolean).join("");
  }
}

/** Where it is most likely meant, and at last wherever it stands. */
function codeOf(content: Record<string, unknown>): string | undefined {
  const places = [content["errorCode"], content["type"], list(content["error-chain"])[0], content];
  return places.map((place) => CODE.exec(JSON.stringify(place ?? ""))?.[0]).find((code) => code !== undefined);
}

/** `Retry-After` is a number of seconds or a date; here it is milliseconds from now. */
function retryAfter(headers: Headers): number | undefined {
  const value = headers.get("retry-after");
  if (value === null) {
    return undefined;
  }
  if (/^\d+$/.test(value)) {
    return Math.min(Number(value), FOR_EVER) * 1000;
  }
  return DATE.test(value) ? Math.max(Date.parse(value) - Date.now(), 0) : undefined;
}

function json(body: string): unknown {
  try {
    return parseJson(body);
  } catch {
    return undefined;
  }
}

function object(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}
