// A rule shown as a pair, marked -> instead: taken from its first example, so that what is shown is what the tests hold true.
import { wordingsFor } from '../engine/suggest.ts';
import type { Rule } from '../engine/types.ts';

export interface Example {
  /** The rest of the sentence, around the marked words. */
  readonly before: string;
  readonly after: string;
  readonly marked: string;
  /** The words that go in; '' where the marked words are taken out; null where the rule offers no wording. */
  readonly instead: string | null;
}

/** The pair of a rule. */
export function exampleOf(rule: Rule): Example {
  const [first] = rule.catches;
  // What an example becomes is written for everybody.
  const [wording] = wordingsFor(rule.instead, 'neutral');
  if (!first) return { before: '', marked: rule.id, after: '', instead: wording ?? null };
  const { draft, mark, becomes } = first;
  const at = draft.indexOf(mark);
  const before = draft.slice(0, at);
  const after = draft.slice(at + mark.length);
  return {
    before: before.slice(before.search(/[^.!?…]*$/)).trimStart(),
    marked: mark,
    after: /^[^.!?…]*/.exec(after)?.[0] ?? '',
    instead: wording ? (newWords(before, after, becomes) ?? wording) : (wording ?? null),
  };
}

/** What stands in `becomes` between the words before and after the mark; null where more than the marked words changed. */
function newWords(before: string, after: string, becomes: string | undefined): string | null {
  if (becomes === undefined) return null;
  const fits = becomes.startsWith(before) && becomes.endsWith(after) && becomes.length > before.length + after.length;
  return fits ? becomes.slice(before.length, becomes.length - after.length) : null;
}

/** Whether an example or the rule's why holds all the words of a query, whatever their case, apostrophes and ё. */
export function matchesQuery(rule: Rule, query: string): boolean {
  const text = plain([rule.id.replaceAll('-', ' '), rule.why, ...rule.instead, ...rule.catches.map((one) => one.draft)].join('\n'));
  return plain(query).split(' ').every((word) => text.includes(word));
}

const plain = (text: string): string => text.normalize('NFC').toLowerCase().replaceAll('ё', 'е').replace(/[’ʼ]/g, "'").replace(/\s+/g, ' ').trim();
