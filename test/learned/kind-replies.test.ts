// Whole replies that are kind stay untouched by the learned reader too, as it speaks where nobody changed a setting; half-written ones nearly always.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { committedReader } from '../../scripts/weights.ts';
import { clauses } from '../../src/learned/clauses.ts';
import { readTwice } from '../../src/learned/read.ts';
import { defaults, isOn } from '../../src/settings.ts';
import { langs, languages } from '../languages-under-test.ts';

describe.each(langs)('%s', (lang) => {
  const readers = new Map([[lang, committedReader(lang)]]);
  const folder = join(import.meta.dirname, '../golden', lang);
  const names = readdirSync(folder).filter((name) => name.startsWith('kind-'));

  const judged = (text: string): string[] =>
    readTwice(text, { languages, isOn: (speaker) => isOn(defaults, speaker) }, readers).findings.filter(({ rule }) => rule === null).map(({ kind, text: words }) => `${kind}: ${words}`);

  test.each(names)('%s', (name) => expect(judged(readFileSync(join(folder, name), 'utf8'))).toEqual([]));

  test('of half-written ones at most one in fifty', () => {
    const halves = names.map((name) => readFileSync(join(folder, name), 'utf8')).flatMap((reply) => clauses(reply).map(({ end }) => reply.slice(0, end)));
    const marked = halves.flatMap(judged);
    expect(marked.length, marked.join('\n')).toBeLessThanOrEqual(halves.length / 50);
  });
});
