// Lemma -> all its word forms, from the hunspell dictionaries and the irregular words beside them; runs when the extension is built.
import type { Lang } from '../src/engine/types.ts';
import { irregular as bgIrregular } from '../src/languages/bg/irregular.ts';
import { irregular as enIrregular } from '../src/languages/en/irregular.ts';
import { irregular as ruIrregular } from '../src/languages/ru/irregular.ts';
import { readEntries, readSuffixes, type Entries } from './affixes.ts';
import { bulgarianForms } from './forms-bg.ts';
import { englishForms } from './forms-en.ts';
import { russianForms } from './forms-ru.ts';

/** The words a dictionary makes of a lemma, the lemma among them; null where it does not know it. */
export type Inflect = (lemma: string) => Iterable<string> | null;

interface Source {
  readonly load: () => Promise<{ default: { aff: Uint8Array; dic: Uint8Array } }>;
  readonly inflections: (entries: Entries, suffixes: ReturnType<typeof readSuffixes>) => Inflect;
  readonly irregular: Readonly<Record<string, string>>;
}

const sources: Readonly<Record<Lang, Source>> = {
  en: { load: () => import('dictionary-en'), inflections: englishForms, irregular: enIrregular },
  ru: { load: () => import('dictionary-ru'), inflections: russianForms, irregular: ruIrregular },
  bg: { load: () => import('dictionary-bg'), inflections: bulgarianForms, irregular: bgIrregular },
};

const loaded = new Map<Lang, Promise<{ inflect: Inflect; entries: Entries }>>();

/** All forms of each lemma, lower case, the lemma first. Throws one error that names every unknown lemma and words spelt like it. */
export async function wordForms(lang: Lang, lemmas: readonly string[]): Promise<Map<string, readonly string[]>> {
  const { inflect, entries } = await dictionary(lang);
  const { irregular } = sources[lang];
  const forms = new Map<string, readonly string[]>();
  const unknown: string[] = [];
  for (const lemma of new Set(lemmas)) {
    const key = lemma.normalize('NFC').toLowerCase();
    const regular = inflect(key);
    const special = Object.hasOwn(irregular, key) ? irregular[key] : undefined;
    if (regular === null && special === undefined) unknown.push(lemma);
    else forms.set(lemma, [...new Set([key, ...(special?.split(' ') ?? []), ...(regular ?? [])].map((form) => form.toLowerCase()))]);
  }
  if (unknown.length > 0) throw new Error(complaint(lang, unknown, [...entries.keys(), ...Object.keys(irregular)]));
  return forms;
}

function dictionary(lang: Lang): Promise<{ inflect: Inflect; entries: Entries }> {
  let found = loaded.get(lang);
  if (found === undefined) {
    found = sources[lang].load().then(({ default: files }) => {
      const text = new TextDecoder();
      const entries = readEntries(text.decode(files.dic));
      return { inflect: sources[lang].inflections(entries, readSuffixes(text.decode(files.aff))), entries };
    });
    loaded.set(lang, found);
  }
  return found;
}

function complaint(lang: Lang, unknown: readonly string[], known: readonly string[]): string {
  const lines = unknown.map((lemma) => {
    const close = unknown.length > 30 ? [] : similar(lemma.toLowerCase(), known);
    return `  ~${lemma}${close.length > 0 ? `  (near it: ${close.join(', ')})` : ''}`;
  });
  return `No word forms for these ${lang} lemmas: name the dictionary form, or write the forms out as alternatives.\n${lines.join('\n')}`;
}

/** The few words of a list that are at most two slips of the finger away. */
function similar(word: string, known: readonly string[]): string[] {
  return known
    .filter((candidate) => Math.abs(candidate.length - word.length) <= 2 && candidate[0] === word[0])
    .map((candidate) => ({ candidate, slips: distance(word, candidate) }))
    .filter(({ slips }) => slips <= 2)
    .toSorted((a, b) => a.slips - b.slips)
    .slice(0, 4)
    .map(({ candidate }) => candidate);
}

/** Letters to insert, drop, change or swap with their neighbour. */
function distance(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++) {
      const change = (last[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      let best = Math.min(change, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]) best = Math.min(best, (beforeLast[j - 2] ?? 0) + 1);
      row.push(best);
    }
    beforeLast = last;
    last = row;
  }
  return last[to.length] ?? 0;
}
