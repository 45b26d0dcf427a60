// What learned/<lang>.js brought: the reader of a language and its pairs.
import type { Lang } from '../engine/types.ts';
import { learnedReader, type LearnedReader } from './model.ts';
import { unpack } from './pack.ts';
import type { Pair } from './pairs.ts';

declare global {
  // eslint-disable-next-line no-var
  var warmlineLearned: Partial<Record<Lang, { readonly weights: string; readonly pairs: readonly Pair[] }>> | undefined;
}

export interface Shipped extends LearnedReader {
  readonly pairs: readonly Pair[];
}

/** The reader whose file was run; null where it was not. The file's text is let go, since what is unpacked takes its place in memory. */
export function shippedReader(lang: Lang): Shipped | null {
  const shipped = globalThis.warmlineLearned?.[lang];
  if (!shipped) return null;
  delete globalThis.warmlineLearned?.[lang];
  return { ...learnedReader(unpack(bytesOf(shipped.weights))), pairs: shipped.pairs };
}

/** Runs the files of all languages and unpacks their readers. */
export async function shippedReaders(run: (lang: Lang) => Promise<unknown>): Promise<ReadonlyMap<Lang, Shipped>> {
  const readers = new Map<Lang, Shipped>();
  for (const lang of ['en', 'ru', 'bg'] as const) {
    await run(lang);
    const reader = shippedReader(lang);
    if (reader) readers.set(lang, reader);
  }
  return readers;
}

function bytesOf(base64: string): Uint8Array {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
