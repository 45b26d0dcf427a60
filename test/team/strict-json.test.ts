import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseStrict } from '../../src/team/strict-json.ts';

const parse = (text: string): ReturnType<typeof parseStrict> => parseStrict(new TextEncoder().encode(text));
/** Strings of the signs that a scanner could trip over. */
const tricky = fc.string({ unit: fc.constantFrom('"', '\\', '{', '}', '[', ']', ':', ',', ' ', '\n', 'u', '0', 'é', '😀'), maxLength: 12 });
const blank = fc.constantFrom('', ' ', '\n', '\t\r ');

test('what JSON.stringify writes is read as JSON.parse reads it, blanks and all', () => {
  const value = fc.letrec((tie) => ({
    any: fc.oneof({ maxDepth: 4 }, tricky, fc.integer(), fc.constantFrom(true, null), fc.array(tie('any'), { maxLength: 4 }), fc.dictionary(tricky, tie('any'), { maxKeys: 4 })),
  })).any;
  fc.assert(
    fc.property(value, fc.constantFrom(0, 1, '\t'), (any, indent) => {
      const text = JSON.stringify(any, null, indent);
      expect(parse(text)).toEqual({ value: JSON.parse(text) as unknown });
    }),
  );
});

test('a key that stands twice is found however it is spelled and wherever it is', () => {
  const escaped = (key: string): string => `"${[...Array(key.length).keys()].map((at) => String.raw`\u` + key.charCodeAt(at).toString(16).padStart(4, '0')).join('')}"`;
  fc.assert(
    fc.property(fc.uniqueArray(tricky, { minLength: 1, maxLength: 5 }), fc.nat(), blank, fc.boolean(), fc.nat(8), (keys, which, space, spelled, depth) => {
      const again = keys[which % keys.length] ?? '';
      const members = (names: readonly string[]): string => `${'{"a":['.repeat(depth)}{${names.map((name) => `${name}${space}:${space}"{}"`).join(`,${space}`)}}${']}'.repeat(depth)}`;
      const once = keys.map((key) => JSON.stringify(key));
      expect(parse(members(once))).toHaveProperty('value');
      expect(parse(members([...once, spelled ? escaped(again) : JSON.stringify(again)]))).toEqual({ fault: 'a key stands twice in one object' });
    }),
  );
});

test('the same key in two objects, and as a value, is no fault', () => {
  for (const text of ['[{"a":1},{"a":1}]', '{"a":{"a":"a"},"b":["a","a"]}', '{"b":[],"a":{"b":1}}', '{"a":"__proto__"}']) expect(parse(text), text).toHaveProperty('value');
});

test('20 levels are read, 21 are not, and closed ones do not count', () => {
  const deep = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels);
  expect(parse(deep(20))).toHaveProperty('value');
  expect(parse(deep(21))).toEqual({ fault: 'deeper than 20' });
  expect(parse(`[${Array.from({ length: 30 }, () => '{"a":[]}').join(',')}]`)).toHaveProperty('value');
});

test.each([
  ['', 'not JSON'],
  ['{"a":1', 'not JSON'],
  ['{"a', 'not JSON'],
  ['"a\\', 'not JSON'],
  ['}{', 'not JSON'],
  [']]][[[', 'not JSON'],
  ['{"a":1}}', 'not JSON'],
  ['{"a":1,}', 'not JSON'],
  ['{"\\x":1}', 'not JSON'],
  ["{'a':1}", 'not JSON'],
  ['{"a":1} {"a":1}', 'not JSON'],
  ['{"a":01}', 'not JSON'],
  ['NaN', 'not JSON'],
  ['\uFEFF1', 'not JSON'],
  ['{"__proto__":1}', 'a key that is not allowed'],
  [String.raw`{"__proto\u005f_":1}`, 'a key that is not allowed'],
])('%j: %s', (text, fault) => {
  expect(parse(text)).toEqual({ fault });
});

test.each([[[0xff]], [[0x22, 0xc3, 0x22]], [[0x22, 0xc0, 0x80, 0x22]], [[0x22, 0xed, 0xa0, 0x80, 0x22]], [[0x22, 0xf4, 0x90, 0x80, 0x80, 0x22]]])('bytes %j are not UTF-8', (bytes) => {
  expect(parseStrict(Uint8Array.from(bytes))).toEqual({ fault: 'not UTF-8' });
});
