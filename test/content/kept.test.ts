// What the agent's answers silence in a draft, and what they do not.
import { expect, test } from 'vitest';
import { Kept } from '../../src/content/kept.ts';
import type { Finding } from '../../src/engine/types.ts';

const finding = (rule: string | null, text: string): Finding => ({ start: 0, end: text.length, text, lang: 'en', kind: 'blame', pole: 'cold', ruleSet: 'care', rule, why: '', principle: 'care.4', isQuiet: false, suggestions: [] });

test('"Keep it" silences the same words under the same rule only', () => {
  const kept = new Kept();
  kept.keep(finding('en/blame/one', 'you did it'));
  expect(kept.has(finding('en/blame/one', 'you did it'))).toBe(true);
  expect(kept.has(finding('en/blame/one', 'you did that'))).toBe(false);
  expect(kept.has(finding('en/blame/other', 'you did it'))).toBe(false);
  expect(kept.isSilenced('en/blame/one')).toBe(false);
});

test('"Not in this draft" silences a rule whatever it finds', () => {
  const kept = new Kept();
  kept.silence(finding('en/blame/one', 'you did it'));
  expect(kept.isSilenced('en/blame/one')).toBe(true);
  expect(kept.isSilenced('en/blame/other')).toBe(false);
});

test('a silenced judgement stays silent when it takes a neighbouring clause along or loses one, and others speak', () => {
  const kept = new Kept();
  kept.silence(finding(null, 'had you looked at the label'));
  for (const text of ['had you looked at the label', 'It would have come, had you looked at the label', 'had you looked']) expect(kept.has(finding(null, text))).toBe(true);
  expect(kept.has(finding(null, 'read the label next time'))).toBe(false);
  expect(kept.has(finding('en/blame/one', 'had you looked at the label'))).toBe(false);
});
