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

test('any rule id survives the journey: a rule of ours, a team’s, and odd ones', () => {
  const ids = ['en/blame/a-rule', 'team/en/no-worries', 'en/blame//odd', 'en/blame', 'bg/blame/elsewhere', '/', '', 'en/blame/'];
  const [rule] = packs.en.rules;
  if (!rule) throw new Error('the English pack has no rule');
  const made = { ...packs.en, rules: ids.map((id) => ({ ...rule, id, kind: 'blame' as const })) };
  expect(unpack(pack(made)).rules.map(({ id }) => id)).toEqual(ids);
});
