/** What a request can carry. What it cannot is refused before anything is sent, and is not told: it may be a secret. */
import { CannotBeSentError } from "./errors.js";

const CONFIGURATION = "configuration";

/** The value of a header: visible ASCII, with blanks inside only. */
export function headerValue(what: string, value: unknown, operation = CONFIGURATION): string {
  if (typeof value !== "string") {
    throw new CannotBeSentError(operation, what, "there is none");
  }
  const odd = /[^ -~]/u.exec(value);
  if (odd !== null) {
    throw new CannotBeSentError(operation, what, `it contains ${kind(odd[0])} (character ${odd.index + 1})`);
  }
  if (value.trim() === "") {
    throw new CannotBeSentError(operation, what, value === "" ? "it is empty" : "it is blank");
  }
  if (value !== value.trim()) {
    throw new CannotBeSentError(operation, what, `it ${value.startsWith(" ") ? "begins" : "ends"} with a blank`);
  }
  return value;
}

/** What the paths of the contract follow, without a slash at its end. */
export function baseUrl(url: unknown): string {
  const what = "the base URL";
  const refused = (reason: string): CannotBeSentError => new CannotBeSentError(CONFIGURATION, what, reason);
  if (typeof url !== "string" || url.trim() === "") {
    throw refused("it is empty");
  }
  const authority = /^https?:\/\/([^/?#]*)/i.exec(url)?.[1];
  if (authority === undefined) {
    throw refused("it does not begin with http:// or https://");
  }
  // A URL that is parsed forgives these.
  const odd = url.search(/[^!-~]|[\\"<>^`{|}]/u);
  if (odd >= 0) {
    throw refused(`it is no URL (character ${odd + 1})`);
  }
  if (authority.includes("@")) {
    throw refused("it contains a user name or password");
  }
  if (authority === "" || !URL.canParse(url) || new URL(url).port === "0") {
    throw refused("its host or port cannot be");
  }
  if (/[?#]/.test(url)) {
    throw refused("it contains a query or fragment");
  }
  return new URL(url).href.replace(/\/$/, "");
}

/** An id as one segment of a path, whatever it consists of. */
export function pathSegment(operation: string, name: string, id: unknown): string {
  const obstacle = obstacleOf(id);
  if (obstacle !== undefined) {
    throw new CannotBeSentError(operation, `the ${name}`, obstacle);
  }
  return encodeURIComponent(id as string);
}

/** Whether somebody can ask for this id. */
export function isId(id: unknown): boolean {
  return obstacleOf(id) === undefined;
}

function obstacleOf(id: unknown): string | undefined {
  if (typeof id !== "string") {
    return "there is none";
  }
  if (id === "") {
    return "it is empty";
  }
  if (id === "." || id === "..") {
    return "it is a step in a path, and no id";
  }
  return /\p{Surrogate}/u.test(id) ? "it contains half a surrogate pair" : undefined;
}

function kind(character: string): string {
  if (character === "\n" || character === "\r") {
    return "a line break";
  }
  return character <= "\u007f" ? "a control character" : "a character that is not ASCII";
}
