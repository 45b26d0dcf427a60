import { expect, test } from 'vitest';
import { fold } from '../../src/engine/fold.ts';
import { pack, unpack } from '../../src/engine/packed.ts';
import type { LanguagePack } from '../../src/engine/types.ts';
import { langs, packs } from '../languages-under-test.ts';

/** What a reader makes of a pack: letters are folded, and a missing list is an empty one. */
const folded = ({ rules, forms, concepts, ...rest }: LanguagePack): LanguagePack => ({
  ...rest,
  rules: rules.map((rule) => ({ ...rule, match: rule.match.map(fold), unless: (rule.unless ?? []).map(fold), unlessNear: (rule.unlessNear ?? []).map(fold) })),
  forms: Object.fromEntries(Object.entries(forms).map(([lemma, all]) => [fold(lemma), fold(all)])),
  concepts: Object.fromEntries(Object.entries(concepts).map(([name, parts]) => [name, parts.map(fold)])),
});

test.each(langs)('the %s pack is the same after its journey', (lang) => {
  expect(unpack(pack(packs[lang]))).toEqual(folded(packs[lang]));
});

test('a pattern with a character that stands for a Cyrillic letter is refused', () => {
  const [rule] = packs.en.rules;
  expect(() => pack({ ...packs.en, rules: rule ? [{ ...rule, match: ['a{b'] }] : [] })).toThrow('which no pattern needs');
});
