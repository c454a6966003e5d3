/** How models are read from JSON and written to it. Generated code is built of these few functions. */

/** A time. On the wire it is whole seconds since the epoch; a fraction of a second is cut off. */
export type EpochSeconds = Date;

type Convert<T> = (value: unknown) => T;

/** A time of seconds since the epoch. */
export function readEpochSeconds(seconds: unknown): Date {
  if (typeof seconds !== "number") {
    throw new TypeError(`a time must be a number of seconds, and is ${JSON.stringify(seconds)}`);
  }
  return new Date(seconds * 1000);
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
      throw new TypeError(`a list is expected, and there is ${JSON.stringify(list)}`);
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
      throw new TypeError(`an object is expected, and there is ${JSON.stringify(value)}`);
    }
    const present = Object.entries(value).filter(([, content]) => content !== null && content !== undefined);
    return Object.fromEntries(present.map(([name, content]) => [name, conversions[name]?.(content) ?? content])) as T;
  };
}

/** What is read where an answer has no body. */
export function readNothing(): void {
  // There is nothing.
}
