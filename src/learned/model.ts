// The learned reader: a draft -> how probable it is, for each clause, that something in it is cold or dishonest, and what.
import { probabilityOf } from './calibration.ts';
import { clauses } from './clauses.ts';
import { featuresOf, type Features } from './features.ts';
import { findingsIn, type Found, type Judged } from './findings.ts';
import { outputs, weightOf, type Weights } from './pack.ts';

export interface LearnedReader {
  /** Every clause of the draft. */
  judge(text: string): Judged[];
  /** The clauses that are probably not fine. */
  read(text: string, threshold: number): Found[];
}

export function learnedReader({ ids, from, outputs: numbers, levels, bias, heaviest, about }: Weights): LearnedReader {
  const weightOfLevel = Float32Array.from({ length: 256 }, (_, level) => weightOf(level - 128, heaviest));
  const ofDraft = new Float64Array(outputs);
  const scores = new Float64Array(outputs);

  const add = (features: Features, to: Float64Array): void => {
    for (let at = 0; at < features.ids.length; at++) {
      const row = placeOf(ids, features.ids[at] ?? 0);
      if (row < 0) continue;
      const value = features.values[at] ?? 0;
      for (let one = from[row] ?? 0; one < (from[row + 1] ?? 0); one++) {
        const k = numbers[one] ?? 0;
        to[k] = (to[k] ?? 0) + value * (weightOfLevel[(levels[one] ?? 0) + 128] ?? 0);
      }
    }
  };

  const judge = (text: string): Judged[] => {
    const found = clauses(text);
    const { shared, own } = featuresOf(found);
    ofDraft.set(bias);
    add(shared, ofDraft);
    return found.map((clause, at) => {
      scores.set(ofDraft);
      const features = own[at];
      if (features) add(features, scores);
      const { kind, logOdds } = verdict(scores);
      return { clause, kind, probability: probabilityOf(about.calibration, logOdds) };
    });
  };
  return { judge, read: (text, threshold) => findingsIn(judge(text), threshold) };
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
function placeOf(ids: Int32Array, id: number): number {
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
