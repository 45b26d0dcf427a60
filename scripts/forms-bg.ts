// Bulgarian inflection as the dictionary has it (person, tense, participles, definite articles), and verbs whose forms it lists apart.
import { families, verbEndings } from '../src/languages/bg/irregular.ts';
import { expand, type Entries, type Suffixes } from './affixes.ts';
import type { Inflect } from './forms.ts';

export function bulgarianForms(entries: Entries, suffixes: Suffixes): Inflect {
  return (lemma) => {
    const spelling = [lemma, lemma.slice(0, 1).toUpperCase() + lemma.slice(1)].find((word) => entries.has(word));
    // взема, приема: the dictionary knows them in every form but this one.
    if (spelling === undefined) return familyForms(lemma).some((form) => entries.has(form)) ? familyForms(lemma) : null;
    const forms = new Set([spelling]);
    const flagSets = entries.get(spelling) ?? [];
    for (const flags of flagSets) for (const flag of flags) expand(spelling, flag, suffixes).forEach((form) => forms.add(form));
    if (flagSets.every((flags) => flags === '') && /[ая]$/.test(lemma)) for (const form of listedApart(lemma, entries)) forms.add(form);
    return forms;
  };
}

function familyForms(lemma: string): string[] {
  const family = families.find(({ ending }) => lemma.endsWith(ending));
  return family?.endings.split(' ').map((ending) => lemma.slice(0, lemma.length - family.ending.length) + ending) ?? [];
}

function listedApart(lemma: string, entries: Entries): string[] {
  const family = familyForms(lemma);
  if (family.length > 0) return family;
  const stem = lemma.slice(0, -1);
  return stem.length < 3 ? [] : [...verbEndings].map((ending) => stem + ending).filter((form) => entries.get(form)?.includes('') ?? false);
}
