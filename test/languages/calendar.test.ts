import { expect, test } from 'vitest';
import { wrongDays } from '../../src/languages/calendar.ts';

const wrong = (text: string): string[] => {
  const words = text.toLowerCase().split(/[\s,()]+/);
  return wrongDays(words).map((at) => words[at] ?? '');
};

test('a weekday that is not the date’s is found, before and after the date, in three languages', () => {
  expect(wrong('on Tuesday, 30 November 2026 at noon')).toEqual(['tuesday']);
  expect(wrong('on Tuesday the 30th of November 2026')).toEqual(['tuesday']);
  expect(wrong('on November 30, 2026 (Friday)')).toEqual(['friday']);
  expect(wrong('в среду 30 ноября 2026 года')).toEqual(['среду']);
  expect(wrong('в петък, 30.11.2026 г')).toEqual(['петък']);
});

test('a day that the month lacks is found without a year; 29 February needs one', () => {
  expect(wrong('by 31 June at the latest')).toEqual(['31']);
  expect(wrong('до 30 февраля')).toEqual(['30']);
  expect(wrong('on February 29 we close')).toEqual([]);
  expect(wrong('on February 29 2027 we close')).toEqual(['february']);
});

test('right dates, dates without a year and other numbers stay silent', () => {
  for (const text of ['on Monday, 30 November 2026', 'в понедельник 30 ноября 2026 года', 'понеделник 30.11.2026', 'on Tuesday 30 November', '5 may be enough', 'you may 40 times', 'version 3.14.2026', 'до 00.00.0000', 'on 11/30/2026 Friday', 'Monday or Tuesday 1 December 2026']) expect(wrong(text), text).toEqual([]);
});
