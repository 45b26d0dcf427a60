// Goes through a match again, from one place to another exactly, to see where its named parts begin and end.
import { behindGap } from './ends-as-lists.ts';
import type { Line } from './line.ts';
import { isIn } from './occurrences.ts';
import { isChoice } from './places.ts';
import type { Place, Places, Range } from './types.ts';

type Next = (at: number) => boolean;

/** The named parts of a match of `pattern` from `from` to `to`, ranges counted in steps: a gap takes as few words as it can, a choice the first that fits. */
export function locate(pattern: Places, line: Line, from: number, to: number): Record<string, Range> {
  const { steps, words, closing, edges, clauseEnds, phrases } = line;
  const parts: Record<string, Range> = {};
  // From where in a sequence nothing leads to the end: what comes behind depends on nothing else, so it need not be tried again, however many ways lead there.
  const failed = new Map<Places, Set<number>>();

  const through = (sequence: Places, index: number, at: number, next: Next): boolean => {
    const place = sequence[index];
    if (place === undefined) return next(at);
    const known = failed.get(sequence);
    const state = index * (to + 1) + at;
    if (known?.has(state)) return false;
    if (throughOne(place, at, (then) => through(sequence, index + 1, then, next))) return true;
    if (known) known.add(state);
    else failed.set(sequence, new Set([state]));
    return false;
  };
  const throughOne = (place: Place, at: number, next: Next): boolean => {
    if (at > to) return false;
    if (typeof place === 'number') {
      const word = words[at];
      return (word !== undefined && isIn(word.classes, place) && next(at + 1)) || (phrases.get(place)?.get(at)?.some(next) ?? false);
    }
    if (typeof place === 'object') {
      if (isChoice(place)) return place.some((option) => through(option, 0, at, next));
      return through(place.p, 0, at, (end) => {
        if (!next(end)) return false;
        if (at < end) parts[place.m] = { start: at, end };
        return true;
      });
    }
    switch (place) {
      case ',':
        return edges[at] === true && next(at);
      case ':':
        return steps[at]?.after === ':' && next(at);
      case '>':
        return at <= closing && next(clauseEnds[at] as number);
      case '*':
        return at <= closing && next(closing);
      default:
        return behindGap(Number(place), [at], line).some(next);
    }
  };
  through(pattern, 0, from, (at) => at === to);
  return parts;
}
