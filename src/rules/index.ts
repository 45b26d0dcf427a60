// Finds the rule files by their names: src/rules/<lang>/<kind>.ts. There is no list to edit.
import type { Kind, Lang, Rule } from '../engine/types.ts';

export interface RuleOfKind {
  /** Full id: `en/blame/you-failed-to`. */
  readonly id: string;
  readonly kind: Kind;
  readonly rule: Rule;
}

const files = import.meta.glob<readonly Rule[]>('./*/*.ts', { import: 'rules' });

/** All rules of a language with their examples, in the order of their files. */
export async function loadRules(lang: Lang): Promise<readonly RuleOfKind[]> {
  const paths = Object.keys(files)
    .filter((path) => path.startsWith(`./${lang}/`))
    .sort();
  const rules = await Promise.all(
    paths.map(async (path) => {
      const kind = path.slice(`./${lang}/`.length, -'.ts'.length) as Kind;
      const ofKind = (await files[path]?.()) ?? [];
      return ofKind.map((rule) => ({ id: `${lang}/${kind}/${rule.id}`, kind, rule }));
    }),
  );
  return rules.flat();
}
