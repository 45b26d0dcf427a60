// Watches for the agent's keys while words are selected for a change: a key must neither replace the words nor be lost.
const modifiers: ReadonlySet<string> = new Set(['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock']);

/** Calls `giveWay` at the first key that is not held down from before, ahead of everyone else. */
export class Keys {
  /** True once the agent has pressed a key. */
  pressed = false;
  /** True once the change is made, when a key does no harm any more. */
  letThrough = false;
  readonly #stop = new AbortController();

  constructor(element: HTMLElement, giveWay: () => void) {
    const onKey = (event: KeyboardEvent): void => {
      if (!event.isTrusted || modifiers.has(event.key)) return;
      if (event.repeat) {
        // The key that chose the wording is still held down.
        event.preventDefault();
        event.stopImmediatePropagation();
        return;
      }
      if (this.pressed) return;
      this.pressed = true;
      if (!this.letThrough) giveWay();
    };
    element.ownerDocument.defaultView?.addEventListener('keydown', onKey, { capture: true, signal: this.#stop.signal });
  }

  stop(): void {
    this.#stop.abort();
  }
}
