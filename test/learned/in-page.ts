// The learned reader in a bare page, for measuring.
import type { Lang } from '../../src/engine/types.ts';
import { shippedReader, type Shipped } from '../../src/learned/shipped.ts';

declare global {
  interface Window {
    reader: Shipped | null;
    /** Unpacks the reader whose file was run; how long that took, ms. */
    unpackReader(lang: Lang): number;
    /** Judges drafts, one after another; how long a sentence took, ms. */
    judgeAll(drafts: readonly string[]): number;
  }
}

window.unpackReader = (lang) => {
  const began = performance.now();
  window.reader = shippedReader(lang);
  return performance.now() - began;
};

window.judgeAll = (drafts) => {
  const began = performance.now();
  let sentences = 0;
  for (const draft of drafts) sentences += new Set(window.reader?.judge(draft).map(({ clause }) => clause.sentence)).size;
  return (performance.now() - began) / sentences;
};
