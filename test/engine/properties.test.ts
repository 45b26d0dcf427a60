// What must hold of any text at all. A failing run prints its seed.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { carry } from '../../src/engine/carry.ts';
import { newMemory, read } from '../../src/engine/read.ts';
import { tokenise } from '../../src/engine/tokens.ts';
import type { Reading } from '../../src/engine/types.ts';
import { loadRules } from '../../src/rules/index.ts';
import { langs, languages } from '../languages-under-test.ts';

const catches = (await Promise.all(langs.map(loadRules))).flat().flatMap(({ rule }) => rule.catches.map(({ draft }) => draft));

const oddPieces = ['\r\n', '\n\n', '> ', '…', '“', '”', '«', '»', '„', '’', "'", '\u00A0', 'e\u0301', 'ё', '🙂', '👩‍👩‍👧', '\uD800', '\uDC00', '\u200B', '{day}', '[Name]', 'https://a.example/x', '1,5', '```', '-- ', '.', ' '];

/** Texts of cold sentences, odd characters and anything else. */
const texts = fc.array(fc.oneof(fc.constantFrom(...catches), fc.constantFrom(...oddPieces), fc.string({ unit: 'binary' })), { maxLength: 12 }).map((pieces) => pieces.join(' '));

const readAll = (text: string): Reading => read(text, { languages });

/** A finding without what it says about itself. */
const places = ({ findings }: Reading): string[] => findings.map(({ rule, start, end, text }) => `${start}-${end} ${rule}: ${text}`);

test('tokens tile any text', () => {
  fc.assert(
    fc.property(fc.oneof(texts, fc.string({ unit: 'binary', maxLength: 200 })), (text) => {
      let at = 0;
      for (const { start, end } of tokenise(text)) {
        expect(start).toBe(at);
        expect(end).toBeGreaterThan(start);
        at = end;
      }
      expect(at).toBe(text.length);
    }),
  );
});

test('findings lie in the text, in order, apart from each other, and hold their words', () => {
  fc.assert(
    fc.property(texts, (text) => {
      let last = 0;
      for (const finding of readAll(text).findings) {
        expect(finding.start).toBeGreaterThanOrEqual(last);
        expect(finding.text).toBe(text.slice(finding.start, finding.end));
        expect(finding.text.trim()).not.toBe('');
        for (const { range, text: words, slots } of finding.suggestions) {
          expect(range.start).toBeGreaterThanOrEqual(0);
          expect(range.end).toBeLessThanOrEqual(text.length);
          expect(range.start < finding.end && finding.start < range.end).toBe(true);
          for (const slot of slots) expect(words.slice(slot.start, slot.end)).toMatch(/^\{.+\}$/);
        }
        last = finding.end;
      }
    }),
  );
});

/** The same text as another hand may have typed it. */
const otherHands: readonly ((text: string) => string)[] = [(text) => text.replaceAll("'", '’'), (text) => text.replaceAll(' ', '\u00A0'), (text) => text.normalize('NFD'), (text) => text.replaceAll('ё', 'е')];

test('the kind of apostrophe, space and letter composition changes nothing but offsets', { timeout: 60_000 }, () => {
  const rulesIn = (text: string): string => readAll(text).findings.map(({ rule }) => rule).join();
  // Compared by hand: ten thousand expectations take longer than all the reading.
  const different = catches.flatMap((text) => {
    const found = rulesIn(text);
    return otherHands.map((hand) => hand(text)).filter((written) => written !== text && rulesIn(written) !== found);
  });
  expect(different).toEqual([]);
});

test('carried findings are those that a fresh reading finds in the same places', () => {
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat({ max: 5 }), fc.constantFrom('', 'x', ' ', '\n', ' and so on ', 'ъ'), (text, where, removed, added) => {
      const at = where % (text.length + 1);
      const after = text.slice(0, at) + added + text.slice(at + removed);
      for (const finding of carry(readAll(text), after).findings) {
        expect(after.slice(finding.start, finding.end)).toBe(finding.text);
        for (const { range } of finding.suggestions) expect(range.end).toBeLessThanOrEqual(after.length);
      }
    }),
  );
});

test('an edit and its inverse carry no finding elsewhere', () => {
  fc.assert(
    fc.property(texts, fc.nat(), (text, where) => {
      const at = where % (text.length + 1);
      const before = readAll(text);
      const back = carry(carry(before, `${text.slice(0, at)} so ${text.slice(at)}`), text);
      for (const place of places(back)) expect(places(before)).toContain(place);
    }),
  );
});

test('reading with a memory gives what reading without one gives', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fc.array(texts, { minLength: 2, maxLength: 5 }), (drafts) => {
      const memory = newMemory();
      for (const text of drafts) expect(places(read(text, { languages, memory }))).toEqual(places(readAll(text)));
    }),
    { numRuns: 50 },
  );
});

test.each(['a', 'a.', '.', ' ', '\n', 'you ', '"', '“a ', '{', '[a', 'a@', 'www.', '1,', '> ', 'й', '🙂', 'no. ', 'a-', '_'])('%j again and again is read in time that grows with its length only', { timeout: 60_000 }, (unit) => {
  const timeFor = (length: number): number => {
    const text = unit.repeat(Math.ceil(length / unit.length));
    const before = process.cpuUsage();
    readAll(text);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  timeFor(1000);
  // Ten times the text takes a hundred times as long where the square of its length counts. What else the machine does makes a time longer, never shorter.
  let least = Infinity;
  for (let run = 0; run < 5 && least > 20; run++) least = Math.min(least, timeFor(30_000) / Math.max(timeFor(3000), 2));
  expect(least).toBeLessThan(20);
});
