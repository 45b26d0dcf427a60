// A draft -> its clauses: the stretches that are judged one by one, each with the words in it.
import { passages } from '../engine/passages.ts';
import { quotedTokens } from '../engine/quotes.ts';
import { sentences } from '../engine/sentences.ts';
import { tokenise, type Token } from '../engine/tokens.ts';
import type { Range } from '../engine/types.ts';

/** Offsets into the draft. */
export interface Clause extends Range {
  /** The number of its sentence among those in the draft that have words. */
  readonly sentence: number;
  /** Folded words and marks; `0` for a number, `@url` for an address, `@quote` for a quotation. */
  readonly words: readonly string[];
}

const clauseMark = /^[,;:()–—-]$/;
const leastWords = 3;

/** The clauses of all sentences that the agent wrote, in order. */
export function clauses(text: string): Clause[] {
  const found: Clause[] = [];
  let number = 0;
  for (const { start: base, end, isSignature } of passages(text)) {
    if (isSignature) continue;
    const passage = text.slice(base, end);
    const tokens = tokenise(passage);
    const quoted = quotedTokens(tokens, passage);
    for (const sentence of sentences(passage, tokens)) {
      const own = parts(tokens, quoted, sentence);
      for (const { start, end: to, words } of own) found.push({ start: base + start, end: base + to, sentence: number, words });
      if (own.length) number++;
    }
  }
  return found;
}

/** The sentences that clauses make up, each as one. */
export function wholeSentences(all: readonly Clause[]): Clause[] {
  const wholes: Clause[] = [];
  for (const { start, end, sentence, words } of all) {
    const open = wholes.at(-1);
    if (open?.sentence === sentence) wholes[wholes.length - 1] = { ...open, end, words: [...open.words, ...words] };
    else wholes.push({ start, end, sentence, words });
  }
  return wholes;
}

interface Part {
  start: number;
  end: number;
  words: string[];
  /** How many of the words are not marks. */
  size: number;
}

/** Splits a sentence behind its commas, dashes and colons, where at least three words stand on both sides. */
function parts(tokens: readonly Token[], quoted: ReadonlyMap<number, number>, { start, end }: Range): Part[] {
  const all: Part[] = [];
  let open: Part = { start, end: start, words: [], size: 0 };
  const close = (): void => {
    const before = all.at(-1);
    if (before && open.size < leastWords) {
      before.end = open.end;
      before.words.push(...open.words);
      before.size += open.size;
    } else if (open.words.length) all.push(open);
  };
  for (let index = firstAt(tokens, start); index < tokens.length; index++) {
    const token = tokens[index];
    if (!token || token.start >= end) break;
    const quotationEnd = quoted.get(index);
    const last = quotationEnd === undefined ? token : (tokens[quotationEnd - 1] ?? token);
    if (quotationEnd !== undefined) index = quotationEnd - 1;
    const word = quotationEnd === undefined ? wordOf(token) : '@quote';
    if (word === null) continue;
    const isMark = quotationEnd === undefined && token.kind === 'punctuation';
    if (!open.words.length) open.start = token.start;
    open.words.push(word);
    open.end = Math.min(last.end, end);
    if (!isMark) open.size++;
    else if (clauseMark.test(token.folded) && open.size >= leastWords) {
      close();
      open = { start: open.end, end: open.end, words: [], size: 0 };
    }
  }
  close();
  return all;
}

function firstAt(tokens: readonly Token[], start: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? start) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function wordOf({ kind, folded }: Token): string | null {
  switch (kind) {
    case 'word':
    case 'punctuation':
      return folded;
    case 'number':
      return '0';
    case 'url':
    case 'email':
    case 'placeholder':
      return `@${kind}`;
    case 'symbol':
      return '@symbol';
    default:
      return null;
  }
}
