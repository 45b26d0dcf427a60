// Commitments that nobody has checked: what is taken, what is refused and why.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commitmentsFrom, type CommitmentFault } from '../../src/engine/commitments-from.ts';
import { compileCommitments } from '../../src/engine/commitments.ts';
import { read } from '../../src/engine/read.ts';
import { allTimes } from '../../src/languages/all-times.ts';
import { commitments, refund } from './commitments-under-test.ts';

const faults = (value: unknown): [string, CommitmentFault][] => commitmentsFrom(value).problems.map(({ where, fault }) => [where, fault]);
const withFields = (fields: object): unknown => [{ ...refund, ...fields }];

test('what is right is taken over as it is', () => {
  expect(commitmentsFrom(commitments)).toEqual({ commitments, problems: [] });
  expect(commitmentsFrom(JSON.parse(JSON.stringify(commitments)))).toEqual({ commitments, problems: [] });
  expect(commitmentsFrom([])).toEqual({ commitments: [], problems: [] });
});

test.each<[string, unknown, [string, CommitmentFault][]]>([
  ['no list', { ...refund }, [['', 'list']]],
  ['nothing', null, [['', 'list']]],
  ['not an object', ['refund'], [['0', 'shape']]],
  ['a field too many', withFields({ extra: 1 }), [['0.extra', 'unknown-field']]],
  ['an id with a space', withFields({ id: 'my refund' }), [['0.id', 'id']]],
  ['an id twice', [refund, refund], [['1.id', 'same-id']]],
  ['about nothing', withFields({ about: {} }), [['0.about', 'about']]],
  ['a language that is not ours', withFields({ about: { en: ['refund'], de: ['Geld'] } }), [['0.about.de', 'unknown-field']]],
  ['a bracket that is never closed', withFields({ about: { en: ['(refund'] } }), [['0.about.en.0', 'pattern'], ['0.about', 'about']]],
  ['a pattern that ends in a gap', withFields({ about: { en: ['refund', 'money ..3'] } }), [['0.about.en.1', 'pattern']]],
  ['a word form from the dictionary', withFields({ about: { en: ['~refund'] } }), [['0.about.en.0', 'dictionary'], ['0.about', 'about']]],
  ['a list of the language', withFields({ about: { en: ['refund', '@delay'] } }), [['0.about.en.1', 'dictionary']]],
  ['too many patterns', withFields({ about: { en: Array.from({ length: 21 }, () => 'refund') } }), [['0.about.en', 'too-many-patterns']]],
  ['too many commitments', Array.from({ length: 51 }, (_, index) => ({ ...refund, id: `refund-${index}` })), [['', 'too-many']]],
  ['no time at all', withFields({ within: { amount: 0, unit: 'day' } }), [['0.within', 'within']]],
  ['half a day', withFields({ within: { amount: 1.5, unit: 'day' } }), [['0.within', 'within']]],
  ['1000 days', withFields({ within: { amount: 1000, unit: 'day' } }), [['0.within', 'within']]],
  ['a unit that we do not know', withFields({ within: { amount: 1, unit: 'month' } }), [['0.within', 'within']]],
  ['a link', withFields({ says: { en: 'refunds, see https://example.com' } }), [['0.says.en', 'says']]],
  ['an address', withFields({ says: { en: 'ask lead@example.com' } }), [['0.says.en', 'says']]],
  ['a line break', withFields({ says: { en: 'refunds\nwithin a week' } }), [['0.says.en', 'says']]],
  ['a character that turns the text round', withFields({ says: { en: 'refunds \u202Ewithin a week' } }), [['0.says.en', 'says']]],
  ['201 characters', withFields({ says: { en: 'a'.repeat(201) } }), [['0.says.en', 'says']]],
])('%s is refused', (_, value, expected) => {
  expect(faults(value)).toEqual(expected);
});

test('what is wrong with one leaves the others as they are', () => {
  expect(commitmentsFrom([{ ...refund, id: 'No' }, ...commitments]).commitments).toEqual(commitments);
});

test('a problem of a pattern says where in it and what to write', () => {
  expect(commitmentsFrom(withFields({ about: { en: ['(refund'] } })).problems[0]?.gaps).toEqual(['(refund', '1', expect.stringContaining('never closed')]);
});

test('whatever comes, nothing throws, and what is taken can be compiled and read with', () => {
  const odd = fc.oneof(fc.anything(), fc.constantFrom('refund', '(a|b)', '..', '@number', '~x', '', 'a ..2 b', '[', '__proto__'));
  const likely = fc.array(fc.record({ id: fc.constantFrom('a', 'b', 'C'), about: fc.dictionary(fc.constantFrom('en', 'ru', 'xx'), fc.array(odd, { maxLength: 3 })), within: fc.record({ amount: fc.integer({ min: -1, max: 1001 }), unit: fc.constantFrom('day', 'hour', 'year') }), says: fc.dictionary(fc.constantFrom('en', 'bg'), odd) }), { maxLength: 4 });
  fc.assert(
    fc.property(fc.oneof(fc.anything(), likely), (value) => {
      const { commitments: taken } = commitmentsFrom(value);
      read('We will refund you within 2 days.', { languages: [], lang: 'en', commitments: compileCommitments(taken, allTimes) });
    }),
  );
});
