// Training on a few drafts: the same seed gives the same bytes, and what was learned is found again in other words.
import { expect, test } from 'vitest';
import { learnedKinds } from '../../src/learned/kinds.ts';
import { clauses } from '../../src/learned/clauses.ts';
import { learnedReader } from '../../src/learned/model.ts';
import { pack } from '../../src/learned/pack.ts';
import { calibrated, calibrationError } from '../../src/learned/train/calibrate.ts';
import { probabilityOf } from '../../src/learned/calibration.ts';
import type { Example } from '../../src/learned/train/examples.ts';
import { settings, train } from '../../src/learned/train/train.ts';

const blame = learnedKinds.indexOf('blame');
const things = ['invoice', 'parcel', 'router', 'ticket', 'login', 'refund', 'delivery', 'booking'];
const examples = things.flatMap((thing, at): Example[] => {
  const bad = `You failed to check the ${thing}.`;
  const draft = `Hi Ana, thanks for writing. ${bad} I sent it again today.`;
  return [
    { group: `bad ${at}`, hand: `bad ${at}`, source: 'drafts', draft, labels: [{ start: draft.indexOf(bad), end: draft.indexOf(bad) + bad.length, kind: blame }], lookAlikes: [] },
    { group: `good ${at}`, hand: `good ${at}`, source: 'drafts', draft: `Hi Ben, I checked the ${thing} and found the slip on our side. It leaves today.`, labels: [], lookAlikes: [] },
  ];
});

const few = { ...settings, fits: 1, folds: 2, bytes: 20_000 };

test('the same seed gives the same bytes, another seed does not', () => {
  const bytes = pack(train('en', examples, few).weights);
  expect(pack(train('en', examples, few).weights)).toEqual(bytes);
  expect(pack(train('en', examples, { ...few, seed: 9 }).weights)).not.toEqual(bytes);
});

test('what was learned is found again', () => {
  const reader = learnedReader(train('en', examples, few).weights);
  const judged = reader.judge('Thanks for writing. You failed to check the modem. I checked the invoice.');
  const worst = judged.reduce((one, other) => (other.probability > one.probability ? other : one));
  expect(learnedKinds[worst.kind]).toBe('blame');
  expect(worst.clause.sentence).toBe(1);
});

test('out of fold, every clause is judged once', () => {
  const { outOfFold } = train('en', examples, few);
  expect(outOfFold.map(({ judged }) => judged.length)).toEqual(examples.map(({ draft }) => clauses(draft).length));
});

test('out of fold, drafts are judged by a model that has read nothing by their hand', () => {
  const own = Array.from({ length: 12 }, (_, at): Example => {
    const draft = `Thanks for writing. Zounds and gadzooks about the ${at % 2 ? 'kettle' : 'lamp'}. I checked the invoice.`;
    const start = draft.indexOf('Zounds');
    return { group: `odd ${at}`, hand: 'odd', source: 'drafts', draft, labels: [{ start, end: draft.indexOf('. I'), kind: blame }], lookAlikes: [] };
  });
  const { outOfFold, weights } = train('en', [...examples, ...own], few);
  const unseen = outOfFold.filter(({ example: { hand } }) => hand === 'odd').map(({ judged }) => judged[1]?.probability ?? 1);
  const reader = learnedReader(weights);
  const seen = own.map(({ draft }) => reader.judge(draft)[1]?.probability ?? 0);
  expect(Math.max(...unseen)).toBeLessThan(Math.min(...seen));
});

test('calibrated probabilities keep what they promise', () => {
  const outcomes = Array.from({ length: 4000 }, (_, at) => {
    const logOdds = ((at * 7919) % 4000) / 400 - 5;
    return { logOdds, isWrong: ((at * 104729) % 1000) / 1000 < 1 / (1 + Math.exp(-2 * logOdds)) };
  });
  const points = calibrated(outcomes);
  expect(calibrationError(outcomes.map(({ logOdds, isWrong }) => ({ probability: probabilityOf(points, logOdds), isWrong })))).toBeLessThan(0.02);
  const probabilities = points.map(([, probability]) => probability);
  expect(probabilities).toEqual([...probabilities].sort((one, other) => one - other));
});
