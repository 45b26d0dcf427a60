// Reads a text with the same engine and packs as a reply field; the packs are fetched when they are first wanted.
import { compile, type CompiledLanguage } from '../engine/compile.ts';
import { read } from '../engine/read.ts';
import type { Reading } from '../engine/types.ts';
import { isOn, type Settings } from '../settings.ts';

export type Read = (text: string, settings: Settings) => Reading;

let loaded: Promise<Read> | undefined;

async function load(): Promise<Read> {
  const packs = await Promise.all([import('virtual:warmline/pack/en'), import('virtual:warmline/pack/ru'), import('virtual:warmline/pack/bg')]);
  const languages: readonly CompiledLanguage[] = packs.map((pack) => compile(pack.default));
  return (text, settings) => read(text, { languages, isOn: (rule) => isOn(settings, rule), gender: settings.gender });
}

/** The reader of all three languages; loaded once. */
export function loadReader(): Promise<Read> {
  loaded ??= load();
  return loaded;
}
