// How often a clause with such log odds was truly wrong, as a line that rises through a few points (isotonic regression).
import type { Points } from '../calibration.ts';

export interface Outcome {
  readonly logOdds: number;
  readonly isWrong: boolean;
}

const mostPoints = 24;
const largestPool = 40;

export function calibrated(outcomes: readonly Outcome[]): Points {
  const sorted = [...outcomes].sort((one, other) => one.logOdds - other.logOdds);
  const poolSize = Math.max(4, Math.min(largestPool, Math.floor(sorted.length / 20)));
  const pools: { sum: number; size: number; at: number }[] = [];
  for (let from = 0; from < sorted.length; from += poolSize) {
    const part = sorted.slice(from, from + poolSize);
    pools.push({ sum: part.filter(({ isWrong }) => isWrong).length, size: part.length, at: part.reduce((sum, { logOdds }) => sum + logOdds, 0) });
    for (let last = pools.at(-1), before = pools.at(-2); last && before && before.sum / before.size >= last.sum / last.size; last = pools.at(-1), before = pools.at(-2)) {
      pools.splice(-2, 2, { sum: before.sum + last.sum, size: before.size + last.size, at: before.at + last.at });
    }
  }
  const points = pools.map(({ sum, size, at }) => [at / size, (sum + 0.5) / (size + 1)] as const);
  const kept = points.length <= mostPoints ? points : points.filter((_, at) => at === 0 || at === points.length - 1 || at % Math.ceil(points.length / mostPoints) === 0);
  return kept.map(([at, probability]) => [Number(at.toFixed(3)), Number(probability.toFixed(4))] as const);
}

/** The mean distance between promised and true shares, over ten bands of probability. */
export function calibrationError(judged: readonly { readonly probability: number; readonly isWrong: boolean }[]): number {
  let sum = 0;
  for (let band = 0; band < 10; band++) {
    const inside = judged.filter(({ probability }) => Math.min(9, Math.floor(probability * 10)) === band);
    const promised = inside.reduce((total, { probability }) => total + probability, 0);
    sum += Math.abs(promised - inside.filter(({ isWrong }) => isWrong).length);
  }
  return sum / (judged.length || 1);
}
