// What judged clauses come to: how sure, where exactly, and when there is too little to go by.
import { expect, test } from 'vitest';
import { clauses } from '../../src/learned/clauses.ts';
import { learnedKinds } from '../../src/learned/kinds.ts';
import { opinionOf } from '../../src/learned/opinion.ts';

const blame = learnedKinds.indexOf('blame');
const judged = (text: string, ...probabilities: number[]) => clauses(text).map((clause, at) => ({ clause, kind: blame, probability: probabilities[at] ?? 0 }));
const thresholds = { sure: 0.9, likely: 0.7 };

test('between the thresholds it is less sure, below them it doubts nothing', () => {
  const text = 'You never read it. You wrote it down wrong. The parcel is here.';
  const { doubtful, clauses: all } = opinionOf(text, judged(text, 0.95, 0.8, 0.3), thresholds);
  expect(doubtful.map(({ start, end, isQuiet }) => [text.slice(start, end), isQuiet])).toEqual([['You never read it', false], ['You wrote it down wrong', true]]);
  expect(all.map(({ probability }) => probability)).toEqual([0.95, 0.8, 0.3]);
});

test('neighbouring clauses of one kind are one stretch, without the mark behind it', () => {
  const text = 'You never read the label, you never read the letter, and so on.';
  const [found, ...more] = opinionOf(text, judged(text, 0.95, 0.9, 0.1), thresholds).doubtful;
  expect(text.slice(found?.start, found?.end)).toBe('You never read the label, you never read the letter');
  expect(more).toEqual([]);
});

test('a draft of three words is too little to hear a tone in', () => {
  expect(opinionOf('All is well.', judged('All is well.', 0.95), thresholds).doubtful).toEqual([]);
});
