// The learned reader: a draft -> how probable it is, for each clause, that something in it is cold or dishonest, and what.
import { probabilityOf } from './calibration.ts';
import { clauses, wholeSentences } from './clauses.ts';
import { draftFeatures, featuresOf, lastPlace, Level, stemmed, type Features, type StemmedDraft } from './features.ts';
import type { Judged } from './findings.ts';
import { outputs, weightOf, type About, type Weights } from './pack.ts';

export interface LearnedReader {
  readonly about: About;
  /** Judges every clause of a draft (one without a word in the letters of its language is fine), one sentence between two yields: whoever calls says when there is time for the next. */
  judging(text: string): Generator<undefined, Judged[]>;
  /** The same at one go. */
  judge(text: string): Judged[];
}

/** The most clauses and sentences whose scores are remembered: a draft of ten thousand UTF-16 units has about 250. */
const mostRemembered = 1000;

const latin = /[a-z]/;
const cyrillic = /[\u0400-\u04FF]/;

export function learnedReader({ ids, from, outputs: numbers, levels, bias, heaviest, about }: Weights): LearnedReader {
  const weightOfLevel = Float32Array.from({ length: 256 }, (_, level) => weightOf(level - 128, heaviest));
  const letters = about.lang === 'en' ? latin : cyrillic;
  /** What a clause or a sentence scored by itself, without the words of its draft, by all that this hangs on. */
  const remembered = new Map<string, Float64Array>();

  const add = (features: Features, to: Float64Array): Float64Array => {
    for (let at = 0; at < features.ids.length; at++) {
      const row = rowOf(ids, features.ids[at] ?? 0);
      if (row < 0) continue;
      const value = features.values[at] ?? 0;
      for (let one = from[row] ?? 0; one < (from[row + 1] ?? 0); one++) {
        const k = numbers[one] ?? 0;
        to[k] = (to[k] ?? 0) + value * (weightOfLevel[(levels[one] ?? 0) + 128] ?? 0);
      }
    }
    return to;
  };

  const scoresOf = (draft: StemmedDraft, at: number, key: string): Float64Array => {
    const scores = remembered.get(key) ?? add(featuresOf(draft, at), new Float64Array(outputs));
    remembered.delete(key);
    remembered.set(key, scores);
    const oldest = remembered.keys().next().value;
    if (remembered.size > mostRemembered && oldest !== undefined) remembered.delete(oldest);
    return scores;
  };

  function* judging(text: string): Generator<undefined, Judged[]> {
    const found = clauses(text);
    const wholes = wholeSentences(found);
    const inClauses = stemmed(found, Level.clause);
    const inSentences = stemmed(wholes, Level.sentence);
    const ofDraft = add(draftFeatures(inSentences), add(draftFeatures(inClauses), Float64Array.from(bias)));
    const texts = wholes.map(({ words }) => words.join(' '));
    const judged: Judged[] = [];
    let at = 0;
    for (const [number, whole] of wholes.entries()) {
      if (number > 0) yield;
      const surroundings = [Math.min(number, lastPlace), texts[number - 1], texts[number], texts[number + 1]].join('\n');
      const hasWords = whole.words.some((word) => letters.test(word));
      const ofSentence = hasWords ? scoresOf(inSentences, number, surroundings) : null;
      for (let part = 0; found[at]?.sentence === number; part++, at++) {
        const clause = found[at]!;
        if (!ofSentence || !clause.words.some((word) => letters.test(word))) {
          judged.push({ clause, kind: 0, probability: 0 });
          continue;
        }
        const own = scoresOf(inClauses, at, `${part} ${surroundings}`);
        const { kind, logOdds } = verdict(ofDraft.map((score, k) => score + (ofSentence[k] ?? 0) + (own[k] ?? 0)));
        judged.push({ clause, kind, probability: probabilityOf(about.calibration, logOdds) });
      }
    }
    return judged;
  }

  const judge = (text: string): Judged[] => {
    const running = judging(text);
    for (;;) {
      const { done, value } = running.next();
      if (done) return value;
    }
  };
  return { about, judging, judge };
}

/** Raw scores -> the likeliest kind, and the log odds of any fault against none. */
export function verdict(scores: Float64Array): { kind: number; logOdds: number } {
  let best = 1;
  for (let k = 2; k < outputs; k++) if ((scores[k] ?? 0) > (scores[best] ?? 0)) best = k;
  const most = scores[best] ?? 0;
  let sum = 0;
  for (let k = 1; k < outputs; k++) sum += Math.exp((scores[k] ?? 0) - most);
  return { kind: best - 1, logOdds: most + Math.log(sum) - (scores[0] ?? 0) };
}

/** Where a number stands in an ascending list; -1 where it does not. */
function rowOf(ids: Int32Array, id: number): number {
  let low = 0;
  let high = ids.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = ids[middle] ?? 0;
    if (found === id) return middle;
    if (found < id) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
