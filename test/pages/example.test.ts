// The pair of a rule on the options page: what is marked, and what everybody is offered instead.
import { expect, test } from 'vitest';
import type { Rule } from '../../src/engine/types.ts';
import { exampleOf } from '../../src/options/example.ts';

const rule: Rule = {
  id: 'test',
  match: ['ожидайте'],
  why: '',
  instead: ['буду (рад|рада) помочь', 'скоро отвечу'],
  principle: 'consistency.1', mechanism: 'telegram',
  catches: [{ draft: 'Здравствуйте. Ожидайте.', mark: 'Ожидайте', becomes: 'Здравствуйте. Скоро отвечу.' }],
  leaves: [],
};

test('the pair shows the first wording that fits everybody', () => {
  expect(exampleOf(rule)).toEqual({ before: '', marked: 'Ожидайте', after: '', instead: 'Скоро отвечу' });
});

test('a rule whose wordings all choose a form is shown as one that only marks', () => {
  const catches = rule.catches.map(({ draft, mark }) => ({ draft, mark }));
  expect(exampleOf({ ...rule, instead: ['буду (рад|рада) помочь'], catches }).instead).toBeNull();
});
