// Judged clauses -> a second opinion beside the rules' findings.
import type { Range, SecondOpinion } from '../engine/types.ts';
import { findingsIn, type Judged } from './findings.ts';
import { learnedKinds } from './kinds.ts';
import type { About } from './pack.ts';

/** A draft of fewer words than this is too little to hear a tone in: then it doubts nothing. */
const fewestWords = 4;

/** What the judged clauses of a text come to: doubtful from `likely` on, and below `sure` quietly. */
export const opinionOf = (text: string, judged: readonly Judged[], { sure, likely }: Pick<About, 'sure' | 'likely'>): SecondOpinion => ({
  clauses: judged.map(({ clause: { start, end }, probability }) => ({ start, end, probability })),
  doubtful: (wordsIn(judged) < fewestWords ? [] : findingsIn(judged, likely)).flatMap(({ start, end, kind, probability }) => {
    const name = learnedKinds[kind];
    return name ? [{ ...withoutLastMark(text, { start, end }), kind: name, isQuiet: probability < sure }] : [];
  }),
});

/** As rules mark words: the comma or full stop behind them is not among them. */
function withoutLastMark(text: string, { start, end }: Range): Range {
  const words = text.slice(start, end).replace(/[\s.,;:!?…–—-]+$/u, '');
  return { start, end: words ? start + words.length : end };
}

const wordsIn = (judged: readonly Judged[]): number => judged.reduce((sum, { clause }) => sum + clause.words.filter((word) => /\p{L}/u.test(word)).length, 0);
