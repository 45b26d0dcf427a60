// Pairs to learn from: the same message said so that it hurts and said well. The nearest to a finding are shown with it, never put in for it.
import type { Finding, Kind } from '../engine/types.ts';
import { clauses } from './clauses.ts';
import { featuresOf, Level, stemmed } from './features.ts';

/** One pair, and the kind of fault that its first half has. */
export interface Pair {
  readonly kind: Kind;
  readonly insteadOf: string;
  readonly better: string;
}

type Vector = ReadonlyMap<number, number>;

/** What a text is made of: the hashed words and word parts of its clauses, as the learned reader sees them; its length is one. */
export function vectorOf(text: string): Vector {
  const vector = new Map<number, number>();
  const draft = stemmed(clauses(text), Level.clause);
  draft.clauses.forEach((_, at) => {
    const { ids, values } = featuresOf(draft, at);
    ids.forEach((id, place) => vector.set(id, (vector.get(id) ?? 0) + (values[place] ?? 0)));
  });
  const length = Math.hypot(...vector.values()) || 1;
  for (const [id, value] of vector) vector.set(id, value / length);
  return vector;
}

/** The cosine of two vectors: 1 for equal ones, 0 for those that share nothing. */
export function likeness(one: Vector, other: Vector): number {
  let sum = 0;
  for (const [id, value] of one) sum += value * (other.get(id) ?? 0);
  return sum;
}

/** The pairs of a kind that are most like some words, the most alike first. */
export function nearestPairs(pairs: readonly Pair[], kind: Kind, words: string, most: number): Pair[] {
  const vector = vectorOf(words);
  return pairs
    .filter((pair) => pair.kind === kind)
    .map((pair) => ({ pair, near: likeness(vector, vectorOf(pair.insteadOf)) }))
    .sort((one, other) => other.near - one.near)
    .slice(0, most)
    .map(({ pair }) => pair);
}

/** How many pairs stand beside a judgement: a second one says that they are examples, not answers. */
const mostPairs = 2;

/** The pairs nearest to a judgement of the wording as a whole; none for a rule's finding, which has wordings of its own. */
export const pairsLike = ({ rule, kind, text }: Finding, pairs: readonly Pair[]): readonly Pair[] => (rule === null ? nearestPairs(pairs, kind, text, mostPairs) : []);
