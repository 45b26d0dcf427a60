// Phrases from files beside those that are there: none is lost, none is taken twice, and one's own stay.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { sortImported } from '../../src/options/sort-imported.ts';
import { phrasesFrom } from '../../src/phrases/phrases.ts';
import type { Phrase } from '../../src/phrases/types.ts';

const phrase = (words: string, changes: Partial<Phrase> = {}): Phrase => ({ id: words.replaceAll(' ', '-'), lang: 'en', kind: 'curt', match: [words], unless: [], why: '', instead: [], ...changes });
const idsOf = (phrases: readonly Phrase[]): string[] => phrases.map(({ lang, id }) => `${lang}/${id}`);

test('what stands there already is told apart by the words it marks, whatever it is called', () => {
  const own = [phrase('no worries'), phrase('sure thing', { instead: ['certainly'] })];
  const imported = [phrase('no worries', { id: 'other' }), phrase('Sure thing', { instead: ['gladly'] }), phrase('no problem'), phrase('no worries', { lang: 'ru' })];
  const { fresh, same, differing, refused, next } = sortImported(own, imported, false);
  expect([same, differing, fresh, refused]).toEqual([[imported[0]], [imported[1]], [imported[2], imported[3]], []]);
  expect(next).toEqual([...own, imported[2], imported[3]]);
});

test('where the files’ version is wanted, it takes the place and keeps the short name', () => {
  const { next } = sortImported([phrase('no worries'), phrase('sure thing')], [phrase('no worries', { id: 'x', why: 'It was one.' })], true);
  expect(next).toEqual([phrase('no worries', { why: 'It was one.' }), phrase('sure thing')]);
});

test('a short name that is taken becomes another', () => {
  const { next } = sortImported([phrase('no worries')], [phrase('sure thing', { id: 'no-worries' })], false);
  expect(idsOf(next)).toEqual(['en/no-worries', 'en/sure-thing']);
});

test('what is too many is told with its reason, and one’s own stay', () => {
  const own = Array.from({ length: 12 }, (_, at) => phrase('worries', { id: `w-${at}` }));
  const { fresh, refused, next } = sortImported(own, [phrase('worries', { lang: 'en', match: ['worries', 'worries much'] })], false);
  expect([fresh, refused.map(({ problem }) => problem.message), next]).toEqual([[], ['phraseSameWord'], own]);
  const full = Array.from({ length: 1000 }, (_, at) => phrase(`word${at}`, { match: [[...String(at)].map((digit) => 'bdfgklmnpr'.charAt(Number(digit))).join('o') + 'x'] }));
  const more = sortImported(full, [phrase('no worries')], false);
  expect([more.refused.map(({ problem }) => problem.message), more.next.length]).toEqual([['phraseTooMany'], 1000]);
}, 30_000);

test('every phrase of a file is new, the same, different, or refused; what comes out is good', () => {
  const some = fc.array(
    fc.record({ words: fc.constantFrom('no worries', 'sure thing', 'No worries', 'as per policy', 'kindly revert'), why: fc.constantFrom('', 'Why.'), lang: fc.constantFrom('en' as const, 'ru' as const), id: fc.constantFrom('a', 'b', 'c') }).map(({ words, ...changes }) => phrase(words, changes)),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(some, some, fc.boolean(), (mine, imported, replaces) => {
      const own = phrasesFrom(mine).phrases;
      const { fresh, same, differing, refused, next } = sortImported(own, imported, replaces);
      expect(fresh.length + same.length + differing.length + refused.length).toBe(imported.length);
      expect(phrasesFrom(next)).toEqual({ phrases: next, problems: [] });
      expect(idsOf(next).slice(0, own.length)).toEqual(idsOf(own));
    }),
    { numRuns: 60 },
  );
});
