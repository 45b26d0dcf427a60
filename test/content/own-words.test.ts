// Whether a phrase is the customer's own, said back.
import { expect, test } from 'vitest';
import { isSaidBack } from '../../src/content/own-words.ts';

const said = 'Hello,\nyour colleague told me: “You failed to send the form!” What now?\nВы сами не отправили форму, сказали мне. Ѝ казах, че не е така.';

test('a phrase that the customer wrote is said back, whatever its case, marks and breaks', () => {
  expect(isSaidBack('You failed to send the form', said)).toBe(true);
  expect(isSaidBack('you failed to send\nthe form', said)).toBe(true);
  expect(isSaidBack('Вы сами не отправили', said)).toBe(true);
});

test('other words, parts of words, and phrases too short to tell are the agent’s', () => {
  expect(isSaidBack('You failed to send the photo', said)).toBe(false);
  expect(isSaidBack('ou failed to send the for', said)).toBe(false);
  expect(isSaidBack('You failed', said)).toBe(false);
  expect(isSaidBack('You failed to send the form', '')).toBe(false);
});
