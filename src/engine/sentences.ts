// Tokens of a passage -> its sentences, and each sentence's steps: the words and marks that patterns are matched against.
import { wrongDays } from '../languages/calendar.ts';
import { isAbbreviation } from '../languages/marks.ts';
import { quotedTokens } from './quotes.ts';
import type { Token } from './tokens.ts';
import type { Range } from './types.ts';

/** What a pattern's item is compared with. */
export interface Step extends Range {
  /** A folded word, `"?"`, `@url` …; a number has its digits and `@number`, a weekday that is not its date's `@wrong-day`; a quotation has none, so nothing matches it. */
  readonly keys: readonly string[];
  /** Punctuation that patterns may ask for: a gap does not cross it. */
  readonly isMark: boolean;
  /** What stands before it: `:` for a colon, `,` for a comma, dash, semicolon or bracket. */
  readonly after: ',' | ':' | null;
}

/** Offsets are relative to the passage. */
export interface Sentence extends Range {
  readonly steps: readonly Step[];
}

const stops = /^(?:[.!?]+|…)$/;
const closers = /^[)\]}»”’"'“]$/;
/** Words of one letter that end a sentence where an initial would not: "I", „е“, «я». */
const shortWords = new Set(['i', 'I', 'е', 'я']);
const clauseMarks = /^[,;:()–—-]$/;
const lowerCase = /^\p{Ll}/u;

/** Finds the sentences of a passage. `text` is the passage that the tokens were made from. */
export function sentences(text: string, tokens: readonly Token[]): Sentence[] {
  const quoted = quotedTokens(tokens, text);
  const found: Sentence[] = [];
  let first = 0;
  for (let index = 0; index < tokens.length; index++) {
    const quotationEnd = quoted.get(index);
    // A quotation ends no sentence inside; behind it, its own last mark counts where a capital follows.
    if (quotationEnd !== undefined) {
      index = quotationEnd - 1;
      if (goesOnBehind(text, tokens, quotationEnd)) continue;
    }
    if (!endsSentence(text, tokens, quotationEnd === undefined ? index : index - 1)) continue;
    let last = index;
    while (tokens[last + 1]?.kind === 'punctuation' && closers.test(tokens[last + 1]?.folded ?? '')) last++;
    add(first, last + 1);
    first = last + 1;
    index = last;
  }
  add(first, tokens.length);
  return found;

  function add(from: number, to: number): void {
    while (from < to && tokens[from]?.kind === 'space') from++;
    while (to > from && tokens[to - 1]?.kind === 'space') to--;
    const start = tokens[from];
    const end = tokens[to - 1];
    if (start && end && from < to) found.push({ start: start.start, end: end.end, steps: stepsOf(tokens, quoted, from, to) });
  }
}

function endsSentence(text: string, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token?.kind !== 'punctuation' || !stops.test(token.folded)) return false;
  const before = tokens[index - 1];
  let after = index + 1;
  while (tokens[after]?.kind === 'punctuation' && closers.test(tokens[after]?.folded ?? '')) after++;
  const gap = tokens[after];
  if (!gap) return true;
  if (gap.kind !== 'space') return gap.kind === 'symbol';
  const goesOn = goesOnBehind(text, tokens, after);
  if (token.folded !== '.') return !(goesOn && (token.folded.length > 1 || token.folded === '…') && !/[!?]/.test(token.folded));
  if (before?.kind === 'number') return index > 1 && !goesOn;
  if (before?.kind !== 'word') return true;
  if (isAbbreviation(abbreviated(text, tokens, index), wordAt(text, tokens[after + 1]))) return false;
  return before.end - before.start > 1 || (shortWords.has(text.slice(before.start, before.end)) && !goesOn);
}

/** Whether a word in lower case follows the space at `space`. */
function goesOnBehind(text: string, tokens: readonly Token[], space: number): boolean {
  return lowerCase.test(wordAt(text, tokens[space + 1]));
}

const wordAt = (text: string, token: Token | undefined): string => (token?.kind === 'word' ? text.slice(token.start, token.end) : '');

/** The word before a full stop with the dotted letters before it: `т.е`, `e.g`. */
function abbreviated(text: string, tokens: readonly Token[], stop: number): string {
  let from = stop - 1;
  while (tokens[from - 1]?.folded === '.' && tokens[from - 2]?.kind === 'word') from -= 2;
  const start = tokens[from]?.start ?? 0;
  return text.slice(start, tokens[stop]?.start ?? start).toLowerCase();
}

function stepsOf(tokens: readonly Token[], quoted: ReadonlyMap<number, number>, from: number, to: number): Step[] {
  const steps: Step[] = [];
  let after: Step['after'] = null;
  const add = (keys: readonly string[], isMark: boolean, start: number, end: number): void => {
    steps.push({ keys, isMark, start, end, after });
    after = null;
  };
  for (let index = from; index < to; index++) {
    const token = tokens[index];
    if (!token) break;
    const quotationEnd = quoted.get(index);
    if (quotationEnd !== undefined) {
      const last = Math.min(quotationEnd, to);
      add([], false, token.start, tokens[last - 1]?.end ?? token.end);
      index = last - 1;
      continue;
    }
    const keys = stepKeys(token);
    if (keys.length) add(keys, token.kind === 'punctuation', token.start, token.end);
    else if (token.kind === 'punctuation' && clauseMarks.test(token.folded)) after = token.folded === ':' ? ':' : ',';
  }
  return steps.some(({ keys }) => keys[1] === '@number') ? withWrongDays(steps) : steps;
}

function withWrongDays(steps: readonly Step[]): Step[] {
  const wrong = new Set(wrongDays(steps.map(({ keys: [first = ''] }) => first)));
  return steps.map((step, at) => (wrong.has(at) ? { ...step, keys: ['@wrong-day', step.keys.at(-1) ?? ''] } : step));
}

function stepKeys(token: Token): readonly string[] {
  switch (token.kind) {
    case 'word':
      return [token.folded];
    case 'number':
      return [token.folded, '@number'];
    case 'placeholder':
    case 'url':
    case 'email':
      return [`@${token.kind}`];
    case 'punctuation':
      if (token.folded === '…' || token.folded.startsWith('..')) return ['"..."'];
      if (token.folded.includes('?')) return ['"?"'];
      return token.folded.includes('!') ? ['"!"'] : [];
    default:
      return [];
  }
}
