// The learned readers of the command line, each fetched when asked for.
import type { Lang } from '../engine/types.ts';
import { shippedReader, type Shipped } from '../learned/shipped.ts';

const scripts: Readonly<Record<Lang, () => Promise<unknown>>> = {
  en: () => import('virtual:warmline/learned/en'),
  ru: () => import('virtual:warmline/learned/ru'),
  bg: () => import('virtual:warmline/learned/bg'),
};

/** The readers of all languages. */
export async function loadReaders(): Promise<ReadonlyMap<Lang, Shipped>> {
  const readers = new Map<Lang, Shipped>();
  for (const [lang, run] of Object.entries(scripts) as [Lang, () => Promise<unknown>][]) {
    await run();
    const reader = shippedReader(lang);
    if (reader) readers.set(lang, reader);
  }
  return readers;
}
