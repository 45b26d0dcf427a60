// The learned readers of the command line.
import type { Lang } from '../engine/types.ts';
import { shippedReaders, type Shipped } from '../learned/shipped.ts';

const scripts: Readonly<Record<Lang, () => Promise<unknown>>> = {
  en: () => import('virtual:warmline/learned/en'),
  ru: () => import('virtual:warmline/learned/ru'),
  bg: () => import('virtual:warmline/learned/bg'),
};

let loaded: Promise<ReadonlyMap<Lang, Shipped>> | undefined;

/** The readers of all languages; loaded once. */
export function loadReaders(): Promise<ReadonlyMap<Lang, Shipped>> {
  loaded ??= shippedReaders((lang) => scripts[lang]());
  return loaded;
}
