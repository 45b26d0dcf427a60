// Sentences as good replies have them, to see in what company a phrase would speak: the near misses of our own rules, and what becomes of the sentences that they mark.
import type { Lang } from '../../engine/types.ts';
import { loadRules } from '../../rules/index.ts';

const loaded = new Map<Lang, Promise<readonly string[]>>();

/** Each once, in the order of the rules. */
export function ordinarySentences(lang: Lang): Promise<readonly string[]> {
  const known = loaded.get(lang) ?? loadRules(lang).then((rules) => [...new Set(rules.flatMap(({ rule }) => [...rule.leaves, ...rule.catches.flatMap(({ becomes }) => becomes ?? [])]))]);
  loaded.set(lang, known);
  return known;
}
