// Where a sequence can end in a sentence of any length: a set of places is a sorted list.
import type { Line } from './line.ts';
import { sorted } from './occurrences.ts';
import { isChoice } from './places.ts';
import type { Place, Places } from './types.ts';

/** The places behind all that a sequence can match from any of some places. Both lists are sorted. */
export function behind(sequence: Places, from: readonly number[], line: Line): readonly number[] {
  let here = from;
  for (const place of sequence) {
    if (here.length === 0) return none;
    here = behindOne(place, here, line);
  }
  return here;
}

const none: readonly never[] = [];

function behindOne(place: Place, from: readonly number[], line: Line): readonly number[] {
  if (typeof place === 'number') return line.occurrences.behind(place, from);
  if (typeof place === 'object') return isChoice(place) ? sorted(place.flatMap((option) => [...behind(option, from, line)])) : behind(place.p, from, line);
  const { edges, steps, closing, clauseEnds } = line;
  switch (place) {
    case ',':
      return from.filter((at) => edges[at]);
    case ':':
      return from.filter((at) => steps[at]?.after === ':');
    case '>':
      return sorted(from.flatMap((at) => (at <= closing ? [clauseEnds[at] as number] : [])));
    case '*':
      return from.some((at) => at <= closing) ? [closing] : none;
    default:
      return behindGap(Number(place), from, line);
  }
}

/** The places behind a gap of up to `most` words, which ends at a mark. */
export function behindGap(most: number, from: readonly number[], { words }: Line): readonly number[] {
  const all: number[] = [];
  let last = -1;
  for (const at of from) {
    for (let end = at; end <= at + most; end++) {
      if (end > last) all.push((last = end));
      if (words[end]?.isMark ?? true) break;
    }
  }
  return all;
}
