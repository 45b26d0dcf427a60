// Reads a text with the same engine and packs as a reply field; the packs are fetched when they are first wanted.
import { compile, type CompiledLanguage } from '../engine/compile.ts';
import { readTwice } from '../learned/read.ts';
import { shippedReader } from '../learned/shipped.ts';
import type { Lang, Reading } from '../engine/types.ts';
import { isOn, type Settings } from '../settings.ts';

export type Read = (text: string, settings: Settings) => Reading;

let loaded: Promise<Read> | undefined;

async function load(): Promise<Read> {
  const packs = await Promise.all([import('virtual:warmline/pack/en'), import('virtual:warmline/pack/ru'), import('virtual:warmline/pack/bg')]);
  const languages: readonly CompiledLanguage[] = packs.map((pack) => compile(pack.default));
  const readers = await loadLearned();
  return (text, settings) => readTwice(text, { languages, isOn: (speaker) => isOn(settings, speaker), gender: settings.gender }, settings.reader ? readers : new Map());
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
export function loadReader(): Promise<Read> {
  loaded ??= load();
  return loaded;
}
