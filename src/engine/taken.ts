// Places of a text that are taken already: whether a new one overlaps any of them is asked of its own neighbourhood only.
import type { Range } from './types.ts';

/** How many UTF-16 units one shelf spans, as a power of two. */
const shelf = 8;

export const overlap = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;

export class Taken {
  #shelves = new Map<number, Range[]>();

  /** Takes a place where it is free; says whether it was. */
  take(place: Range): boolean {
    const first = place.start >> shelf;
    const last = (place.end - 1) >> shelf;
    for (let at = first; at <= last; at++) if (this.#shelves.get(at)?.some((other) => overlap(other, place))) return false;
    for (let at = first; at <= last; at++) {
      const there = this.#shelves.get(at);
      if (there) there.push(place);
      else this.#shelves.set(at, [place]);
    }
    return true;
  }
}
