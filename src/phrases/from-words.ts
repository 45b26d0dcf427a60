// Spellings of one phrase -> one pattern that stands for all of them: what they share at both ends is written once.
import { tokenise } from '../engine/tokens.ts';

/** The pattern of some texts, none of which may need a sign that patterns pass over; null where one does, or is nothing. */
export function patternOf(texts: readonly string[]): string | null {
  const all: (readonly string[])[] = [];
  for (const text of texts) {
    const words = wordsOf(text);
    if (!words || words.length === 0) return null;
    all.push(words);
  }
  const [first = []] = all;
  const shortest = Math.min(...all.map(({ length }) => length));
  let before = 0;
  while (before < shortest && all.every((words) => words[before] === first[before])) before++;
  let behind = 0;
  while (before + behind < shortest && all.every((words) => words.at(-1 - behind) === first.at(-1 - behind))) behind++;
  const middles = [...new Set(all.map((words) => words.slice(before, words.length - behind).join(' ')))];
  const written = middles.filter((middle) => middle !== '');
  const middle = written.length === 0 ? [] : written.length === 1 && middles.length === 1 ? written : [`(${written.join('|')})${written.length < middles.length ? '?' : ''}`];
  return [...first.slice(0, before), ...middle, ...first.slice(first.length - behind)].join(' ');
}

/** The words of a text as patterns have them, marks in quotation marks; null where it has another sign. */
function wordsOf(text: string): string[] | null {
  const words: string[] = [];
  for (const { kind, start, end, folded } of tokenise(text)) {
    if (kind === 'space') continue;
    if (kind === 'word' || kind === 'number') words.push(text.slice(start, end));
    else if (kind === 'punctuation' && /^(?:[?!]|\.{3}|…)$/.test(folded)) words.push(folded === '…' ? '"..."' : `"${folded}"`);
    else return null;
  }
  return words;
}
