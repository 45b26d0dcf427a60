// Phrases as tables: what people and spreadsheets write, with every problem at its place, and the way there and back.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvOf, phrasesFromCsv } from '../../src/phrases/csv.ts';
import { phrasesFrom } from '../../src/phrases/phrases.ts';
import { patternTexts, phrase } from './made.ts';

const problemsOf = (text: string): string[] => phrasesFromCsv(text, { lang: 'en' }).problems.map(({ line, column, message, gaps }) => [`${line}:${column}`, message, ...gaps].join(' '));

const expected = [phrase({ why: '', match: ['no worries', 'no (problem|big deal)'], instead: ['you are welcome', ''] }), phrase({ id: 'bez-problem', lang: 'ru', match: ['без проблем'], why: '', instead: [] })];

test.each([
  ['commas', 'phrase,language,instead\n"no worries | no (problem|big deal)",en,"you are welcome\n(remove)"\nбез проблем,ru,\n'],
  ['semicolons and a byte order mark', '\uFEFFФраза;Язык;Вместо\r\n"no worries\r\nno (problem|big deal)";английский;"you are welcome\r\n(убрать)"\r\nбез проблем;русский;\r\n'],
  ['tabs, Bulgarian, another order', 'Вместо това\tезик\tФрази\n"you are welcome\n(махни)"\tанглийски\tno worries|no (problem|big deal)\n\tруски\tбез проблем'],
])('%s are read', (_, text) => {
  expect(phrasesFromCsv(text, { lang: 'en' })).toEqual({ phrases: expected, problems: [] });
});

test('kinds may be called as people call them, and what is not said is filled in', () => {
  const { phrases } = phrasesFromCsv('phrase,kind\nno worries,Talking down\ncalm down,\nno worries,pressure\n', { lang: 'bg', kind: 'curt', kindNames: { 'Talking down': 'contempt' } });
  expect(phrases.map(({ id, lang, kind }) => `${lang} ${kind} ${id}`)).toEqual(['bg contempt no-worries', 'bg curt calm-down', 'bg pressure no-worries-2']);
});

test.each([
  ['', '1:1 tableNoPhrases'],
  ['word,instead\na,b', '1:1 tableNoPhrases'],
  ['phrase,colour\nno worries,red', '1:8 tableUnknownColumn colour'],
  ['phrase,instead,phrases\nno worries,,', '1:16 tableSameColumn phrases'],
  ['phrase\nno worries,more', '2:12 tableExtraCell'],
  ['phrase,instead\nno worries,see 5 of them', '2:16 phraseFact'],
  ['phrase,instead\n"no worries | a ""b"" ~check",x', '2:23 phraseLemma ~check'],
  ['phrase,instead\nno worries,"fine\nsee a.shop"', '3:5 phraseFact'],
  ['phrase,kind\nno worries,rude', '2:12 phraseKind'],
  ['phrase,id\nno worries,a\ncalm down,a', '3:11 phraseSameId a'],
  ['id,phrase\na,', '2:3 phraseEmpty'],
  ['phrase\n"no worries', '2:2 tableQuotes'],
])('the problem of %j stands at its place', (text, problem) => {
  expect(problemsOf(text)).toContain(problem);
});

test('a table that is too long is not read', () => {
  expect(problemsOf(`phrase\n${'a'.repeat(2_000_000)}`)).toEqual(['1:1 tableTooLong']);
});

test('no cell of an export begins like a formula, and what it was comes back', () => {
  const list = [phrase({ match: ['calm'], why: '=cmd|calc', instead: ['-1'.replace('1', ' no'), '@'.replace('@', '+ more')], unless: [] }), phrase({ id: 'b', why: "'=x", match: ['calm down'], instead: ["'-"] })];
  const text = csvOf(list);
  for (const [, cell = ''] of text.matchAll(/"((?:[^"]|"")*)"/g)) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
  expect(text).toContain(`"'=cmd|calc"`);
  expect(phrasesFromCsv(text, { lang: 'en' }).phrases.map(({ why, instead }) => [why, instead])).toEqual(list.map(({ why, instead }) => [why, instead]));
});

const texts = fc.oneof(fc.string({ unit: fc.constantFrom(...'abяж =+-@\'";,|(){}!?—'), maxLength: 12 }), fc.constantFrom('', 'you are welcome')).map((text) => text.trim().replace(/\s+/g, ' '));

test('what is exported is imported again, in every language of the header', { timeout: 60_000 }, () => {
  let taken = 0;
  fc.assert(
    fc.property(fc.array(fc.record({ lang: fc.constantFrom('en' as const, 'ru' as const, 'bg' as const), match: fc.array(patternTexts.map((text) => text.trim()), { minLength: 1, maxLength: 3 }), unless: fc.array(patternTexts.map((text) => text.trim()), { maxLength: 2 }), why: texts, instead: fc.array(texts, { maxLength: 3 }) }), { maxLength: 12 }), fc.constantFrom('en' as const, 'ru' as const, 'bg' as const), (list, lang) => {
      const { phrases } = phrasesFrom(list.map((one, index) => phrase({ ...one, id: `p-${index}` })));
      taken += phrases.length;
      expect(phrasesFromCsv(csvOf(phrases, lang), { lang: 'en' })).toEqual({ phrases, problems: [] });
    }),
    { numRuns: 300 },
  );
  expect(taken, 'the generator makes phrases worth testing').toBeGreaterThan(30);
});

test('any text is read without a throw, its problems inside it', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom('phrase', 'instead', ',', ';', '\t', '"', '\n', '\r\n', '\uFEFF', 'no worries', '~', '|'), fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 30 }).map((pieces) => pieces.join('')), (text) => {
      const lines = text.split(/\r\n|\r|\n/).length;
      for (const { line, column } of phrasesFromCsv(`phrase,instead\n${text}`, { lang: 'en' }).problems) {
        expect(line).toBeGreaterThan(0);
        expect(line).toBeLessThanOrEqual(lines + 1);
        expect(column).toBeGreaterThan(0);
      }
    }),
    { numRuns: 500 },
  );
});
