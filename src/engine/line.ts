// A sentence as patterns see it: what each word is for them, and where clauses begin and end.
import { bringsNothingUp, type CompiledLanguage, type WordReading } from './compile.ts';
import { mostInBits, type Occurrences, type Phrases } from './occurrences.ts';
import type { Step } from './sentences.ts';

/** Places are counted in steps. */
export interface Line {
  readonly steps: readonly Step[];
  readonly words: readonly WordReading[];
  /** Behind the last word: only marks follow. */
  readonly closing: number;
  /** The first mark; Infinity where there is none. */
  readonly firstMark: number;
  /** Place -> whether a clause begins or ends there. */
  readonly edges: readonly boolean[];
  /** Place -> the first edge from there on. */
  readonly clauseEnds: readonly number[];
  /** The same as sets of places, one bit each; null for a sentence of more than `mostInBits` steps. */
  readonly bits: LineBits | null;
  /** Phrases of concepts of several words, of those found so far. */
  readonly phrases: Phrases;
  readonly occurrences: Occurrences;
}

export interface LineBits {
  readonly edges: number;
  /** Places behind a colon. */
  readonly colons: number;
  /** Places that no gap goes over: marks, and the place behind the last step. */
  readonly walls: number;
}

const none: readonly never[] = [];

/** The steps of a sentence as the patterns of a language see them. */
export function lineOf(language: CompiledLanguage, steps: readonly Step[]): Line {
  const count = steps.length;
  let closing = count;
  while (closing > 0 && steps[closing - 1]?.isMark) closing--;
  let firstMark = Infinity;
  const words: WordReading[] = [];
  const edges: boolean[] = [];
  const bits = { edges: 1 << count, colons: 0, walls: 1 << count };
  for (let at = 0, isBehindMark = true; at < count; at++) {
    const step = steps[at] as Step;
    const isEdge = isBehindMark || at >= closing || step.after !== null;
    words.push(readWord(language, step));
    edges.push(isEdge);
    if (isEdge) bits.edges |= 1 << at;
    if (step.after === ':') bits.colons |= 1 << at;
    if (step.isMark) bits.walls |= 1 << at;
    if (step.isMark && firstMark === Infinity) firstMark = at;
    isBehindMark = step.isMark;
  }
  edges.push(true);
  const clauseEnds = edges.map(() => 0);
  for (let at = count; at >= 0; at--) clauseEnds[at] = edges[at] ? at : (clauseEnds[at + 1] as number);
  return { steps, words, closing, firstMark, edges, clauseEnds, bits: count > mostInBits ? null : bits, phrases: new Map(), occurrences: language.occurrences };
}

const unknownWord: WordReading = { classes: none, isMark: false, bringsUp: bringsNothingUp };
const unknownMark: WordReading = { ...unknownWord, isMark: true };

function readWord({ readings }: CompiledLanguage, { keys, isMark }: Step): WordReading {
  const [first = '', second] = keys;
  const unknown = isMark ? unknownMark : unknownWord;
  if (second === undefined) return readings.get(first) ?? unknown;
  const own = readings.get(first);
  const more = readings.get(second);
  if (!own || !more) return own ?? more ?? unknown;
  const both = `${first} ${second}`;
  const known = readings.get(both) ?? { classes: [...own.classes, ...more.classes].sort((one, other) => one - other), isMark, bringsUp: null };
  readings.set(both, known);
  return known;
}
