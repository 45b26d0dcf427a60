// Whole replies that are kind stay untouched by the learned reader too, as it speaks where nobody changed a setting; also half written.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { clauses } from '../../src/learned/clauses.ts';
import { learnedReader } from '../../src/learned/model.ts';
import { unpack } from '../../src/learned/pack.ts';
import { readTwice } from '../../src/learned/read.ts';
import { defaults, isOn } from '../../src/settings.ts';
import { langs, languages } from '../languages-under-test.ts';

const root = join(import.meta.dirname, '../..');

describe.each(langs)('%s', (lang) => {
  const readers = new Map([[lang, learnedReader(unpack(readFileSync(join(root, `src/learned/weights/${lang}.bin`))))]]);
  const folder = join(root, 'test/golden', lang);
  const names = readdirSync(folder).filter((name) => name.startsWith('kind-'));

  test.each(names)('%s', (name) => {
    const reply = readFileSync(join(folder, name), 'utf8');
    for (const end of [...clauses(reply).map((clause) => clause.end), reply.length]) {
      const { findings } = readTwice(reply.slice(0, end), { languages, isOn: (speaker) => isOn(defaults, speaker) }, readers);
      expect(findings.filter(({ rule }) => rule === null).map(({ kind, text }) => `${kind}: ${text}`)).toEqual([]);
    }
  });
});
