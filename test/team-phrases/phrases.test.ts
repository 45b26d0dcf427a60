// What a team may write: the schema, the caps, and what is refused with a reason.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile } from '../../src/engine/compile.ts';
import { pack, unpack } from '../../src/engine/packed.ts';
import { read } from '../../src/engine/read.ts';
import { limits } from '../../src/phrases/limits.ts';
import { readPattern } from '../../src/phrases/notation.ts';
import { packOf } from '../../src/phrases/pack.ts';
import { phrasesFrom } from '../../src/phrases/phrases.ts';
import type { Phrase } from '../../src/phrases/types.ts';
import { everyKind } from '../engine/kinds.ts';
import { patternTexts, phrase, phraseList, ways } from './made.ts';

const problemsOf = (value: unknown): string[] => phrasesFrom(value).problems.map(({ phrase: at, field, line, column, message, gaps }) => [at, field, line, column, message, ...gaps].join(' '));

test('a good list comes back as it was', () => {
  const list = [phrase(), phrase({ id: 'other', unless: ['no refunds'], instead: ['', 'I will look into <thing> by {day}'], match: ['check <thing ..3 order>', 'see <thing it>'] })];
  expect(phrasesFrom(list)).toEqual({ phrases: list, problems: [] });
  expect(phrasesFrom(JSON.parse(JSON.stringify(list)))).toEqual({ phrases: list, problems: [] });
});

test.each<[unknown, string]>([
  [null, '  1 1 phraseNotAList'],
  [{}, '  1 1 phraseNotAList'],
  [['no worries'], '0  1 1 phraseNotAnObject'],
  [[[]], '0  1 1 phraseNotAnObject'],
  [Array.from({ length: 1 }), '0  1 1 phraseNotAnObject'],
  [[{ ...phrase(), colour: 'red' }], '0  1 1 phraseUnknownField colour'],
  [[JSON.parse('{"__proto__":{"id":"x"}}')], '0  1 1 phraseUnknownField __proto__'],
  [[{ ...phrase(), why: 1 }], '0 why 1 1 phraseNotText'],
  [[{ ...phrase(), match: 'no worries' }], '0 match 1 1 phraseNotText'],
  [[{ ...phrase(), match: ['no worries', 1] }], '0 match 1 1 phraseNotText'],
  [[phrase({ id: 'No-Worries' })], '0 id 1 1 phraseId 60'],
  [[phrase({ id: '__proto__' })], '0 id 1 1 phraseId 60'],
  [[phrase({ id: 'constructor' })], '0 id 1 1 phraseId 60'],
  [[phrase({ id: 'en/blame/you-failed-to' })], '0 id 1 1 phraseId 60'],
  [[phrase({ id: 'a'.repeat(61) })], '0 id 1 1 phraseId 60'],
  [[phrase({ lang: 'de' as 'en' })], '0 lang 1 1 phraseLang'],
  [[phrase({ kind: 'toString' as 'canned' })], '0 kind 1 1 phraseKind'],
  [[phrase(), phrase()], '1 id 1 1 phraseSameId no-worries'],
  [[phrase({ match: [] })], '0 match 1 1 phraseEmpty'],
  [[phrase({ match: Array.from({ length: 21 }, () => 'no worries') })], '0 match 21 1 phraseTooManyEntries 20'],
  [[phrase({ match: ['no worries', 'please ~check'] })], '0 match 2 8 phraseLemma ~check'],
  [[phrase({ match: ['after @delay'] })], '0 match 1 7 phraseConcept @delay'],
  [[phrase({ match: ['on @wrong-day'] })], '0 match 1 4 phraseConcept @wrong-day'],
  [[phrase({ match: ['no ..6 worries'] })], '0 match 1 4 phraseGapWidth 5'],
  [[phrase({ match: ['a, b.c'] })], '0 match 1 4 phraseNotOneWord b.c'],
  [[phrase({ match: ['(no worries'] })], '0 match 1 1 phraseUnclosed ('],
  [[phrase({ match: ['no ..3'] })], '0 match 1 1 phraseEndsInGap'],
  [[phrase({ match: ['(no)?'] })], '0 match 1 1 phraseNoWord'],
  [[phrase({ match: ['one two three four five six seven eight nine ten eleven twelve more'] })], '0 match 1 1 phraseTooManyTokens 12'],
  [[phrase({ match: ['((((a b|c)|d)|e)|f) g h'] })], '0 match 1 4 phraseTooDeep 3'],
  [[phrase({ match: [`(${Array.from({ length: 101 }, (_, index) => 'ab'[index % 2]).join('|')}) no`] })], '0 match 1 1 phraseTooManyWords 100'],
  [[phrase({ match: ['so ..5 no ..5 worries ..5 at ..5 all'] })], '0 match 1 1 phraseTooManyWays'],
  [[phrase({ match: ['x'.repeat(301)] })], '0 match 1 301 phrasePatternLong 300'],
  [[phrase({ match: ['the'] })], '0 match 1 1 phraseTooCommon the'],
  [[phrase({ match: ['no wor\u200Bries'] })], '0 match 1 7 phraseHidden'],
  [[phrase({ match: ['<constructor no> worries'] })], '0 match 1 1 phrasePartName'],
  [[phrase({ match: ["<a'b no> worries"] })], '0 match 1 1 phrasePartName'],
  [[phrase({ unless: ['~refund'] })], '0 unless 1 1 phraseLemma ~refund'],
  [[phrase({ why: 'x'.repeat(301) })], '0 why 1 301 phraseTextLong 300'],
  [[phrase({ why: 'Kind\u202Eness' })], '0 why 1 5 phraseHidden'],
  [[phrase({ instead: ['fine', 'x'.repeat(201)] })], '0 instead 2 201 phraseTextLong 200'],
  [[phrase({ instead: ['one\ntwo'] })], '0 instead 1 4 phraseLineBreak'],
  [[phrase({ instead: ['about <thing>'] })], '0 instead 1 7 phrasePartUnknown thing'],
])('%j is refused', (value, expected) => {
  expect(problemsOf(value)).toEqual([expected]);
  expect(phrasesFrom(value).phrases.length).toBe(expected.startsWith('1') ? 1 : 0);
});

test.each(['see https://a.example', 'see a.example/x', 'see shop.store', 'mail anna@a.example', 'javascript:alert', 'www.shop', 'in 3 days', 'in ٣ days', 'for €', 'for ₽', 'GB29NWBK', 'mailto:x', '½ price', 'a\\b', '//evil'])('a wording with a fact is refused: %s', (wording) => {
  expect(problemsOf([phrase({ instead: [wording] })])).toEqual([expect.stringContaining('phraseFact')]);
});

test.each(['\u0000', '\u0007', '\u007F', '\u0085', '\u00AD', '\u061C', '\u200B', '\u200D', '\u200E', '\u202A', '\u202E', '\u2060', '\u2066', '\u2069', '\uFEFF', '\u2028', '\u3164', '\uFE0F', '\uD800', '\u{E0041}', '\t', '\r'])('nothing unseen stands in any text: %j', (character) => {
  for (const field of ['why', 'match', 'unless', 'instead'] as const) {
    const text = `no wor${character}ries`;
    expect(problemsOf([phrase({ [field]: field === 'why' ? text : [text] })]), field).toEqual([expect.stringContaining('phraseHidden')]);
  }
});

test('ordinary wordings and reasons are fine', () => {
  const instead = ['', 'I will look into it by {day}', 'сделаю и т.п.', 'напр. така', '(рад|рада) помочь', "I don't see it yet, sorry: it is late", 'ще проверя — и ще Ви пиша'];
  expect(phrasesFrom([phrase({ instead, why: 'See https://a.example: 9 of 10 read it as cold.' })]).problems).toEqual([]);
});

test('more than a thousand phrases are not read', () => {
  const list = Array.from({ length: 1001 }, (_, index) => phrase({ id: `p-${index}`, match: [`word${'abcdefghij'.charAt(index % 10)}${[...String(index)].map((digit) => 'abcdefghij'.charAt(Number(digit))).join('')}`] }));
  const { phrases, problems } = phrasesFrom(list);
  expect(phrases.length).toBe(limits.phrases);
  expect(problems.map(({ message }) => message)).toEqual(['phraseTooMany']);
});

test('as many patterns as one likes, but not all on one word', () => {
  const list = Array.from({ length: 60 }, (_, index) => phrase({ id: `p-${index}`, match: [`sorry (sorry|${'abcdefgh'.charAt(index % 8)}x${'abcdefgh'.charAt(index >> 3)}) `] }));
  const { phrases, problems } = phrasesFrom(list);
  expect(phrases.length).toBe(limits.load);
  expect(new Set(problems.map(({ message, gaps }) => [message, ...gaps].join(' ')))).toEqual(new Set(['phraseSameWord sorry']));
  expect(problems).toHaveLength(60 - limits.load);
  const together = Array.from({ length: 1000 }, (_, index) => phrase({ id: `q-${index}`, match: Array.from({ length: 4 }, (__, one) => `x${[...String(index)].map((digit) => 'abcdefghij'.charAt(Number(digit))).join('')} ${'abcd'.charAt(one)}`) }));
  expect(phrasesFrom(together).phrases.length).toBe(limits.allPatterns / 4);
  expect(problemsOf(together)).toEqual([`${limits.allPatterns / 4}  1 1 phraseTooMuch 3000 64000`]);
});

test('whatever stands in a value, reading it does not throw, and good phrases are good again', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.anything(), fc.record({ id: fc.string(), lang: fc.constantFrom('en', 'ru', 'de'), kind: fc.constantFrom('canned', 'x'), match: fc.array(patternTexts), unless: fc.array(fc.string()), why: fc.string(), instead: fc.array(fc.string()) })), { maxLength: 5 }), (value) => {
      const { phrases, problems } = phrasesFrom(value);
      expect(phrasesFrom(phrases)).toEqual({ phrases, problems: [] });
      if (value.length) expect(phrases.length + problems.length).toBeGreaterThan(0);
    }),
    { numRuns: 300 },
  );
});

test('a pattern that is accepted assembles, packs, unpacks and compiles; others are refused with a place in them', { timeout: 60_000 }, () => {
  let accepted = 0;
  fc.assert(
    fc.property(patternTexts, (pattern) => {
      const found = readPattern(pattern);
      if ('message' in found) {
        expect(found.at).toBeGreaterThanOrEqual(0);
        expect(found.at).toBeLessThanOrEqual(pattern.length);
        return;
      }
      accepted++;
      const made = packOf([phrase({ match: [pattern], unless: [pattern] })], 'en', everyKind);
      const travelled = unpack(pack(made));
      expect(JSON.parse(JSON.stringify(travelled))).toEqual(JSON.parse(JSON.stringify(made)));
      const languages = [compile(travelled)];
      for (const text of ['No worries at all, you can check it.', `${pattern}.`]) for (const finding of read(text, { languages, lang: 'en' }).findings) expect(finding.rule).toBe('team/en/no-worries');
    }),
    { numRuns: 2000 },
  );
  expect(accepted, 'the generator makes patterns worth testing').toBeGreaterThan(200);
});

test('lists made of the notation are read together', () => {
  fc.assert(
    fc.property(phraseList, (list) => {
      const { phrases } = phrasesFrom(list);
      for (const lang of ['en', 'ru', 'bg'] as const) compile(unpack(pack(packOf(phrases, lang, everyKind))));
    }),
    { numRuns: 100 },
  );
});

test('no accepted pattern has more ways through it than the limit', () => {
  fc.assert(
    fc.property(patternTexts, (pattern) => {
      // A gap at the very beginning is looked at from the first word, so it has no ways of its own.
      if ('parts' in readPattern(pattern) && !/^[\^\s[]*\.\./.test(pattern)) expect(ways(pattern)).toBeLessThanOrEqual(limits.ways);
    }),
    { numRuns: 2000 },
  );
});

test('a phrase speaks as the team, with its own reason or its kind’s, in its place among the kinds', () => {
  const list: Phrase[] = [phrase(), phrase({ id: 'calm', kind: 'contempt', match: ['calm down'], why: '', instead: [] }), phrase({ id: 'ru', lang: 'ru', match: ['без проблем'] })];
  const languages = [compile(packOf(list, 'en', everyKind))];
  const { findings } = read('No worries, calm down. Без проблем.', { languages, lang: 'en' });
  expect(findings).toMatchObject([
    { rule: 'team/en/no-worries', kind: 'canned', why: 'It brushes the thanks aside.', principle: 'care.4', isQuiet: false, suggestions: [{ text: 'You are welcome' }] },
    { rule: 'team/en/calm', kind: 'contempt', why: 'The customer may hear a door.', suggestions: [] },
  ]);
});

test('words that every object knows are words like others', () => {
  const { phrases, problems } = phrasesFrom([phrase({ match: ['constructor', 'hasownproperty (tostring|valueof)'], unless: ['prototype constructor'] })]);
  expect(problems).toEqual([]);
  const made = packOf(phrases, 'en', everyKind);
  expect(made.patterns.filter(({ key }) => key === null)).toEqual([]);
  const found = (text: string): string[] => read(text, { languages: [compile(unpack(pack(made)))], lang: 'en' }).findings.map((finding) => finding.text);
  expect(found('The constructor fails. HasOwnProperty valueOf too.')).toEqual(['constructor', 'HasOwnProperty valueOf']);
  expect(found('The prototype constructor fails.')).toEqual([]);
});
