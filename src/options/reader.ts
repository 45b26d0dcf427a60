// Reads a text with the same engine and packs as a reply field; the packs are fetched when they are first wanted.
import { compile, type CompiledLanguage } from '../engine/compile.ts';
import { nearestPairs, type Pair } from '../learned/pairs.ts';
import { readTwice } from '../learned/read.ts';
import { shippedReader } from '../learned/shipped.ts';
import type { Finding, Lang, Reading } from '../engine/types.ts';
import { isOn, type Settings } from '../settings.ts';

export interface Reader {
  read(text: string, settings: Settings): Reading;
  /** Messages like a judgement's, said badly and well; none for a rule's finding. */
  pairsLike(finding: Finding): readonly Pair[];
}

/** How many pairs stand below a judgement. */
const mostPairs = 2;

let loaded: Promise<Reader> | undefined;

async function load(): Promise<Reader> {
  const packs = await Promise.all([import('virtual:warmline/pack/en'), import('virtual:warmline/pack/ru'), import('virtual:warmline/pack/bg')]);
  const languages: readonly CompiledLanguage[] = packs.map((pack) => compile(pack.default));
  const readers = await loadLearned();
  return {
    read: (text, settings) => readTwice(text, { languages, isOn: (speaker) => isOn(settings, speaker), gender: settings.gender }, settings.reader ? readers : new Map()),
    pairsLike: ({ rule, lang, kind, text }) => (rule === null ? nearestPairs(readers.get(lang)?.pairs ?? [], kind, text, mostPairs) : []),
  };
}

/** The learned readers, from the files that are injected into pages. */
async function loadLearned() {
  const langs: readonly Lang[] = ['en', 'ru', 'bg'];
  await Promise.all(langs.map((lang) => import(/* @vite-ignore */ `/learned/${lang}.js`)));
  return new Map(langs.flatMap((lang) => {
    const reader = shippedReader(lang);
    return reader ? [[lang, reader] as const] : [];
  }));
}

/** The reader of all three languages; loaded once. */
export function loadReader(): Promise<Reader> {
  loaded ??= load();
  return loaded;
}
