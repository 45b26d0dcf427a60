// Phrases of folded words, looked up where they begin in a sentence: the longest that stands there.
import type { Step } from './sentences.ts';

export interface Found<Value> {
  readonly value: Value;
  /** The step behind it. */
  readonly end: number;
}

export interface PhraseBook<Value> {
  /** The longest phrase that begins at a step, with no punctuation inside. */
  at(steps: readonly Step[], at: number): Found<Value> | null;
  /** Whether a phrase ends directly before a step. */
  endsBefore(steps: readonly Step[], end: number): boolean;
  /** The words that phrases begin with. */
  readonly first: ReadonlySet<string>;
}

export const wordAt = (steps: readonly Step[], at: number): string => steps[at]?.keys[0] ?? '';

/** Phrases whose words are parted by one space, with what each stands for. Of equal phrases the first counts. */
export function phraseBook<Value>(entries: Iterable<readonly [phrase: string, value: Value]>): PhraseBook<Value> {
  const byFirst = new Map<string, { words: readonly string[]; value: Value }[]>();
  const byLast = new Map<string, (readonly string[])[]>();
  for (const [phrase, value] of entries) {
    const words = phrase.split(' ');
    addTo(byFirst, words[0] ?? '', { words, value });
    addTo(byLast, words.at(-1) ?? '', words);
  }
  for (const list of byFirst.values()) list.sort((one, other) => other.words.length - one.words.length);
  const stands = (words: readonly string[], steps: readonly Step[], at: number): boolean =>
    at >= 0 && words.every((word, index) => wordAt(steps, at + index) === word && (index === 0 || steps[at + index]?.after === null));
  return {
    at(steps, at) {
      const found = byFirst.get(wordAt(steps, at))?.find(({ words }) => stands(words, steps, at));
      return found ? { value: found.value, end: at + found.words.length } : null;
    },
    endsBefore: (steps, end) => steps[end]?.after === null && (byLast.get(wordAt(steps, end - 1))?.some((words) => stands(words, steps, end - words.length)) ?? false),
    first: new Set(byFirst.keys()),
  };
}

function addTo<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
