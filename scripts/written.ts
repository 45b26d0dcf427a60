// Everything that is written about the languages, loaded at once: what the build gathers into packs and texts.
import type { Kind, Lang, Rule } from '../src/engine/types.ts';

export { articles } from '../src/rules/articles.ts';
export { certainty } from '../src/rules/certainty.ts';
export { certaintyOf, leastCertainty, soundCertainty } from '../src/rules/certain.ts';
export { kinds } from '../src/rules/kinds.ts';
export { ofKinds } from '../src/rules/of-kinds.ts';

const ruleFiles = import.meta.glob<readonly Rule[]>('../src/rules/*/*.ts', { eager: true, import: 'rules' });
const conceptFiles = import.meta.glob<Readonly<Record<string, readonly string[]>>>('../src/languages/*/concepts.ts', { eager: true, import: 'concepts' });

/** A language's rules as they are written, by the kind that their file is named after; files in the order of their names. */
export function rulesOf(lang: Lang): readonly { readonly kind: Kind; readonly rules: readonly Rule[] }[] {
  const folder = `../src/rules/${lang}/`;
  return Object.keys(ruleFiles)
    .filter((path) => path.startsWith(folder))
    .sort()
    .map((path) => ({ kind: path.slice(folder.length, -'.ts'.length) as Kind, rules: ruleFiles[path] ?? [] }));
}

/** A language's named word lists. */
export const conceptsOf = (lang: Lang): Readonly<Record<string, readonly string[]>> => conceptFiles[`../src/languages/${lang}/concepts.ts`] ?? {};
