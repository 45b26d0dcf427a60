// `npm run reach [-- en]`: how many labelled drafts each pattern and each concept touches. A pattern that touches one was perhaps written for one.
import { assemble } from '../src/engine/assemble.ts';
import { compile } from '../src/engine/compile.ts';
import { match } from '../src/engine/match.ts';
import { passages } from '../src/engine/passages.ts';
import { sentences } from '../src/engine/sentences.ts';
import { tokenise } from '../src/engine/tokens.ts';
import { contrasts, trainingDrafts } from './corpus.ts';
import { sourceOf } from './pack.ts';
import { languagesAsked } from './reader.ts';

for (const lang of languagesAsked()) {
  const source = await sourceOf(lang);
  const drafts = [...trainingDrafts(lang), ...contrasts(lang).map(({ bad }) => bad)].map(({ draft }) => passages(draft).flatMap(({ start, end }) => sentences(draft.slice(start, end), tokenise(draft.slice(start, end)))));

  /** Reads with one rule for each of the patterns and counts the drafts that each touches. */
  const touched = (patterns: readonly { readonly name: string; readonly pattern: string }[]): Map<string, number> => {
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

  const patterns = touched(source.rules.flatMap(({ id, match }) => match.map((pattern) => ({ name: `${id}  ${pattern}`, pattern }))));
  const concepts = touched(Object.keys(source.concepts).map((name) => ({ name: `@${name}`, pattern: `@${name}` })));
  const share = (least: number): string => `${[...patterns.values()].filter((count) => count >= least).length}`;
  console.log(`\n${lang}: ${patterns.size} patterns in ${source.rules.length} rules, ${concepts.size} concepts, ${drafts.length} drafts; ${share(1)} patterns touch a draft, ${share(3)} at least 3, ${share(10)} at least 10`);
  for (const [title, counts] of [['Concepts', concepts], ['Patterns', patterns]] as const) {
    console.log(title);
    for (const [name, count] of [...counts].sort(([, one], [, other]) => other - one)) console.log(`${String(count).padStart(6)}  ${name}`);
  }
}
