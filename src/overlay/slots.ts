// The blanks of wordings that went in: where they still stand in the draft, and which one Tab goes to next.
import type { Range, Suggestion } from '../engine/types.ts';

export class Slots {
  #names: readonly string[] = [];

  /** Remembers the blanks of a wording that went in; returns the first one's range in the draft, or null. */
  add({ text, slots, range }: Suggestion): Range | null {
    const first = slots[0];
    if (!first) return null;
    this.#names = [...new Set([...this.#names, ...slots.map((slot) => text.slice(slot.start, slot.end))])];
    return { start: range.start + first.start, end: range.start + first.end };
  }

  /** The blanks that are still in the text, in order. Those that are filled are forgotten. */
  open(text: string): Range[] {
    if (!this.#names.length) return [];
    this.#names = this.#names.filter((name) => text.includes(name));
    return this.#names
      .flatMap((name) => {
        const ranges: Range[] = [];
        for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) ranges.push({ start: at, end: at + name.length });
        return ranges;
      })
      .toSorted((one, two) => one.start - two.start);
  }

  /** The blank after the caret, or null: then Tab is the page's. */
  next(text: string, caret: number): Range | null {
    return this.open(text).find((slot) => slot.start >= caret) ?? null;
  }
}
