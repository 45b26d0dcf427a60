// The learned readers that a draft turned out to need: asked of the worker once, unpacked once.
import type { Lang } from '../engine/types.ts';
import { shippedReader, type Shipped } from '../learned/shipped.ts';
import type { NeedReader } from '../messages.ts';

export interface LearnedReaders {
  get(lang: Lang): Shipped | undefined;
  /** Asks for the readers that are not there yet. Rejects where one could not be asked for; the next call asks again. */
  load(langs: readonly Lang[]): Promise<void>;
}

export function learnedReaders(): LearnedReaders {
  const readers = new Map<Lang, Shipped>();
  const loading = new Map<Lang, Promise<void>>();

  const loadOne = async (lang: Lang): Promise<void> => {
    try {
      const message: NeedReader = { type: 'need-reader', lang };
      await chrome.runtime.sendMessage(message);
      const reader = shippedReader(lang);
      if (reader) readers.set(lang, reader);
    } finally {
      // The worker may have been stopped in between: then the next pause asks again.
      if (!readers.has(lang)) loading.delete(lang);
    }
  };

  return {
    get: (lang) => readers.get(lang),
    async load(langs) {
      await Promise.all(langs.map((lang) => {
        const running = loading.get(lang) ?? loadOne(lang);
        loading.set(lang, running);
        return running;
      }));
    },
  };
}
