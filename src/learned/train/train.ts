// Examples of a language -> its weights: softmax regression on their clauses and another on their sentences, the mean of both calibrated on what five models said about the hands that each had not read.
import { probabilityOf } from '../calibration.ts';
import type { Judged } from '../findings.ts';
import { verdict } from '../model.ts';
import { outputs, levelOf, type Weights } from '../pack.ts';
import { calibrated, calibrationError, type Outcome } from './calibrate.ts';
import { count, precisionOf, recallOf } from './count.ts';
import { fine, numbered, unclear, type Example, type Source } from './examples.ts';
import { fitLinear, scoresOf, type Linear } from './linear.ts';
import { columnsOf, narrowed, tableOf, type Table } from './table.ts';

export interface Settings {
  readonly seed: number;
  readonly passes: number;
  readonly rate: number;
  readonly l2: number;
  readonly caution: number;
  readonly dropped: number;
  /** How much more a clause counts that looks like a fault and is fine. */
  readonly lookAlike: number;
  /** How many fits with other shuffles are averaged. */
  readonly fits: number;
  readonly folds: number;
  /** How many bytes of weights ship. */
  readonly bytes: number;
  readonly weightOfSource: Readonly<Record<Source, number>>;
}

export const settings: Settings = {
  seed: 1, passes: 8, rate: 0.2, l2: 0, caution: 0.02, dropped: 0.35, lookAlike: 2, fits: 2, folds: 5, bytes: 960_000,
  weightOfSource: { drafts: 1, contrast: 0.7, 'look-alikes': 0.5, desk: 1.5, phrases: 0.7, real: 1.5, talk: 0.3, prose: 6 },
};

/** Calibrated on drafts like those that agents write, real ones where there are any: the other sources hold more faults, or fewer, than a desk does. */
export const natural: readonly Source[] = ['real', 'desk', 'drafts'];

export interface OutOfFold {
  readonly example: Example;
  readonly judged: readonly Judged[];
  readonly outcomes: readonly Outcome[];
}

export function train(lang: string, examples: readonly Example[], chosen: Settings, say: (text: string) => void = () => {}): { weights: Weights; outOfFold: OutOfFold[] } {
  const raw = tableOf(examples);
  const { columns, count: width } = columnsOf(raw);
  const table = narrowed(raw, columns);
  const classOf = Int8Array.from(table.kinds, (kind) => (kind === unclear ? -1 : kind === fine ? 0 : kind + 1));
  const weightOf = Float32Array.from(table.exampleOf, (number, row) => {
    const { source, lookAlikes } = examples[number] ?? { source: 'talk', lookAlikes: [] };
    const clause = table.clauses[row];
    const isLookAlike = table.kinds[row] === fine && lookAlikes.some(({ start, end }) => clause && start < clause.end && clause.start < end);
    return chosen.weightOfSource[source] * (isLookAlike ? chosen.lookAlike : 1);
  });
  const foldOf = foldsOf(examples, chosen.folds);
  const rowsWhere = (isIn: (fold: number) => boolean): Int32Array => Int32Array.from({ length: table.size }, (_, row) => row).filter((row) => isIn(foldOf[table.exampleOf[row] ?? 0] ?? 0));
  const isClause = (row: number): boolean => (table.sentenceOf[row] ?? -1) >= 0;
  const fitsOn = (rows: Int32Array): Linear[] => Array.from({ length: chosen.fits }, (_, number) => fitLinear(table, width, rows, outputs, classOf, weightOf, { ...chosen, seed: chosen.seed + number }));
  // Clauses and sentences have no feature in common, so the mean of both is one linear model.
  const fitOn = (rows: Int32Array): Linear => averaged([...fitsOn(rows.filter(isClause)), ...fitsOn(rows.filter((row) => !isClause(row)))]);

  const scored = examples.map((): { row: number; kind: number; logOdds: number }[] => []);
  for (let fold = 0; fold < chosen.folds; fold++) {
    const model = fitOn(rowsWhere((other) => other !== fold));
    const scores = new Float64Array(outputs);
    for (const row of rowsWhere((other) => other === fold).filter(isClause)) {
      scoresOf(model, table, row, scores);
      scored[table.exampleOf[row] ?? 0]?.push({ row, ...verdict(scores) });
    }
    say(`fold ${fold + 1} of ${chosen.folds}`);
  }

  const isWrong = (row: number): boolean => (table.kinds[row] ?? fine) >= 0;
  const rowsOf = (sources: readonly Source[]): Outcome[] =>
    scored.flatMap((clauses, number) => (sources.includes(examples[number]?.source ?? 'talk') ? clauses.filter(({ row }) => table.kinds[row] !== unclear).map(({ row, logOdds }) => ({ logOdds, isWrong: isWrong(row) })) : []));
  const calibration = calibrated(rowsOf(natural));
  const outOfFold = examples.map((example, number): OutOfFold => ({
    example,
    judged: (scored[number] ?? []).flatMap(({ row, kind, logOdds }) => {
      const clause = table.clauses[row];
      return clause ? [{ clause, kind, probability: probabilityOf(calibration, logOdds) }] : [];
    }),
    outcomes: (scored[number] ?? []).map(({ row, logOdds }) => ({ logOdds, isWrong: isWrong(row) })),
  }));
  const naturalOnes = outOfFold.filter(({ example: { source } }) => natural.includes(source));
  const real = outOfFold.filter(({ example: { source } }) => source === 'real');
  const error = calibrationError(naturalOnes.flatMap(({ outcomes }) => outcomes.map(({ logOdds, isWrong: wrong }) => ({ probability: probabilityOf(calibration, logOdds), isWrong: wrong }))));
  say(`calibration error ${error.toFixed(4)}`);
  const about = { lang, calibration, sure: thresholdFor(real.length > 0 ? real : naturalOnes, 0.9), likely: thresholdFor(naturalOnes, 0.8), error: Number(error.toFixed(4)) };
  return { weights: { ...lightened(table, columns, fitOn(rowsWhere(() => true)), chosen.bytes), about }, outOfFold };
}

/** What one hand wrote stays together. */
const foldsOf = (examples: readonly Example[], folds: number): Int32Array => numbered(examples.map(({ hand }) => hand)).map((number) => (Math.imul(number + 1, 0x9e3779b1) >>> 16) % folds);

function averaged(models: readonly Linear[]): Linear {
  const [first] = models;
  if (!first) throw new Error('At least one fit is needed.');
  const weights = first.weights.map((_, place) => models.reduce((sum, model) => sum + (model.weights[place] ?? 0), 0) / models.length);
  return { ...first, weights };
}

/** The threshold that finds most while findings are right this often; 1 where there is none. */
export function thresholdFor(examples: readonly OutOfFold[], precision: number): number {
  let best = { threshold: 1, recall: -1 };
  for (let step = 2; step < 100; step++) {
    const counted = count(examples, step / 100);
    if (counted.findings >= 20 && precisionOf(counted) >= precision && recallOf(counted) > best.recall) best = { threshold: step / 100, recall: recallOf(counted) };
  }
  return best.threshold;
}

/** The weights that say most, by size and by how often their feature occurs, as levels of a byte; as many as fit into `bytes`. */
export function lightened({ ids, values }: Table, columns: Int32Array, { weights, columns: width }: Linear, bytes: number): Omit<Weights, 'about'> {
  const often = new Float64Array(width);
  for (let at = 0; at < ids.length; at++) often[ids[at] ?? 0]! += (values[at] ?? 0) ** 2;
  const energy = Float64Array.from({ length: width * outputs }, (_, place) => (weights[place] ?? 0) ** 2 * (often[Math.floor(place / outputs)] ?? 0));
  const least = leastEnergy(energy, bytes);
  let heaviest = 0;
  energy.forEach((one, place) => {
    if (one > least) heaviest = Math.max(heaviest, Math.abs(weights[place] ?? 0));
  });
  const kept = { ids: [] as number[], from: [0], outputs: [] as number[], levels: [] as number[] };
  columns.forEach((column, id) => {
    if (column < 0) return;
    for (let k = 0; k < outputs; k++) {
      const level = levelOf(weights[column * outputs + k] ?? 0, heaviest);
      if ((energy[column * outputs + k] ?? 0) <= least || level === 0) continue;
      kept.outputs.push(k);
      kept.levels.push(level);
    }
    if (kept.levels.length === kept.from.at(-1)) return;
    kept.ids.push(id);
    kept.from.push(kept.levels.length);
  });
  return { ids: Int32Array.from(kept.ids), from: Int32Array.from(kept.from), outputs: Uint8Array.from(kept.outputs), levels: Int8Array.from(kept.levels), bias: weights.slice(width * outputs), heaviest };
}

/** The energy that a weight must exceed, so that a byte a weight and four or five a feature fit. */
function leastEnergy(energy: Float64Array, bytes: number): number {
  const order = Array.from(energy.keys()).filter((place) => (energy[place] ?? 0) > 0).sort((one, other) => (energy[other] ?? 0) - (energy[one] ?? 0));
  const hasRow = new Uint8Array(energy.length / outputs);
  let used = 0;
  for (const place of order) {
    const row = Math.floor(place / outputs);
    used += hasRow[row] ? 1 : 1 + rowBytes;
    if (used > bytes) return energy[place] ?? 0;
    hasRow[row] = 1;
  }
  return 0;
}

const rowBytes = 4.3;
