// Notices changes of a field's text, whoever made them, and whether an input method is composing.

/** Follows one field for as long as its element lives. */
export class Changes {
  /** When the text last changed, in ms of `performance.now()`; 0 when it has not. */
  lastAt = 0;
  #composing = false;
  #callbacks = new Set<() => void>();
  #scheduled = false;
  #text: string;
  readonly #element: HTMLElement;
  readonly #read: () => string;

  constructor(element: HTMLElement, read: () => string) {
    this.#element = element;
    this.#read = read;
    this.#text = read();
    element.addEventListener('compositionstart', () => (this.#composing = true), true);
    element.addEventListener('compositionend', () => {
      this.#composing = false;
      this.notice();
    }, true);
    element.addEventListener('blur', () => (this.#composing = false), true);
    element.addEventListener('input', () => this.notice(), true);
  }

  /** True between compositionstart and compositionend. */
  composing(): boolean {
    return this.#composing;
  }

  /** To be called when the text may have changed: looks once, at the end of the current task's work. */
  notice(): void {
    this.lastAt = this.#element.ownerDocument.defaultView?.performance.now() ?? 0;
    if (this.#scheduled || this.#callbacks.size === 0) return;
    this.#scheduled = true;
    queueMicrotask(() => {
      this.#scheduled = false;
      const text = this.#read();
      if (text === this.#text) return;
      this.#text = text;
      for (const callback of this.#callbacks) callback();
    });
  }

  listen(callback: () => void, signal: AbortSignal): void {
    if (signal.aborted) return;
    if (this.#callbacks.size === 0) this.#text = this.#read();
    // Each caller has its own entry, even when two give the same function.
    const own = (): void => callback();
    this.#callbacks.add(own);
    signal.addEventListener('abort', () => this.#callbacks.delete(own), { once: true });
  }
}
