import { expect, test } from 'vitest';
import { pack, unpack } from '../../src/engine/packed.ts';
import { langs, packs } from '../languages-under-test.ts';

test.each(langs)('the %s pack is the same after its journey', (lang) => {
  // Places are read when they are asked for; a copy asks for all.
  expect(JSON.parse(JSON.stringify(unpack(pack(packs[lang]))))).toEqual(JSON.parse(JSON.stringify(packs[lang])));
});

test('a word with a character that stands for a Cyrillic letter is refused', () => {
  expect(() => pack({ ...packs.en, words: ['a{b'] })).toThrow('which no word of a reader has');
});
