// Says when to measure while keys are being pressed: in the next frame where a line moves, now and then where the caret may have come to the pill.

/** How often (ms) it is looked whether the caret has come to the pill. */
const every = 300;

export class Glances {
  readonly #measure: (all: boolean) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #frame = 0;
  #all = false;
  #length = 0;
  #lines = 0;

  /** `measure` is called in a frame, when the browser lays the page out anyway: with true for everything, with false for the pill alone. */
  constructor(measure: (all: boolean) => void, signal: AbortSignal) {
    this.#measure = measure;
    signal.addEventListener('abort', () => {
      clearTimeout(this.#timer);
      cancelAnimationFrame(this.#frame);
    }, { once: true });
  }

  /** The pill was placed for this text. */
  placed(text: string): void {
    this.#length = text.length;
    this.#lines = countLines(text);
  }

  /** A key made this text. `toPill`: so many characters can be written before the caret comes near the pill. */
  key(text: string, toPill: number, linesMoved: boolean): void {
    if (linesMoved) this.#inFrame(true);
    else if (Math.abs(text.length - this.#length) >= toPill || countLines(text) !== this.#lines) this.#timer ??= setTimeout(() => this.#inFrame(false), every);
  }

  #inFrame(all: boolean): void {
    this.#all ||= all;
    this.#frame ||= requestAnimationFrame(() => {
      const everything = this.#all;
      clearTimeout(this.#timer);
      this.#timer = undefined;
      this.#frame = 0;
      this.#all = false;
      this.#measure(everything);
    });
  }
}

function countLines(text: string): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}
