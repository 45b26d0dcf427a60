// What is wrong with a file is said in the same words on the page and on the command line.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { macrosIn } from '../../src/macros/macros-in.ts';
import { problemInEnglish, problemTexts } from '../../src/macros/problems.ts';

const messages = JSON.parse(readFileSync(join(import.meta.dirname, '../../public/_locales/en/messages.json'), 'utf8')) as Record<string, { message: string }>;

test('the English of the interface texts is that of the command line', () => {
  for (const [key, words] of Object.entries(problemTexts)) expect(messages[key]?.message, key).toBe(words);
});

test('gaps are filled', () => {
  const [problem] = macrosIn('', 'x'.repeat(60_000)).problems;
  expect(problem && problemInEnglish(problem)).toBe('The reply 1 has more than 50000 characters and was left out.');
});
