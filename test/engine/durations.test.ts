// Sooner: calendar and working time, from every weekday and under every reading.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSooner, type Deadline } from '../../src/engine/durations.ts';
import type { Duration, TimeUnit } from '../../src/engine/types.ts';

const duration = (words: string): Duration => {
  const [amount = '', unit = ''] = words.split(' ');
  return { amount: Number(amount), unit: unit as TimeUnit };
};
const deadline = (words: string): Deadline => (words.startsWith('day') ? { day: Number(words.slice(4)) } : duration(words));

/** Promise, commitment, the weekdays (Sunday is 0) from which the promise is sooner, and whether it is without the date. */
test.each<[string, string, string, boolean]>([
  ['2 day', '5 working-day', '0123456', true],
  // Of 6 days from a Monday 4 are working days, from a Sunday 5.
  ['6 day', '5 working-day', '12345', false],
  ['5 day', '5 working-day', '123456', false],
  ['4 day', '5 working-day', '0123456', true],
  ['7 day', '5 working-day', '', false],
  ['1 week', '5 working-day', '', false],
  ['4 working-day', '5 working-day', '0123456', true],
  ['5 working-day', '5 working-day', '', false],
  ['5 working-day', '7 day', '06', false],
  ['4 working-day', '7 day', '0123456', true],
  ['4 working-day', '6 day', '016', false],
  ['1 working-day', '4 day', '0123456', true],
  ['1 working-day', '3 day', '012346', false],
  ['24 hour', '1 day', '', false],
  ['24 hour', '1 working-day', '56', false],
  ['23 hour', '1 day', '0123456', true],
  ['48 hour', '2 working-day', '456', false],
  ['24 hour', '2 working-day', '0123456', true],
  ['1 hour', '4 working-hour', '0123456', true],
  ['4 working-hour', '1 working-day', '0123456', true],
  ['8 working-hour', '1 working-day', '', false],
  ['3 working-hour', '4 working-hour', '0123456', true],
  ['30 minute', '1 hour', '0123456', true],
  ['1 day', '24 hour', '', false],
  ['1 day', '36 hour', '', false],
  ['1 day', '48 hour', '0123456', true],
  // Today, tomorrow
  ['day 0', '1 day', '0123456', true],
  ['day 0', '1 working-day', '0123456', true],
  ['day 0', '8 working-hour', '06', false],
  ['day 0', '16 working-hour', '0123456', true],
  ['day 0', '4 working-hour', '06', false],
  ['day 1', '4 working-hour', '6', false],
  ['day 1', '1 day', '', false],
  ['day 1', '2 day', '0123456', true],
  ['day 1', '1 working-day', '56', false],
  ['day 1', '24 hour', '', false],
  ['day 1', '48 hour', '0123456', true],
])('%s is sooner than %s from %s', (promise, commitment, from, without) => {
  expect([0, 1, 2, 3, 4, 5, 6].filter((weekday) => isSooner(deadline(promise), duration(commitment), weekday)).join('')).toBe(from);
  expect(isSooner(deadline(promise), duration(commitment), null)).toBe(without);
});

const amount = fc.integer({ min: 1, max: 60 });
const unit = fc.constantFrom<TimeUnit>('minute', 'hour', 'working-hour', 'day', 'working-day', 'week');
const anyDuration = fc.record({ amount, unit });
const anyDeadline = fc.oneof(anyDuration, fc.record({ amount: fc.constantFrom(0.5, 1.5, 2.5), unit }), fc.record({ day: fc.integer({ min: 0, max: 200 }) }));
const anyWeekday = fc.option(fc.integer({ min: 0, max: 6 }));

/** Unit -> those that are slower for the same amount under every reading. A working hour may be three days away, so it is no quicker than a day. */
const slower: Readonly<Record<TimeUnit, readonly TimeUnit[]>> = {
  minute: ['hour', 'working-hour', 'day', 'working-day', 'week'],
  hour: ['working-hour', 'day', 'working-day', 'week'],
  'working-hour': ['working-day'],
  day: ['working-day', 'week'],
  'working-day': ['week'],
  week: [],
};

test('what is sooner than a commitment is sooner than a slower one', () => {
  fc.assert(
    fc.property(anyDeadline, anyDuration, anyWeekday, fc.integer({ min: 0, max: 20 }), fc.nat(), (promise, commitment, weekday, more, pick) => {
      const units = [commitment.unit, ...slower[commitment.unit]];
      const later = { amount: commitment.amount + more, unit: units[pick % units.length] as TimeUnit };
      if (isSooner(promise, commitment, weekday)) expect(isSooner(promise, later, weekday)).toBe(true);
    }),
    { numRuns: 5000 },
  );
});

test('a later promise is sooner in no case in which an earlier one is not', () => {
  fc.assert(
    fc.property(anyDuration, anyDuration, anyWeekday, fc.integer({ min: 0, max: 20 }), (promise, commitment, weekday, more) => {
      if (isSooner({ ...promise, amount: promise.amount + more }, commitment, weekday)) expect(isSooner(promise, commitment, weekday)).toBe(true);
    }),
    { numRuns: 5000 },
  );
});

test('nothing is sooner than itself, and without the date only what is sooner from every weekday', () => {
  fc.assert(
    fc.property(anyDeadline, anyDuration, (promise, commitment) => {
      expect(isSooner(commitment, commitment, null)).toBe(false);
      expect(isSooner(promise, commitment, null)).toBe([0, 1, 2, 3, 4, 5, 6].every((weekday) => isSooner(promise, commitment, weekday)));
    }),
  );
});
