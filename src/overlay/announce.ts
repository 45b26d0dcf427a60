// Tells screen readers how many places there are: once, politely, and never while keys are being pressed.

/** Quiet after the last key before anything is said, ms. */
const quietFor = 1500;

export class Announcer {
  readonly #speak: (count: number) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #told = 0;
  #count = 0;
  #lastKey = 0;

  /** `speak` puts the sentence into the live region. Everything ends when `signal` aborts. */
  constructor(speak: (count: number) => void, signal: AbortSignal) {
    this.#speak = speak;
    signal.addEventListener('abort', () => clearTimeout(this.#timer), { once: true });
  }

  /** A key was pressed in the draft. */
  key(): void {
    this.#lastKey = performance.now();
    clearTimeout(this.#timer);
  }

  /** The number of places, after typing has paused. A lower number is remembered and not spoken. */
  count(count: number): void {
    this.#count = count;
    clearTimeout(this.#timer);
    if (count <= this.#told) this.#told = count;
    else this.#timer = setTimeout(() => this.#say(), Math.max(0, this.#lastKey + quietFor - performance.now()));
  }

  /** The agent is looking at them already: the number need not be said any more. */
  known(): void {
    this.#told = this.#count;
    clearTimeout(this.#timer);
  }

  #say(): void {
    this.#told = this.#count;
    this.#speak(this.#count);
  }
}
