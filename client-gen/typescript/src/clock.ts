/** What time it is, and how to let some of it pass. Another one can be given, so that tests need not wait. All in milliseconds. */
export interface Clock {
  /** A time that only goes forward; what it counts from does not matter. */
  now(): number;

  /** Lets time pass. Rejects with the signal's reason as soon as it is aborted. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

/** A timer that is set to more goes off at once. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** The clock of the machine. */
export const machineClock: Clock = {
  now: () => performance.now(),

  sleep: (milliseconds, signal) =>
    new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      const stop = (): void => {
        clearTimeout(timer);
        reject(signal?.reason as Error);
      };
      const timer = setTimeout(() => {
        signal?.removeEventListener("abort", stop);
        resolve();
      }, Math.min(milliseconds, LONGEST_TIMER));
      signal?.addEventListener("abort", stop, { once: true });
    }),
};
