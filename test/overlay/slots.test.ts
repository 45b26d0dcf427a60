// The blanks of a wording after it went in.
import { expect, test } from 'vitest';
import { Slots } from '../../src/overlay/slots.ts';

const wording = { text: 'here by {day} at {hour}', range: { start: 6, end: 20 }, slots: [{ start: 8, end: 13 }, { start: 17, end: 23 }] };
const draft = 'It is here by {day} at {hour} then.';

test('the first blank is found where the wording went in', () => {
  expect(new Slots().add(wording)).toEqual({ start: 14, end: 19 });
  expect(new Slots().add({ text: 'no blank', range: { start: 0, end: 3 }, slots: [] })).toBeNull();
});

test('the next blank is the one after the caret, and filled ones are forgotten', () => {
  const slots = new Slots();
  slots.add(wording);
  expect(slots.next(draft, 19)).toEqual({ start: 23, end: 29 });
  const filled = draft.replace('{day}', 'Monday');
  expect(slots.open(filled)).toEqual([{ start: 24, end: 30 }]);
  expect(slots.next(filled, 30)).toBeNull();
  expect(slots.open('{day}')).toEqual([]);
});

test('braces that somebody else wrote are no blanks', () => {
  expect(new Slots().open('a {day} of the page')).toEqual([]);
});
