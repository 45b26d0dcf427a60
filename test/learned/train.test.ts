// Training on a few drafts: the same seed gives the same bytes, and what was learned is found again in other words.
import { expect, test } from 'vitest';
import { learnedKinds } from '../../src/learned/kinds.ts';
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
    { group: `bad ${at}`, source: 'drafts', draft, labels: [{ start: draft.indexOf(bad), end: draft.indexOf(bad) + bad.length, kind: blame }], lookAlikes: [] },
    { group: `good ${at}`, source: 'drafts', draft: `Hi Ben, I checked the ${thing} and found the slip on our side. It leaves today.`, labels: [], lookAlikes: [] },
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

test('out of fold, every clause is judged once by a model that has not seen its draft', () => {
  const { outOfFold } = train('en', examples, few);
  expect(outOfFold.map(({ judged }) => judged.length)).toEqual(examples.map(({ draft }) => learnedReader(train('en', examples, few).weights).judge(draft).length));
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
