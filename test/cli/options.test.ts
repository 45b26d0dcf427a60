// What is asked for on the command line, and how a mark that is less sure is printed.
import { expect, test } from 'vitest';
import { formats, isAskedFor, parseOptions } from '../../src/cli/options.ts';
import { printer } from '../../src/cli/formats.ts';
import type { Finding } from '../../src/engine/types.ts';

const asked = (...args: string[]) => parseOptions(['check', ...args])!;

test('marks that are less sure are left out with --sure, and only then', () => {
  const quiet = { principle: 'care.4', isQuiet: true } as const;
  expect(isAskedFor(asked(), quiet)).toBe(true);
  expect(isAskedFor(asked('--sure'), quiet)).toBe(false);
  expect(isAskedFor(asked('--sure'), { principle: 'care.4' })).toBe(true);
  expect(isAskedFor(asked('--sure', '--rules', 'honor'), { principle: 'care.4' })).toBe(false);
});

test('wordings choose no gender unless one is asked for', () => {
  expect(asked().gender).toBe('neutral');
  for (const gender of ['neutral', 'feminine', 'masculine']) expect(asked('--gender', gender).gender).toBe(gender);
});

test('every format says which marks are less sure', () => {
  const finding: Finding = { start: 0, end: 3, text: 'You', lang: 'en', kind: 'blame', pole: 'cold', ruleSet: 'care', rule: 'en/blame/test', why: 'Why.', principle: 'care.4', isQuiet: true, suggestions: [] };
  const draft = (isQuiet: boolean) => ({ id: 1, source: { name: 'a', line: 1 }, reading: { text: 'You', lang: 'en', langs: ['en'], findings: [{ ...finding, isQuiet }] } }) as const;
  for (const format of formats) expect(printer(format, false).piecesOf(draft(true)), format).not.toEqual(printer(format, false).piecesOf(draft(false)));
});

test('how many threads read is a number, or left to the machine', () => {
  expect([asked().jobs, asked('--jobs', 'auto').jobs, asked('--jobs', '0').jobs]).toEqual([null, null, null]);
  expect(asked('--jobs', '3').jobs).toBe(3);
  for (const wrong of ['-1', '1.5', 'many', '', '257', '1e2']) expect(() => asked(`--jobs=${wrong}`), wrong).toThrow('--jobs takes auto or a number from 1 to 256');
});
