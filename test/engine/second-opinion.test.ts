// Two readings of one draft: where they agree, where one speaks, and where silence is better.
import { expect, test } from 'vitest';
import { assemble } from '../../src/engine/assemble.ts';
import { compile } from '../../src/engine/compile.ts';
import { read, type ReadOptions } from '../../src/engine/read.ts';
import type { Kind, SecondOpinion, SourceRule } from '../../src/engine/types.ts';
import { everyKind } from './kinds.ts';

const rule: SourceRule = { id: 'en/blame/you-did-it', kind: 'blame', match: ['you did it'], why: 'A reason.', instead: [], principle: 'care.4' };
const languages = [compile(assemble({ lang: 'en', kinds: everyKind, forms: {}, concepts: {}, rules: [rule] }))];
const text = 'Well, you did it. Then the shop closed.\n\nKind regards,\nAnna from the shop';
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const doubt = (words: string, kind: Kind = 'curt', isQuiet = false): SecondOpinion => ({ clauses: [{ ...at(words), probability: 0.9 }], doubtful: [{ ...at(words), kind, isQuiet }] });
const fine = (...words: string[]): SecondOpinion => ({ clauses: words.map((one) => ({ ...at(one), probability: 0.05 })), doubtful: [] });

const found = (opinion: SecondOpinion, more: Partial<ReadOptions> = {}) =>
  read(text, { languages, lang: 'en', opinions: new Map([['en', opinion]]), ...more }).findings.map(({ rule: by, text: words, kind }) => [by, words, kind]);

const byRule = ['en/blame/you-did-it', 'you did it', 'blame'];

test('what only the second reader found is added, at its place and without a rule', () => {
  expect(found(doubt('Then the shop closed.'))).toEqual([byRule, [null, 'Then the shop closed.', 'curt']]);
});

test('an added finding says what the kind says, in the language of the draft', () => {
  const [, added] = read(text, { languages, lang: 'en', opinions: new Map([['en', doubt('Then the shop closed.', 'curt', true)]]) }).findings;
  expect(added).toMatchObject({ pole: 'cold', ruleSet: 'care', principle: 'care.4', why: 'The customer may hear a door.', isQuiet: true, lang: 'en', suggestions: [] });
});

test('where both found something the rule speaks', () => {
  expect(found(doubt('Well, you did it.', 'contempt'))).toEqual([byRule]);
});

test('a rule is silent where the second reader sees nothing wrong', () => {
  expect(found(fine('Well, you did it.'))).toEqual([]);
});

test('a rule that is less sure needs more of a reason to speak', () => {
  const lessSure = [compile(assemble({ lang: 'en', kinds: everyKind, forms: {}, concepts: {}, rules: [{ ...rule, isQuiet: true }] }))];
  const opinion: SecondOpinion = { clauses: [{ ...at('Well, you did it.'), probability: 0.15 }], doubtful: [] };
  expect(found(opinion)).toEqual([byRule]);
  expect(found(opinion, { languages: lessSure })).toEqual([]);
});

test('it speaks where one of the clauses that it marks is doubtful, or where the second reader read nothing', () => {
  expect(found({ clauses: [{ ...at('Well, you'), probability: 0.05 }, { ...at('did it.'), probability: 0.9 }], doubtful: [] })).toEqual([byRule]);
  expect(found(fine('Then the shop closed.'))).toEqual([byRule]);
});

test('in the signature, in what is left out, and in sentences of another language nothing is added', () => {
  expect(found(doubt('Anna from the shop'))).toEqual([byRule]);
  expect(found(doubt('Then the shop closed.'), { leaveOut: [at('shop closed')] })).toEqual([byRule]);
  const russian = new Map([['ru' as const, doubt('Then the shop closed.')]]);
  expect(read(text, { languages, lang: 'en', opinions: russian }).findings.map(({ rule: by }) => by)).toEqual(['en/blame/you-did-it']);
});

test('whoever is switched off does not speak', () => {
  const opinion = doubt('Then the shop closed.', 'curt', true);
  expect(found(opinion, { isOn: ({ id }) => id === null })).toEqual([[null, 'Then the shop closed.', 'curt']]);
  expect(found(opinion, { isOn: ({ kind }) => kind !== 'curt' })).toEqual([byRule]);
  expect(found(opinion, { isOn: ({ isQuiet }) => !isQuiet })).toEqual([byRule]);
});
