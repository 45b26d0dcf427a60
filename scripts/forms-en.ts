// English inflection: -s, -ed, -ing, -er/-est of adjectives; derivations (un-, re-, -ly, -ness, -er of the doer) are words of their own.
import { expand, type Entries, type Suffixes } from './affixes.ts';
import type { Inflect } from './forms.ts';

const prefixes: Readonly<Record<string, string>> = { A: 're', I: 'in', U: 'un', C: 'de', E: 'dis', F: 'con', K: 'pro' };
/** Derived words that the dictionary knows only as a flag of another: `quickly`, `replacement`, `reviewer`, `readable`. */
const derivations = 'VNXHYRZPBLJ';

export function englishForms(entries: Entries, suffixes: Suffixes): Inflect {
  const derived = new Set<string>();
  const prefixed = new Map<string, string>();
  for (const [lemma, flagSets] of entries) {
    const flags = flagSets.join('');
    for (const flag of flags) if (derivations.includes(flag)) for (const word of expand(lemma, flag, suffixes)) derived.add(word);
    for (const flag of flags) {
      const prefix = prefixes[flag];
      if (prefix === undefined) continue;
      prefixed.set(prefix + lemma, flags);
      for (const own of flags) if (derivations.includes(own)) for (const word of expand(lemma, own, suffixes)) derived.add(prefix + word);
    }
  }
  const isWord = (word: string): boolean => entries.has(word) || derived.has(word);

  return function inflect(lemma: string): Set<string> | null {
    const flagSets = [...(entries.get(lemma) ?? []), ...(prefixed.has(lemma) ? [prefixed.get(lemma) ?? ''] : [])];
    if (flagSets.length === 0 && !derived.has(lemma)) {
      const american = lemma.replace(/is(e|ing|ed)$/, 'iz$1').replace(/our/, 'or').replace(/([^l])l$/, '$1ll');
      const forms = american === lemma ? null : inflect(american);
      return forms && new Set([...forms].map((form) => britishFrom(form, lemma, american)));
    }
    const flags = new Set(flagSets.join(''));
    const forms = new Set([lemma]);
    const add = (flag: string): void => expand(lemma, flag, suffixes).forEach((form) => forms.add(form));
    for (const flag of 'SDG') if (flags.has(flag)) add(flag);
    if (flags.has('R') && flags.has('T')) for (const flag of 'RT') add(flag);
    // customers comes of custom and -ers, replacements of nothing at all.
    if (/(?:ion|ment|ity)$/.test(lemma) || expand(lemma, 'S', suffixes).some(isWord)) add('S');
    // stopped, stopping, bigger: doubled letters stand in the dictionary as words of their own.
    const doubled = lemma + lemma.slice(-1);
    for (const ending of ['ed', 'ing']) if (/[aeiouy][bcdgklmnprtvz]$/.test(lemma) && isWord(doubled + ending)) forms.add(doubled + ending);
    if (/[aeiou][bdgmnpt]$/.test(lemma) && isWord(`${doubled}est`)) for (const ending of ['er', 'est']) forms.add(doubled + ending);
    // The dictionary is American; agents write both.
    if (/[^aeiou][aeiou]l$/.test(lemma) && flags.has('D')) for (const ending of ['ed', 'ing']) forms.add(doubled + ending);
    return lemma.endsWith('ize') ? new Set([...forms].flatMap((form) => [form, form.replace(/iz(e|es|ed|ing)$/, 'is$1')])) : forms;
  };
}

function britishFrom(form: string, lemma: string, american: string): string {
  if (lemma.endsWith('ise')) return form.replace(/iz(e|es|ed|ing)$/, 'is$1');
  return form === american ? lemma : lemma.includes('our') ? form.replace('or', 'our') : form;
}
