// Judged clauses -> findings: those over a threshold; neighbours of one kind in one sentence become one.
import type { Range } from '../engine/types.ts';
import type { Clause } from './clauses.ts';

/** What a reader says about a clause: the number of its likeliest kind in `learnedKinds`, and how probable it is that something is wrong at all. */
export interface Judged {
  readonly clause: Clause;
  readonly kind: number;
  readonly probability: number;
}

export interface Found extends Range {
  readonly kind: number;
  /** The highest of its clauses. */
  readonly probability: number;
}

export function findingsIn(judged: readonly Judged[], threshold: number): Found[] {
  const found: { start: number; end: number; kind: number; probability: number; sentence: number; last: number }[] = [];
  judged.forEach(({ clause: { start, end, sentence }, kind, probability }, at) => {
    if (probability < threshold) return;
    const before = found.at(-1);
    if (before && before.last === at - 1 && before.sentence === sentence && before.kind === kind) {
      before.end = end;
      before.last = at;
      before.probability = Math.max(before.probability, probability);
    } else found.push({ start, end, kind, probability, sentence, last: at });
  });
  return found.map(({ start, end, kind, probability }) => ({ start, end, kind, probability }));
}
