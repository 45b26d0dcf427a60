// What the lessons recommend passes our own rules: each better sentence is read like a draft, and nothing may be found.
import { expect, test } from 'vitest';
import { compile } from '../../src/engine/compile.ts';
import { read } from '../../src/engine/read.ts';
import { kinds } from '../../src/rules/kinds.ts';
import bg from 'virtual:warmline/pack/bg';
import en from 'virtual:warmline/pack/en';
import ru from 'virtual:warmline/pack/ru';

const packs = { en, ru, bg };

test.each(['en', 'ru', 'bg'] as const)('in %s', (lang) => {
  const languages = [compile(packs[lang])];
  const better = Object.values(kinds).map(({ lesson }) => lesson.better[lang]);
  const found = better.flatMap((text) => read(text, { languages, lang }).findings.map((finding) => `${finding.rule} in: ${text}`));
  expect(found).toEqual([]);
});
