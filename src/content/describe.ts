// What the card says about a finding beyond its own words: kind, article, principle and lesson, in the language of the interface.
import type { Finding } from '../engine/types.ts';
import type { Description } from '../overlay/types.ts';
import type { Texts } from '../rules/types.ts';

declare global {
  // texts/<lang>.js, injected by the worker before the content script, puts them here.
  // eslint-disable-next-line no-var
  var warmlineTexts: Texts | undefined;
}

/** Describes a finding for a reader of the interface's language. */
export function describe({ kind, ruleSet, principle }: Finding): Description {
  const ofKind = globalThis.warmlineTexts?.kinds[kind];
  const article = globalThis.warmlineTexts?.articles[ruleSet];
  const number = Number(principle.slice(ruleSet.length + 1));
  return {
    kind: ofKind?.does ?? '',
    article: article?.title ?? '',
    principle: article?.principles[number - 1] ?? '',
    lesson: { hears: '', insteadOf: '', better: '', fine: '', ...ofKind },
  };
}
