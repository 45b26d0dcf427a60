// The languages that a draft turned out to need: asked of the worker once, compiled once.
import { compile, type CompiledLanguage } from '../engine/compile.ts';
import { unpack } from '../engine/packed.ts';
import type { Lang } from '../engine/types.ts';
import type { NeedLanguage } from '../messages.ts';

declare global {
  // The pack files, injected by the worker, put their packed data here.
  // eslint-disable-next-line no-var
  var warmlinePacks: Partial<Record<Lang, string>> | undefined;
}

export interface LanguagePacks {
  readonly compiled: readonly CompiledLanguage[];
  /** Asks for the languages that are not there yet; resolves to true where at least one arrived. */
  load(langs: readonly Lang[]): Promise<boolean>;
}

export function languagePacks(): LanguagePacks {
  const compiled: CompiledLanguage[] = [];
  const asked = new Set<Lang>();

  const loadOne = async (lang: Lang): Promise<boolean> => {
    asked.add(lang);
    try {
      const message: NeedLanguage = { type: 'need-language', lang };
      if (!globalThis.warmlinePacks?.[lang]) await chrome.runtime.sendMessage(message);
      const pack = globalThis.warmlinePacks?.[lang];
      if (pack) compiled.push(compile(unpack(pack)));
      return pack !== undefined;
    } finally {
      // The worker may have been stopped in between: then the next key stroke asks again.
      if (!compiled.some((language) => language.lang === lang)) asked.delete(lang);
    }
  };

  return {
    compiled,
    async load(langs) {
      const arrived = await Promise.all(langs.filter((lang) => !asked.has(lang)).map(loadOne));
      return arrived.includes(true);
    },
  };
}
