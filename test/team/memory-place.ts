// Where a joined team is kept, in memory: like the browser's database it copies what it is given, and asks once more at the moment of the change.
import type { Place } from '../../src/team/joined.ts';

export interface MemoryPlace extends Place {
  /** How often something was written. */
  written(): number;
  /** From now on nothing more goes in: a change fails, as a transaction does on a full disk. */
  fill(): void;
}

export function memoryPlace(): MemoryPlace {
  let kept: unknown;
  let writes = 0;
  let isFull = false;
  return {
    written: () => writes,
    fill: () => {
      isFull = true;
    },
    read: async () => structuredClone(kept),
    async change(next) {
      await Promise.resolve();
      const before = structuredClone(kept);
      const wanted = next(before);
      if (wanted === before) return false;
      if (isFull) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      kept = structuredClone(wanted);
      writes++;
      return true;
    },
  };
}
