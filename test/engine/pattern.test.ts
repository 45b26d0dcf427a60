import { expect, test } from 'vitest';
import { assemble } from '../../src/engine/assemble.ts';
import { compile } from '../../src/engine/compile.ts';
import { match } from '../../src/engine/match.ts';
import { namesIn, parsePattern } from '../../src/engine/pattern.ts';
import { sentences } from '../../src/engine/sentences.ts';
import { tokenise } from '../../src/engine/tokens.ts';
import type { LanguagePack, LanguageSource } from '../../src/engine/types.ts';
import { everyKind } from './kinds.ts';

const source: Omit<LanguageSource, 'rules'> = {
  lang: 'en',
  kinds: everyKind,
  forms: { fail: 'fail fails failed failing', забыть: 'забыть забыл забыла забыли' },
  concepts: {
    delay: ['delay', 'delays', 'long wait'],
    trouble: ['@delay', 'no parcel at all', 'nothing but ..1 silence'],
    circle: ['a @ring'],
    ring: ['the @circle'],
  },
};

const pack = (match: string[]): LanguagePack => assemble({ ...source, rules: [{ id: 'en/blame/test', kind: 'blame', match, why: '', instead: [], principle: 'care.4' }] });

/** The words that a pattern marks in a sentence; a star stands before each match. */
function marks(pattern: string, text: string): string[] {
  const [sentence] = sentences(text, tokenise(text));
  return match(compile(pack([pattern])), sentence?.steps ?? []).matches.map(({ range }) => text.slice(range.start, range.end));
}

test('words match whatever their case, and punctuation between them is passed over', () => {
  expect(marks('to be honest we', 'Well, To be honest, we tried.')).toEqual(['To be honest, we']);
});

test('a lemma stands for its forms, in Cyrillic too', () => {
  expect(marks('you ~fail to', 'As you failed to reply.')).toEqual(['you failed to']);
  expect(marks('вы ~забыть', 'Но вы забыли приложить чек.')).toEqual(['вы забыли']);
  expect(marks('вы ~забыть', 'Но вы забыливо.')).toEqual([]);
});

test('alternatives may be several words, and a group or a word may be optional', () => {
  for (const text of ['you forgot it', 'you did not remember it', 'you just forgot it']) expect(marks('you just? (forgot|did not remember) it', text)).toEqual([text]);
  expect(marks('(of course)? you may', 'Of course you may.')).toEqual(['Of course you may']);
});

test('a concept stands for its words and set phrases', () => {
  expect(marks('the @delay is', 'Here the long wait is over.')).toEqual(['the long wait is']);
  expect(marks('the @delay is', 'Here the delay is over.')).toEqual(['the delay is']);
});

test('a concept may name others, and may stand anywhere in a pattern', () => {
  for (const text of ['the delay', 'the long wait', 'the no parcel at all', 'the nothing but more silence']) expect(marks('the @trouble', `Well, ${text} goes on.`)).toEqual([text]);
  expect(marks('[(so|oh) @trouble (again|and @delay)] it ..1 seems', 'Oh long wait and long wait it really seems.')).toEqual(['Oh long wait and long wait']);
  expect(marks('@trouble @trouble', 'Long wait, no parcel at all, delay, delay.')).toEqual(['Long wait, no parcel at all', 'delay, delay']);
  expect(() => pack(['@circle'])).toThrow('leads back to itself');
  expect(() => pack(['@nowhere'])).toThrow('no concept');
});

test('an edge of a clause can be asked for, and the rest of a clause taken', () => {
  expect(marks(', no refunds ,', 'Sorry, no refunds, as I said.')).toEqual(['no refunds']);
  expect(marks(', no refunds ,', 'No refunds.')).toEqual(['No refunds']);
  expect(marks(', no refunds ,', 'We give no refunds - sorry')).toEqual([]);
  expect(marks('we can , but', 'We can, but will not. We can but hope.')).toEqual(['We can, but']);
  expect(marks('nothing ..,', 'There is nothing we can do, so write to us: thanks.')).toEqual(['nothing we can do']);
  expect(marks('nothing ..,', 'We can do nothing, so write.')).toEqual(['nothing']);
  expect(marks('[nothing ..,] but <next ..2> $', 'There is nothing we can do (but write again).')).toEqual(['nothing we can do']);
  expect(marks('reasons :', 'For technical reasons: a heater failed.')).toEqual(['reasons']);
  expect(marks('reasons :', 'For technical reasons, a heater failed.')).toEqual([]);
  expect(marks('we wait ..*', 'So we wait')).toEqual(['we wait']);
});

test('a gap is bounded and stays inside the sentence', () => {
  expect(marks('not ..2 possible', 'It is not at all possible.')).toEqual(['not at all possible']);
  expect(marks('not ..2 possible', 'It is not in any way possible.')).toEqual([]);
});

test('edges of the sentence hold', () => {
  expect(marks('^ no $', 'No.')).toEqual(['No']);
  expect(marks('^ no $', 'No way.')).toEqual([]);
  expect(marks('^ no $', 'Oh no.')).toEqual([]);
});

test('square brackets mark a part of the match, names keep other parts', () => {
  expect(marks('please [calm down]', 'Please calm down now.')).toEqual(['calm down']);
  const text = 'You failed to attach the receipt.';
  const [sentence] = sentences(text, tokenise(text));
  const [found] = match(compile(pack(['you ~fail to attach <thing ..3> $'])), sentence?.steps ?? []).matches;
  expect(found && text.slice(found.parts['thing']?.start, found.parts['thing']?.end)).toBe('the receipt');
});

test('numbers match their digits and as @number', () => {
  expect(marks('100% sure', 'We are 100% sure.')).toEqual(['100% sure']);
  expect(marks('in @number days', 'It comes in 3 days.')).toEqual(['in 3 days']);
});

test('a weekday that is not its date’s is a word of its own kind', () => {
  expect(marks('@wrong-day', 'We come on Tuesday, 30 November 2026.')).toEqual(['Tuesday']);
  expect(marks('@wrong-day', 'We come on Monday, 30 November 2026.')).toEqual([]);
});

test('question and exclamation marks can be asked for', () => {
  expect(marks('really "?"', 'Really? We said so.')).toEqual(['Really?']);
});

test('the longest of one rule’s overlapping matches stays', () => {
  expect(marks('you (failed|failed to|failed to attach)', 'You failed to attach it.')).toEqual(['You failed to attach']);
});

test.each([
  ['', 'at least one word'],
  ['(a|b', 'never closed'],
  ['you ..9 it', 'a gap is'],
  ['a ..1 b ..1 c ..1 d ..1 e ..1 f', 'at most 4 gaps'],
  ['hello.you', 'not one word'],
  ['you ^ failed', 'has no meaning'],
  ['[a] [b]', 'at most one pair'],
  ['"," x', 'can be asked for'],
])('the pattern %j is refused with advice', (pattern, advice) => {
  expect(() => parsePattern(pattern, 'en/blame/test')).toThrow(advice);
});

test('a gap at the end needs an end to lean on, and some word must be there', () => {
  expect(() => pack(['you ..3'])).toThrow('needs "$"');
  expect(() => pack(['(you|)'])).toThrow('no word at all');
});

test('the lemmas and concepts of a pattern are listed for the build', () => {
  expect(namesIn('(~fail|the @delay) @number <x ~забыть>', 'x')).toEqual({ lemmas: ['fail', 'забыть'], concepts: ['delay'] });
});

test('the rest of the sentence can be taken along', () => {
  expect(marks('had you ..*', 'Had you read the terms, you would know it!')).toEqual(['Had you read the terms, you would know it']);
  expect(marks('[had you ..*]', 'And had you asked?')).toEqual(['had you asked']);
  expect(() => parsePattern('had ..* you', 'x')).toThrow('takes the rest');
  expect(marks('[why did you ..* "?"]', 'So why did you not ask us first?')).toEqual(['why did you not ask us first?']);
  expect(marks('[why did you ..* "?"]', 'So why did you not ask us first.')).toEqual([]);
});

test('a gap at the beginning of the sentence counts its words, and can belong to the marked words', () => {
  expect(marks('^ ..2 [had you asked]', 'And so had you asked.')).toEqual(['had you asked']);
  expect(marks('^ ..2 [had you asked]', 'And so then had you asked.')).toEqual([]);
  expect(marks('^ ..2 [had you asked]', 'Oh! had you asked.')).toEqual([]);
  expect(marks('^ [..2 had you asked]', 'And so had you asked.')).toEqual(['And so had you asked']);
  expect(marks('[..1 had you asked]', 'Well, and so had you asked.')).toEqual(['so had you asked']);
});

test.each([
  ['you (a|b', 4, 'unclosed', '('],
  ['you ..9 it', 4, 'gap-width', '5'],
  ['so hello.you', 3, 'not-one-word', 'hello.you'],
  ['you ^ failed', 4, 'edge-place', '^'],
  ['[a] [b]', 4, 'twice', '[ ]'],
  ['no "," x', 3, 'bad-mark', ','],
  ['you ..3', 0, 'ends-in-gap', ''],
] as const)('the error of %j says at which character, and what is wrong, without words to be read', (written, at, fault, about) => {
  expect(() => pack([written])).toThrow(expect.objectContaining({ at, fault, about }));
});
