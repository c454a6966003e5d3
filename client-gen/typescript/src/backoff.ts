/** How long to pause at least before something is asked again, whatever the server says: twice as long each time. In milliseconds. */
export class Backoff {
  readonly #first: number;
  readonly #longest: number;
  #pauses = 0;

  constructor(first: number, longest: number) {
    this.#first = first;
    this.#longest = longest;
  }

  /** The next pause. */
  next(): number {
    const pause = Math.min(this.#first * 2 ** this.#pauses, this.#longest);
    this.#pauses += 1;
    return pause;
  }
}
