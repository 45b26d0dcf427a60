// Where a sequence can end in a short sentence: a set of places is a number with a bit for each.
import type { Line, LineBits } from './line.ts';
import { isChoice } from './places.ts';
import type { Place, Places } from './types.ts';

/** The places behind all that a sequence can match from any of some places. */
export function bitsBehind(sequence: Places, from: number, line: Line, bits: LineBits): number {
  let here = from;
  for (let index = 0; index < sequence.length && here !== 0; index++) here = bitsBehindOne(sequence[index] as Place, here, line, bits);
  return here;
}

function bitsBehindOne(place: Place, from: number, line: Line, bits: LineBits): number {
  if (typeof place === 'number') return line.occurrences.bitsBehind(place, from);
  if (typeof place === 'object') {
    if (!isChoice(place)) return bitsBehind(place.p, from, line, bits);
    let all = 0;
    for (const option of place) all |= bitsBehind(option, from, line, bits);
    return all;
  }
  const upToClosing = (2 << line.closing) - 1;
  switch (place) {
    case ',':
      return from & bits.edges;
    case ':':
      return from & bits.colons;
    case '>':
      return firstEdges(from & upToClosing, bits.edges);
    case '*':
      return (from & upToClosing) === 0 ? 0 : 1 << line.closing;
    default:
      return behindGap(Number(place), from, bits.walls);
  }
}

/** The lowest place of a set that is not empty. */
export const lowestOf = (places: number): number => 31 - Math.clz32(places & -places);

/** The first edge from each place on. */
function firstEdges(from: number, edges: number): number {
  let all = 0;
  for (let rest = from; rest !== 0; rest &= rest - 1) {
    const ahead = edges & -(rest & -rest);
    all |= ahead & -ahead;
  }
  return all;
}

function behindGap(most: number, from: number, walls: number): number {
  let all = from;
  for (let step = 0, front = from; step < most && front !== 0; step++) {
    front = (front & ~walls) << 1;
    all |= front;
  }
  return all;
}
