// Russian inflection as the dictionary has it; it lists many imperatives and past tenses as words of their own, which are led back to their verb here.
import { expand, type Entries, type Suffixes } from './affixes.ts';
import { families } from '../src/languages/ru/irregular.ts';
import type { Inflect } from './forms.ts';

export function russianForms(entries: Entries, suffixes: Suffixes): Inflect {
  return (lemma) => {
    const spelling = [lemma, capital(lemma)].find((word) => entries.has(word));
    if (spelling === undefined) return null;
    const forms = new Set([spelling]);
    for (const flags of entries.get(spelling) ?? []) for (const flag of flags) expand(spelling, flag, suffixes).forEach((form) => forms.add(form));
    if (/(?:ть|ти|чь)(?:ся|сь)?$/.test(lemma)) for (const form of [...verbForms(lemma, forms, entries, suffixes), ...familyForms(lemma, forms)]) forms.add(form);
    return forms;
  };
}

/** забуд(ут) -> забудь, забудьте; помог(у) -> помоги, помог, помогла: where the dictionary has such a word. */
function* verbForms(lemma: string, present: ReadonlySet<string>, entries: Entries, suffixes: Suffixes): Generator<string> {
  const isReflexive = /(?:ся|сь)$/.test(lemma);
  for (const form of present) {
    const [, stem] = /^(.{2,})[уюая]т(?:ся)?$/.exec(form) ?? [];
    if (stem === undefined) continue;
    for (const ending of isReflexive ? ['ись', 'ься', 'йся'] : ['и', 'ь', 'й']) {
      const imperative = stem + ending;
      // B adds -те: without it the word is a noun that looks alike (дель, удаль).
      if (!entries.get(imperative)?.some((flags) => isReflexive || flags.includes('B'))) continue;
      yield imperative;
      yield isReflexive ? imperative.replace(/с[ья]$/, 'тесь') : `${imperative}те`;
    }
    if (/чь(?:ся)?$/.test(lemma) && entries.get(stem)?.some((flags) => flags.includes('L'))) {
      yield stem;
      yield* expand(stem, 'L', suffixes);
    }
  }
}

/** выбрать -> выберу: verbs that change their stem, led by families; not where the dictionary has a present tense of its own. */
function familyForms(lemma: string, forms: ReadonlySet<string>): string[] {
  const [, base = lemma, reflexive] = /^(.*)(с[ья])$/.exec(lemma) ?? [];
  const family = families.find(({ ending }) => base.endsWith(ending));
  if (family === undefined) return [];
  const prefix = base.slice(0, base.length - family.ending.length);
  const hasPresent = [...forms].some((form) => /[уюая]т(?:ся)?$/.test(form));
  if (hasPresent && base.endsWith('ть')) return [];
  const bare = family.drops && /[^аеиоуыя]о$/.test(prefix) ? prefix.slice(0, -1) : prefix;
  const rounded = family.gains && /(?:раз|с|от|под|об)$/.test(prefix) ? `${prefix}о` : bare;
  return family.endings.split(' ').map((ending) => {
    const form = (ending[1] === 'ь' ? rounded : bare) + ending;
    return reflexive === undefined ? form : form + (/[аеиоуыэюя]$/.test(form) ? 'сь' : 'ся');
  });
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
