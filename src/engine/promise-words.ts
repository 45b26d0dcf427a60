// The words of a sentence that have to do with promises: verbs, doubts, and what the commitments are about.
import type { CompiledLanguage } from './compile.ts';
import { match } from './match.ts';
import type { Step } from './sentences.ts';
import type { TimeBook } from './time-book.ts';
import type { Range } from './types.ts';

/** The lists of patterns that every language has (`languages/times.ts` says what each is for). */
export const roles = ['will', 'fulfils', 'promises', 'lasting', 'doubts', 'hedges', 'outside', 'reported', 'others'] as const;
export type Role = (typeof roles)[number];

/** How a language names times and promises; the rules of `promising` are the roles. */
export interface LanguageOfPromises {
  readonly book: TimeBook;
  readonly promising: CompiledLanguage;
}

/** What commitments are about: the rule n of `about` speaks for `commitments[n]`. */
export interface Things {
  readonly about: CompiledLanguage;
  readonly commitments: readonly number[];
}

/** Steps from one to another, end exclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export const touches = (one: Span, other: Span): boolean => one.from < other.to && other.from < one.to;
export const isInside = (one: Span, other: Span): boolean => one.from >= other.from && one.to <= other.to;

export interface FoundWords {
  readonly of: Readonly<Record<Role, readonly Span[]>>;
  readonly about: readonly (Span & { readonly commitment: number })[];
}

/** Finds them; null where nothing is about a commitment. */
export function wordsOfPromises({ about, commitments }: Things, promising: CompiledLanguage, steps: readonly Step[]): FoundWords | null {
  const starts = new Map(steps.map(({ start }, at) => [start, at]));
  const ends = new Map(steps.map(({ end }, at) => [end, at + 1]));
  const spanOf = ({ start, end }: Range): Span => ({ from: starts.get(start) ?? 0, to: ends.get(end) ?? 0 });
  const things = match(about, steps).matches.map(({ rule, range }) => ({ ...spanOf(range), commitment: commitments[rule] ?? 0 }));
  if (!things.length) return null;
  const of = Object.fromEntries(roles.map((role) => [role, [] as Span[]])) as Record<Role, Span[]>;
  for (const { rule, range } of match(promising, steps).matches) of[roles[rule] as Role].push(spanOf(range));
  return { of, about: things };
}
