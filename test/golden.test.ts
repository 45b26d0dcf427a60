// Whole replies and what is found in them, written as a person would read it. Replies named kind-* must stay untouched.
// After a change that is meant, write the findings anew with  GOLDEN=update npx vitest run --project fast test/golden.test.ts  and read the diff.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lineAndColumn } from '../src/macros/line-and-column.ts';
import { wordsOf } from '../src/macros/words-of.ts';
import { read } from '../src/engine/read.ts';
import { langs, languages } from './languages-under-test.ts';

const folder = join(import.meta.dirname, 'golden');

function findingsOf(reply: string): string {
  return read(reply, { languages })
    .findings.map((finding) => {
      const { start, text, rule, suggestions: [first] } = finding;
      const wording = first === undefined ? '' : `\n    ${wordsOf(finding, first) || '(remove it)'}`;
      return `line ${lineAndColumn(reply, start).line}: ${text}  [${rule}]${wording}\n`;
    })
    .join('');
}

describe.each(langs)('%s', (lang) => {
  const names = readdirSync(join(folder, lang)).filter((name) => name.endsWith('.txt') && !name.endsWith('.findings.txt'));

  test('there are kind replies and cold ones', () => {
    expect(names.filter((name) => name.startsWith('kind-')).length).toBeGreaterThanOrEqual(10);
    expect(names.filter((name) => name.startsWith('cold-')).length).toBeGreaterThanOrEqual(6);
  });

  test.each(names)('%s', (name) => {
    const found = findingsOf(readFileSync(join(folder, lang, name), 'utf8'));
    if (name.startsWith('kind-')) {
      expect(found, 'a kind reply must stay untouched').toBe('');
      return;
    }
    const expected = join(folder, lang, name.replace(/\.txt$/, '.findings.txt'));
    if (process.env['GOLDEN'] === 'update') writeFileSync(expected, found);
    expect(existsSync(expected), `${expected} is missing: see the head of this file`).toBe(true);
    expect(found).toBe(readFileSync(expected, 'utf8'));
  });
});
