/** How models are read from JSON and written to it. Generated code is built of these few functions. */

/** A time. On the wire it is whole seconds since the epoch; a fraction of a second is cut off. */
export type EpochSeconds = Date;

type Convert<T> = (value: unknown) => T;

/** No answer of the contract is nested nearly as deep. */
const DEEPEST = 500;

/** Parses JSON, and refuses what only a parser takes for sense: numbers that are not finite, and what is nested without end. */
export function parseJson(text: string): unknown {
  const value: unknown = JSON.parse(text);
  check(value, 0);
  return value;
}

function check(value: unknown, depth: number): void {
  if (typeof value === "number" && !Number.isFinite(value)) {
    throw new TypeError("a number is not finite");
  }
  if (typeof value !== "object" || value === null) {
    return;
  }
  if (depth === DEEPEST) {
    throw new TypeError(`it is nested deeper than ${DEEPEST} levels`);
  }
  for (const content of Object.values(value)) {
    check(content, depth + 1);
  }
}

/** A time of seconds since the epoch. */
export function readEpochSeconds(seconds: unknown): Date {
  if (typeof seconds !== "number") {
    throw new TypeError(`a time must be a number of seconds, and is ${shown(seconds)}`);
  }
  const time = new Date(seconds * 1000);
  if (Number.isNaN(time.getTime())) {
    throw new TypeError(`there is no such time: ${seconds}`);
  }
  return time;
}

/** The seconds since the epoch of a time. */
export function writeEpochSeconds(time: unknown): number {
  if (!(time instanceof Date) || Number.isNaN(time.getTime())) {
    throw new TypeError(`a time must be a valid Date, and is ${String(time)}`);
  }
  return Math.floor(time.getTime() / 1000);
}

/** A list of what can be converted. */
export function listOf<T>(convert: Convert<T>): Convert<T[]> {
  return (list) => {
    if (!Array.isArray(list)) {
      throw new TypeError(`a list is expected, and there is ${shown(list)}`);
    }
    return list.map(convert);
  };
}

/**
 * An object whose named properties are converted. All others are kept as they are, whether the contract has them or not.
 * Those that are null are left out: null says the same as absence.
 */
export function model<T>(conversions: Record<string, Convert<unknown>>): Convert<T> {
  return (value) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      throw new TypeError(`an object is expected, and there is ${shown(value)}`);
    }
    const present = Object.entries(value).filter(([, content]) => content !== null && content !== undefined);
    return Object.fromEntries(present.map(([name, content]) => [name, converted(name, content)])) as T;
  };

  /** Only what the model names is converted: every object also has a constructor and the like, which are nobody's properties. */
  function converted(name: string, content: unknown): unknown {
    return Object.hasOwn(conversions, name) ? conversions[name]?.(content) : content;
  }
}

/** The beginning of a value, for people. */
function shown(value: unknown): string {
  return ((JSON.stringify(value) as string | undefined) ?? "nothing").slice(0, 80);
}

/** What is read where an answer has no body. */
export function readNothing(): void {
  // There is nothing.
}
