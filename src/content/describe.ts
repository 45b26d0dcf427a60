// What the card says about a finding beyond its own words: kind, article, principle and lesson, in the language of the interface, and pairs like it in the draft's.
import type { Finding } from '../engine/types.ts';
import { nearestPairs, type Pair } from '../learned/pairs.ts';
import type { Description } from '../overlay/types.ts';
import type { Texts } from '../rules/types.ts';

declare global {
  // texts/<lang>.js, injected by the worker before the content script, puts them here.
  // eslint-disable-next-line no-var
  var warmlineTexts: Texts | undefined;
}

/** How many pairs a card shows: a second one says that they are examples, not answers. */
const mostPairs = 2;

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

/** The pairs nearest to a judgement of the wording as a whole; none for a rule's finding, which has wordings of its own. */
export const pairsLike = ({ rule, kind, text }: Finding, pairs: readonly Pair[]): readonly Pair[] => (rule === null ? nearestPairs(pairs, kind, text, mostPairs) : []);
