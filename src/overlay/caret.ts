// Remembers where the caret stood when the focus came to us, and brings it back there.
import type { Range } from '../engine/types.ts';
import type { Desk } from './desk.ts';

export class Caret {
  readonly #desk: Desk;
  #at: Range | null = null;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** Where the caret stands, or stood before the focus came to us; null where it never stood in the draft. */
  remember(): Range | null {
    const { host, options: { draft } } = this.#desk;
    if (!host.focused()) this.#at = draft.selection() ?? this.#at;
    return this.#at;
  }

  /** Focuses the draft, with the caret where it was. */
  goBack(): void {
    const { draft } = this.#desk.options;
    if (this.#at) draft.select(this.#at);
    else draft.element.focus({ preventScroll: true });
  }
}
