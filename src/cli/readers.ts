// The learned readers of the command line.
import type { Lang } from '../engine/types.ts';
import { shippedReader, type Shipped } from '../learned/shipped.ts';

const scripts: Readonly<Record<Lang, () => Promise<unknown>>> = {
  en: () => import('virtual:warmline/learned/en'),
  ru: () => import('virtual:warmline/learned/ru'),
  bg: () => import('virtual:warmline/learned/bg'),
};

let loaded: Promise<ReadonlyMap<Lang, Shipped>> | undefined;

/** The readers of all languages; loaded once. */
export function loadReaders(): Promise<ReadonlyMap<Lang, Shipped>> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<ReadonlyMap<Lang, Shipped>> {
  const readers = new Map<Lang, Shipped>();
  for (const [lang, run] of Object.entries(scripts) as [Lang, () => Promise<unknown>][]) {
    await run();
    const reader = shippedReader(lang);
    if (reader) readers.set(lang, reader);
  }
  return readers;
}
