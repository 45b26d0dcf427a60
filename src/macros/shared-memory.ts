// What reading one text found out, kept for the next: saved replies begin and end with the same lines.
import type { Memory } from '../engine/read.ts';

/** A memory for reading many texts one after the other; it keeps the first `most` passages it meets, so that it cannot grow without bounds. */
export function sharedMemory(most = 20_000): Memory {
  const kept: Memory['passages'] = new Map();
  return {
    get passages() {
      return kept;
    },
    // The engine gives the passages of the text that it has just read.
    set passages(seen) {
      for (const [passage, sentences] of seen) if (kept.size < most) kept.set(passage, sentences);
    },
  };
}
