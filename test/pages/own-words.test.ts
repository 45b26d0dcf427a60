// What the lessons say passes our own rules: each of their sentences but the cold one is read like a draft, and nothing may be found.
import { expect, test } from 'vitest';
import { compile } from '../../src/engine/compile.ts';
import { read } from '../../src/engine/read.ts';
import type { Speaker } from '../../src/engine/types.ts';
import { kinds } from '../../src/rules/kinds.ts';
import bg from 'virtual:warmline/pack/bg';
import en from 'virtual:warmline/pack/en';
import ru from 'virtual:warmline/pack/ru';

const packs = { en, ru, bg };

test.each(['en', 'ru', 'bg'] as const)('in %s', (lang) => {
  const languages = [compile(packs[lang])];
  const texts = Object.values(kinds).flatMap(({ lesson: { hears, better, fine } }) => [hears, better, fine].map((text) => text[lang]));
  // Lessons speak to the agent: for them the customer is a third person.
  const isOn = ({ kind }: Speaker): boolean => kind !== 'impersonal';
  const found = texts.flatMap((text) => read(text, { languages, lang, isOn }).findings.map((finding) => `${finding.rule} in: ${text}`));
  expect(found).toEqual([]);
});
