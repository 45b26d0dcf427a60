// Marks of rules that are less sure: known by the finding, and second to the marks of others.
import { expect, test } from 'vitest';
import { assemble } from '../../src/engine/assemble.ts';
import { compile } from '../../src/engine/compile.ts';
import { read } from '../../src/engine/read.ts';
import type { SourceRule } from '../../src/engine/types.ts';
import { everyKind } from './kinds.ts';

const rule = (name: string, match: string, isQuiet: boolean): SourceRule => ({ id: `en/blame/${name}`, kind: 'blame', match: [match], why: '', instead: [], principle: 'care.4', ...(isQuiet && { isQuiet }) });

function marks(text: string, rules: readonly SourceRule[], isOn = (): boolean => true): [string, boolean][] {
  const languages = [compile(assemble({ lang: 'en', kinds: everyKind, forms: {}, concepts: {}, rules }))];
  return read(text, { languages, lang: 'en', isOn }).findings.map((finding) => [finding.text, finding.isQuiet]);
}

test('a finding says whether its rule is less sure', () => {
  expect(marks('You did it. They did that.', [rule('sure', 'you did it', false), rule('less-sure', 'they did that', true)])).toEqual([['You did it', false], ['They did that', true]]);
});

test('among quiet marks the longest stays', () => {
  expect(marks('As you did it again.', [rule('short', 'you did', true), rule('long', 'you did it again', true)])).toEqual([['you did it again', true]]);
});
