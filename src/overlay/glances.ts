// Says when to measure while keys are being pressed: in the next frame where a line moves, now and then where the caret may have come to the pill.

/** How often (ms) it is looked whether the caret has come to the pill. */
const every = 300;

export class Glances {
  readonly #measure: (all: boolean) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The frame in which everything is measured. */
  #frame = 0;
  /** The frame behind which the pill is. */
  #before = 0;
  #length = 0;
  #lines = 0;

  /**
   * `measure` is called with true for everything: in a frame, before it is painted. With false for the pill alone, which may be a frame late: when
   * the browser has laid the page out, so that only our own things are left to lay out.
   */
  constructor(measure: (all: boolean) => void, signal: AbortSignal) {
    this.#measure = measure;
    signal.addEventListener('abort', () => {
      this.#rest();
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
    if (linesMoved) {
      this.#frame ||= requestAnimationFrame(() => {
        this.#frame = 0;
        this.#rest();
        this.#measure(true);
      });
    } else if (Math.abs(text.length - this.#length) >= toPill || countLines(text) !== this.#lines) this.#timer ??= setTimeout(() => this.#glance(), every);
  }

  #glance(): void {
    this.#before = requestAnimationFrame(() => {
      this.#timer = setTimeout(() => {
        this.#timer = undefined;
        this.#measure(false);
      });
    });
  }

  #rest(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    cancelAnimationFrame(this.#before);
  }
}

function countLines(text: string): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}
