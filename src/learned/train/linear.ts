// Softmax regression over columns of features, fitted with AdaGrad in passes over shuffled rows.
import { randomFrom, shuffled } from './random.ts';
import type { Table } from './table.ts';

export interface Fit {
  readonly passes: number;
  readonly rate: number;
  /** How strongly weights are drawn to nought at each step that touches them. */
  readonly l2: number;
  /** What AdaGrad's sums of squares begin with: the more, the less a rare feature is believed. */
  readonly caution: number;
  /** The share of a clause's features that is left out at each look, so that none is leaned on alone. */
  readonly dropped: number;
  readonly seed: number;
}

/** `outputs` weights for each column, the bias last. */
export interface Linear {
  readonly outputs: number;
  readonly columns: number;
  readonly weights: Float32Array;
}

/** Gradients smaller than this move nothing: most clauses are surely not of most kinds, and leaving those out makes it several times quicker. */
const smallest = 0.002;

/** `classOf` gives a row's class, or -1 to leave it out; `weightOf` how much it counts. */
export function fitLinear(table: Table, columns: number, rows: Int32Array, outputs: number, classOf: Int8Array, weightOf: Float32Array, { passes, rate, l2, caution, dropped, seed }: Fit): Linear {
  const { from, ids, values } = table;
  const weights = new Float32Array((columns + 1) * outputs);
  const squares = new Float32Array((columns + 1) * outputs).fill(caution);
  const random = randomFrom(seed);
  const scores = new Float64Array(outputs);
  const moved = new Int32Array(outputs);
  const bias = columns * outputs;
  let most = 0;
  for (let row = 0; row < table.size; row++) most = Math.max(most, from[row + 1]! - from[row]!);
  const ownIds = new Int32Array(most);
  const ownValues = new Float32Array(most);
  for (let pass = 0; pass < passes; pass++) {
    const order = shuffled(rows.length, random);
    for (let step = 0; step < order.length; step++) {
      const row = rows[order[step]!]!;
      const goal = classOf[row]!;
      if (goal < 0) continue;
      let end = 0;
      for (let at = from[row]!; at < from[row + 1]!; at++) {
        if (dropped && random() < dropped) continue;
        ownIds[end] = ids[at]!;
        ownValues[end++] = values[at]! / (1 - dropped);
      }
      for (let k = 0; k < outputs; k++) scores[k] = weights[bias + k]!;
      for (let at = 0; at < end; at++) {
        const base = ownIds[at]! * outputs;
        const value = ownValues[at]!;
        for (let k = 0; k < outputs; k++) scores[k]! += weights[base + k]! * value;
      }
      toShares(scores);
      let count = 0;
      for (let k = 0; k < outputs; k++) {
        const gradient = (scores[k]! - (k === goal ? 1 : 0)) * weightOf[row]!;
        if (Math.abs(gradient) < smallest) continue;
        scores[count] = gradient;
        moved[count++] = k;
      }
      if (!count) continue;
      for (let at = 0; at <= end; at++) {
        const base = at === end ? bias : ownIds[at]! * outputs;
        const value = at === end ? 1 : ownValues[at]!;
        const shrink = at === end ? 0 : l2;
        for (let one = 0; one < count; one++) {
          const place = base + moved[one]!;
          const gradient = scores[one]! * value + shrink * weights[place]!;
          squares[place]! += gradient * gradient;
          weights[place]! -= (rate * gradient) / Math.sqrt(squares[place]!);
        }
      }
    }
  }
  return { outputs, columns, weights };
}

/** Scores -> shares that sum to one, in place. */
export function toShares(scores: Float64Array): void {
  let most = -Infinity;
  for (let k = 0; k < scores.length; k++) if (scores[k]! > most) most = scores[k]!;
  let sum = 0;
  for (let k = 0; k < scores.length; k++) sum += scores[k] = Math.exp(scores[k]! - most);
  for (let k = 0; k < scores.length; k++) scores[k]! /= sum;
}

/** The raw scores of a clause, by its own features and those of its sentence. */
export function scoresOf({ outputs, columns, weights }: Linear, { from, ids, values, sentenceOf }: Table, clause: number, into: Float64Array): void {
  for (let k = 0; k < outputs; k++) into[k] = weights[columns * outputs + k]!;
  for (const row of [clause, sentenceOf[clause]!]) {
    for (let at = from[row]!; at < from[row + 1]!; at++) {
      const base = ids[at]! * outputs;
      for (let k = 0; k < outputs; k++) into[k]! += weights[base + k]! * values[at]!;
    }
  }
}
