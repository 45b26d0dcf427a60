// What reading one text found out, kept for the next: saved replies begin and end with the same lines.
import type { Memory } from '../engine/read.ts';

/** How many passages are remembered as met once: their words alone, which cost next to nothing. */
const mostMet = 20_000;

/**
 * A memory for reading many texts one after the other. A passage is kept when it is met for the second time, and no more than `most` of them:
 * what comes once would only be carried along by each collection of garbage.
 */
export function sharedMemory(most = 2000): Memory {
  const kept: Memory['passages'] = new Map();
  const met = new Set<string>();
  return {
    get passages() {
      return kept;
    },
    // The engine gives the passages of the text that it has just read.
    set passages(seen) {
      for (const [passage, sentences] of seen) {
        if (kept.has(passage)) continue;
        if (!met.has(passage)) {
          if (met.size < mostMet) met.add(passage);
        } else if (kept.size < most) kept.set(passage, sentences);
      }
    },
  };
}
