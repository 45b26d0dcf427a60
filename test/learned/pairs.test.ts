// The pairs shown beside a judgement: enough of each kind, short, and good enough to be looked up to.
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { linesOf } from '../../scripts/corpus.ts';
import { committedReader } from '../../scripts/weights.ts';
import { read } from '../../src/engine/read.ts';
import { learnedKinds } from '../../src/learned/kinds.ts';
import { nearestPairs, type Pair } from '../../src/learned/pairs.ts';
import { readTwice } from '../../src/learned/read.ts';
import { langs, languages } from '../languages-under-test.ts';

const lines = (lang: string): Pair[] => linesOf<Pair>(join(import.meta.dirname, `../../src/learned/pairs/${lang}.jsonl`));

describe.each(langs)('%s', (lang) => {
  const pairs = lines(lang);
  const readers = new Map([[lang, committedReader(lang)]]);

  test('each kind has pairs to choose the nearest from', () => {
    for (const kind of learnedKinds) expect(pairs.filter((pair) => pair.kind === kind).length, kind).toBeGreaterThanOrEqual(4);
  });

  test('the better half is marked by no rule and by no sure judgement', () => {
    const marked = pairs.flatMap(({ better }) => readTwice(better, { languages, lang, isOn: ({ isQuiet = false }) => !isQuiet }, readers).findings.map(({ rule, text }) => `${rule ?? 'as a whole'}: ${text}`));
    expect(marked).toEqual([]);
  });

  test('both halves are short and differ', () => {
    for (const { insteadOf, better } of pairs) {
      expect(Math.max(insteadOf.length, better.length), insteadOf).toBeLessThanOrEqual(150);
      expect(better).not.toBe(insteadOf);
    }
  });

  test('a pair is the nearest to its own words', () => {
    for (const pair of pairs.filter((_, at) => at % 20 === 0)) expect(nearestPairs(pairs, pair.kind, pair.insteadOf, 2)[0]).toEqual(pair);
  });
});

test('only pairs of the kind are offered, as many as asked for', () => {
  const pairs = lines('en');
  const found = nearestPairs(pairs, 'blame', 'You should have read the label.', 2);
  expect(found.map(({ kind }) => kind)).toEqual(['blame', 'blame']);
  expect(read(found[0]?.better ?? '', { languages, lang: 'en' }).findings).toEqual([]);
});
