// Judged clauses -> a second opinion beside the rules' findings.
import type { Range, SecondOpinion } from '../engine/types.ts';
import { findingsIn, type Judged } from './findings.ts';
import { learnedKinds } from './kinds.ts';
import type { About } from './pack.ts';

/**
 * Below this the reader is as good as sure that nothing is wrong. On 1,383 drafts that neither had seen (`data`, voices-3, voices-4, voices-desk-2),
 * of the rules' 71 marks there 9 were right; of their 394 others, 328.
 */
const surelyFine = 0.2;

/** What the judged clauses of a text come to: doubtful from `likely` on, and below `sure` quietly. */
export const opinionOf = (text: string, judged: readonly Judged[], { sure, likely }: Pick<About, 'sure' | 'likely'>): SecondOpinion => ({
  clauses: judged.map(({ clause: { start, end }, probability }) => ({ start, end, isFine: probability < surelyFine })),
  doubtful: findingsIn(judged, likely).flatMap(({ start, end, kind, probability }) => {
    const name = learnedKinds[kind];
    return name ? [{ ...withoutLastMark(text, { start, end }), kind: name, isQuiet: probability < sure }] : [];
  }),
});

/** As rules mark words: the comma or full stop behind them is not among them. */
function withoutLastMark(text: string, { start, end }: Range): Range {
  const words = text.slice(start, end).replace(/[\s.,;:!?…–—-]+$/u, '');
  return { start, end: words ? start + words.length : end };
}
