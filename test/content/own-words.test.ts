// Whether a phrase is the customer's own, said back.
import { expect, test } from 'vitest';
import { saidBackTo } from '../../src/content/own-words.ts';

const said = 'Hello,\nyour colleague told me: “You failed to send the form!” What now?\nВы сами не отправили форму, сказали мне. Ѝ казах, че не е така.';

test('a phrase that the customer wrote is said back, whatever its case, marks and breaks', () => {
  expect(saidBackTo(said)('You failed to send the form')).toBe(true);
  expect(saidBackTo(said)('you failed to send\nthe form')).toBe(true);
  expect(saidBackTo(said)('Вы сами не отправили')).toBe(true);
});

test('other words, parts of words, and phrases too short to tell are the agent’s', () => {
  expect(saidBackTo(said)('You failed to send the photo')).toBe(false);
  expect(saidBackTo(said)('ou failed to send the for')).toBe(false);
  expect(saidBackTo(said)('You failed')).toBe(false);
  expect(saidBackTo('')('You failed to send the form')).toBe(false);
});
