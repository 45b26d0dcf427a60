// The shape of a phrase that a team wrote itself.
import type { Kind, Lang } from '../engine/types.ts';

/** A team's own rule: what it would rather not say, why, and what it says instead. Plain data: it survives a JSON round trip. */
export interface Phrase {
  /** Kebab case, unique in its language: `no-worries`. As a rule it is called `team/en/no-worries`. */
  readonly id: string;
  readonly lang: Lang;
  /** How its line looks, and whether it is warmth or honesty. */
  readonly kind: Kind;
  /** Patterns; see `src/phrases/README.md` for the part of the notation that a team may use. */
  readonly match: readonly string[];
  /** Patterns that make it fine when they stand in the same sentence. */
  readonly unless: readonly string[];
  /** One or two kind sentences; '' lets the kind speak for it. */
  readonly why: string;
  /** Wordings for the marked words, in the notation of rules; '' removes them. */
  readonly instead: readonly string[];
}

/** What is wrong with something that was written or imported, for the person who wrote it. Line and column from 1, the column in UTF-16 units. */
export interface Problem {
  readonly line: number;
  readonly column: number;
  /** A key of the interface texts, and what stands in its gaps. */
  readonly message: string;
  readonly gaps: readonly string[];
}

/** A problem and where it stands in a list of phrases. `line` is the entry of a field that is a list, from 1. */
export interface PhraseProblem extends Problem {
  /** Index in the list; null where the list as a whole is meant. */
  readonly phrase: number | null;
  /** null where the phrase as a whole is meant. */
  readonly field: keyof Phrase | null;
}
