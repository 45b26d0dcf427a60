// Reads a text with the same engine and packs as a reply field; the packs are fetched when they are first wanted.
import { compile, type CompiledLanguage } from '../engine/compile.ts';
import { pairsLike, type Pair } from '../learned/pairs.ts';
import { readTwice } from '../learned/read.ts';
import { shippedReaders } from '../learned/shipped.ts';
import type { Finding, Reading } from '../engine/types.ts';
import { isOn, type Settings } from '../settings.ts';
import { readWritten, watchWritten } from '../settings/written.ts';
import { withWritten } from './written-rules.ts';

export interface Reader {
  read(text: string, settings: Settings): Reading;
  /** Messages like a judgement's, said badly and well; none for a rule's finding. */
  pairsLike(finding: Finding): readonly Pair[];
}

let loaded: Promise<Reader> | undefined;

async function load(): Promise<Reader> {
  const packs = await Promise.all([import('virtual:warmline/pack/en'), import('virtual:warmline/pack/ru'), import('virtual:warmline/pack/bg')]);
  const languages: readonly CompiledLanguage[] = packs.map((pack) => compile(pack.default));
  // The files that are injected into pages.
  const readers = await shippedReaders((lang) => import(/* @vite-ignore */ `/learned/${lang}.js`));
  let together = withWritten(await readWritten());
  watchWritten(() => void readWritten().then((written) => (together = withWritten(written))));
  return {
    read: (text, settings) => readTwice(text, { ...together(languages, settings), isOn: (speaker) => isOn(settings, speaker), gender: settings.gender }, settings.reader ? readers : new Map()),
    pairsLike: (finding) => pairsLike(finding, readers.get(finding.lang)?.pairs ?? []),
  };
}

/** The reader of all three languages; loaded once. */
export function loadReader(): Promise<Reader> {
  loaded ??= load();
  return loaded;
}
