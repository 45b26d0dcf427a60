// How many labelled drafts each pattern and each concept of a language touches. A pattern that touches one was perhaps written for one.
import { assemble } from '../src/engine/assemble.ts';
import { compile } from '../src/engine/compile.ts';
import { match } from '../src/engine/match.ts';
import { passages } from '../src/engine/passages.ts';
import { sentences } from '../src/engine/sentences.ts';
import { tokenise } from '../src/engine/tokens.ts';
import type { Lang } from '../src/engine/types.ts';
import { contrasts, trainingDrafts } from './corpus.ts';
import { sourceOf } from './pack.ts';

/** Names -> numbers of drafts. */
export interface Touched {
  readonly drafts: number;
  readonly rules: number;
  /** `en/blame/had-you  [had you ..*]` -> drafts. */
  readonly patterns: ReadonlyMap<string, number>;
  /** `@delay` -> drafts. */
  readonly concepts: ReadonlyMap<string, number>;
}

/** Counts on the training drafts, the contrast sets and our own phrases. */
export async function touched(lang: Lang): Promise<Touched> {
  const source = await sourceOf(lang);
  const drafts = [...trainingDrafts(lang), ...contrasts(lang).map(({ bad }) => bad)].map(({ draft }) => passages(draft).flatMap(({ start, end }) => sentences(draft.slice(start, end), tokenise(draft.slice(start, end)))));

  const count = (patterns: readonly { readonly name: string; readonly pattern: string }[]): Map<string, number> => {
    const rules = patterns.map(({ pattern }, index) => ({ id: String(index), kind: 'curt' as const, match: [pattern], why: '', instead: [], principle: 'care.1' as const }));
    const language = compile(assemble({ ...source, rules }));
    const counts = new Map(patterns.map(({ name }) => [name, 0]));
    for (const draft of drafts) {
      for (const index of new Set(draft.flatMap(({ steps }) => match(language, steps).matches.map(({ rule }) => rule)))) {
        const { name } = patterns[index]!;
        counts.set(name, counts.get(name)! + 1);
      }
    }
    return counts;
  };

  return {
    drafts: drafts.length,
    rules: source.rules.length,
    patterns: count(source.rules.flatMap(({ id, match }) => match.map((pattern) => ({ name: `${id}  ${pattern}`, pattern })))),
    concepts: count(Object.keys(source.concepts).map((name) => ({ name: `@${name}`, pattern: `@${name}` }))),
  };
}

/** One line on all of it. */
export function summaryOf(lang: Lang, { drafts, rules, patterns, concepts }: Touched): string {
  const share = (least: number): number => [...patterns.values()].filter((number) => number >= least).length;
  return `${lang}: ${patterns.size} patterns in ${rules} rules, ${concepts.size} concepts, ${drafts} drafts; ${share(1)} patterns touch a draft, ${share(3)} at least 3, ${share(10)} at least 10`;
}
