// Where a sequence of places can end in a sentence: from all places at once, or from each of them. Sets of places are the bits of a number
// where the sentence is short enough (as in bit-parallel string matching: Baeza-Yates and Gonnet, A New Approach to Text Searching, 1992),
// and sorted lists in the few that are longer.
import { bitsBehind, lowestOf } from './ends-as-bits.ts';
import { behind } from './ends-as-lists.ts';
import type { Line } from './line.ts';
import type { Places } from './types.ts';

/** The farthest place behind a sequence that begins at one of the first `begins` places; -1 where it stands at none. */
export function farthestEnd(sequence: Places, begins: number, line: Line): number {
  if (line.bits) return 31 - Math.clz32(bitsBehind(sequence, (1 << begins) - 1, line, line.bits));
  return behind(sequence, firstPlaces(begins), line).at(-1) ?? -1;
}

/** Goes through the places, of the first `begins`, where a sequence begins, with all places behind it, sorted. */
export function forEachEnds(sequence: Places, begins: number, line: Line, visit: (at: number, ends: readonly number[]) => void): void {
  const { bits, occurrences } = line;
  const [first] = sequence;
  if (bits) {
    const all = (1 << begins) - 1;
    for (let rest = typeof first === 'number' ? all & occurrences.bitsOf(first) : all; rest !== 0; rest &= rest - 1) {
      const ends = bitsBehind(sequence, rest & -rest, line, bits);
      if (ends !== 0) visit(lowestOf(rest), placesIn(ends));
    }
    return;
  }
  for (let at = 0; at < begins; at++) {
    const ends = behind(sequence, [at], line);
    if (ends.length > 0) visit(at, ends);
  }
}

const firstPlaces = (count: number): number[] => Array.from({ length: count }, (_, at) => at);

function placesIn(bits: number): number[] {
  const places: number[] = [];
  for (let rest = bits; rest !== 0; rest &= rest - 1) places.push(lowestOf(rest));
  return places;
}
