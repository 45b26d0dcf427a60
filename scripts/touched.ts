// How many labelled drafts each pattern and each concept of a language touches. A pattern that touches one was perhaps written for one.
import { assemble } from '../src/engine/assemble.ts';
import { compile } from '../src/engine/compile.ts';
import { match } from '../src/engine/match.ts';
import type { Lang } from '../src/engine/types.ts';
import { contrasts, trainingDrafts } from './corpus.ts';
import { sourceOf } from './pack.ts';
import { sentencesIn } from './reader.ts';

/** Names -> numbers of drafts. */
export interface Touched {
  readonly drafts: number;
  readonly rules: number;
  /** `en/blame/had-you  [had you ..*]` -> drafts. */
  readonly patterns: ReadonlyMap<string, number>;
  /** `@delay` -> drafts. */
  readonly concepts: ReadonlyMap<string, number>;
}

/** Counts on the training drafts, the contrast sets and our own phrases; with `every` only on each so many-th. */
export async function touched(lang: Lang, onMistake?: (error: Error) => void, every = 1): Promise<Touched> {
  const source = await sourceOf(lang, onMistake);
  const drafts = [...trainingDrafts(lang), ...contrasts(lang).map(({ bad }) => bad)].filter((_, index) => index % every === 0).map(({ draft }) => sentencesIn(draft));

  /** Pattern -> drafts. Each is asked as the only pattern of a rule. */
  const count = (patterns: readonly string[]): number[] => {
    const rules = patterns.map((pattern, index) => ({ id: `${lang}/curt/${index}`, kind: 'curt', match: [pattern], why: '', instead: [], principle: 'consistency.1' }) as const);
    const language = compile(assemble({ ...source, rules }));
    const counts = new Map<number, number>();
    for (const draft of drafts) {
      const found = new Set(draft.flatMap(({ steps }) => match(language, steps).matches.map(({ rule }) => rule)));
      for (const number of found) counts.set(number, (counts.get(number) ?? 0) + 1);
    }
    return patterns.map((_, index) => counts.get(index) ?? 0);
  };
  const counted = (named: readonly (readonly [name: string, pattern: string])[]): Map<string, number> => {
    const distinct = [...new Set(named.map(([, pattern]) => pattern))];
    const counts = new Map(count(distinct).map((number, index) => [distinct[index], number]));
    return new Map(named.map(([name, pattern]) => [name, counts.get(pattern) ?? 0]));
  };

  return {
    drafts: drafts.length,
    rules: source.rules.length,
    patterns: counted(source.rules.flatMap(({ id, match }) => match.map((pattern) => [`${id}  ${pattern}`, pattern] as const))),
    concepts: counted(Object.keys(source.concepts).map((name) => [`@${name}`, `@${name}`] as const)),
  };
}

/** One line on all of it. */
export function summaryOf(lang: Lang, { drafts, rules, patterns, concepts }: Touched): string {
  const share = (least: number): number => [...patterns.values()].filter((number) => number >= least).length;
  return `${lang}: ${patterns.size} patterns in ${rules} rules, ${concepts.size} concepts, ${drafts} drafts; ${share(1)} patterns touch a draft, ${share(3)} at least 3, ${share(10)} at least 10`;
}
