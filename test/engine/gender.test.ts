// Wordings that must choose how the agent speaks of themselves: offered only where the agent has said how.
import { expect, test } from 'vitest';
import { assemble } from '../../src/engine/assemble.ts';
import { compile } from '../../src/engine/compile.ts';
import { newMemory, read } from '../../src/engine/read.ts';
import { wordingsFor } from '../../src/engine/suggest.ts';
import type { Gender } from '../../src/engine/types.ts';
import { everyKind } from './kinds.ts';

const instead = ['(рад|рада) {что}', 'приятно', '', 'сам(|а) (готов|готова) (тут)'];
const genders: readonly Gender[] = ['neutral', 'feminine', 'masculine'];

test('without a gender the wordings that need one are left out; with one they come in their written order', () => {
  expect(wordingsFor(instead, 'neutral')).toEqual(['приятно', '']);
  expect(wordingsFor(instead, 'masculine')).toEqual(['рад {что}', 'приятно', '', 'сам готов (тут)']);
  expect(wordingsFor(instead, 'feminine')).toEqual(['рада {что}', 'приятно', '', 'сама готова (тут)']);
});

test('brackets without a bar are the wording’s own', () => {
  for (const gender of genders) expect(wordingsFor(['письмо (во вложении)'], gender)).toEqual(['письмо (во вложении)']);
});

test('a reading offers the form that was chosen, also of a draft that it remembers', () => {
  const pack = assemble({
    lang: 'ru',
    kinds: everyKind,
    forms: {},
    concepts: {},
    rules: [{ id: 'ru/curt/test', kind: 'curt', match: ['готово все'], why: '', instead, principle: 'consistency.1' }],
  });
  const languages = [compile(pack)];
  const memory = newMemory();
  const offered = (gender?: Gender): string[] => (read('Готово все.', { languages, lang: 'ru', memory, gender }).findings[0]?.suggestions ?? []).map(({ text }) => text);
  expect(offered()).toEqual(['Приятно', '']);
  expect(offered('masculine')[0]).toBe('Рад {что}');
  expect(offered('feminine')[0]).toBe('Рада {что}');
  expect(offered('neutral')).toEqual(offered());
});
