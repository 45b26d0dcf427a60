// A team's phrases -> a language pack like those of our own rules: made once in the worker, compiled in pages.
import { assemble } from '../engine/assemble.ts';
import type { Lang, LanguagePack } from '../engine/types.ts';
import { commonFrequencies } from './common-words.ts';
import type { Phrase } from './types.ts';

/** The id under which a phrase speaks: `team/en/no-worries`. No rule of ours begins so. */
export const ruleOf = ({ lang, id }: Pick<Phrase, 'lang' | 'id'>): string => `team/${lang}/${id}`;

/**
 * Assembles the phrases of one language; those of others are left out. `kinds` is what any pack of that language says of its kinds. The
 * phrases must come from `phrasesFrom`: of others a PatternError may be thrown.
 */
export function packOf(phrases: readonly Phrase[], lang: Lang, kinds: LanguagePack['kinds']): LanguagePack {
  const own = phrases.filter((phrase) => phrase.lang === lang);
  return assemble({
    lang,
    kinds,
    forms: {},
    concepts: {},
    frequencies: frequenciesIn(own),
    rules: own.map((phrase) => ({ id: ruleOf(phrase), kind: phrase.kind, match: phrase.match, unless: phrase.unless, why: phrase.why || kinds[phrase.kind].why, instead: phrase.instead, principle: kinds[phrase.kind].principle })),
  });
}

/** How common each word is: one that many phrases share brings up none of them where they have another. */
function frequenciesIn(phrases: readonly Phrase[]): Record<string, number> {
  const frequencies = new Map(Object.entries(commonFrequencies));
  for (const { match } of phrases) {
    for (const pattern of match) for (const [word] of pattern.toLowerCase().replace(/ё/g, 'е').matchAll(/[\p{L}\p{N}'-]+/gu)) frequencies.set(word, (frequencies.get(word) ?? 0) + 1);
  }
  // Without a prototype: `constructor` is a word like any other.
  return Object.assign(Object.create(null) as Record<string, number>, Object.fromEntries(frequencies));
}
