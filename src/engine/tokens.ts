// Text -> tokens that tile it: words by letter class (`\b` knows no Cyrillic), numbers, punctuation, and what is not language at all.
import { fold } from './fold.ts';
import { isTemplateGap } from './template-gaps.ts';

export type TokenKind = 'word' | 'number' | 'placeholder' | 'url' | 'email' | 'punctuation' | 'space' | 'symbol';

/** A stretch of the text: UTF-16 offsets, end exclusive. Tokens follow one another without a hole. */
export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  /** The folded spelling of a word or number, the characters of punctuation; '' for the rest. */
  readonly folded: string;
}

// Every repetition that can fail after matching is bounded, so the scan stays linear on any text.
const scanner = new RegExp(
  [
    String.raw`(?<space>\s+)`,
    String.raw`(?<gap>\{\{[^{}\n]{0,80}\}\}|\$?\{[^{}\n]{1,80}\}|\[[^[\]\n]{1,80}\](?!\()|<[^<>\n]{1,60}>|%[\p{L}_][\p{L}\w .-]{0,40}%|_{3,}|(?<![\p{L}\d])[xXхХ]{3,}(?![\p{L}\d]))`,
    String.raw`(?<word>[\p{L}][\p{L}\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]*(?:['’‘ʼ\-‐‑][\p{L}][\p{L}\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]*)*)`,
    String.raw`(?<number>\d+(?:[.,:/\u00A0\u202F–-]\d+){0,20}%?)`,
    String.raw`(?<punctuation>\.{2,}|…|[!?]+|[\p{P}])`,
    String.raw`(?<symbol>[^\p{L}\p{N}\p{P}\s]+|[^])`,
  ].join('|'),
  'gu',
);

// Tried only where a word or number is followed by a character that an address may have inside.
const address = new RegExp(
  [
    String.raw`(?<email>[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8})`,
    String.raw`(?<url>(?:https?:\/\/|www\.)[^\s<>"«»„“”]{1,2000}|[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,4}\.(?:com|org|net|eu|bg|ru|io|app|dev|info|co|uk|de)(?![\p{L}\d-])(?:\/[^\s<>"«»„“”]{0,2000})?)`,
  ].join('|'),
  'iuy',
);
const insideAddress = /[.@:+_\d-]/;

const trailing = /[.,;:!?)\]}'’…]+$/;

/** Splits any string into tokens; never throws; linear in its length. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  const add = (kind: TokenKind, start: number, end: number, folded: string): void => {
    tokens.push({ kind, start, end, folded });
  };
  scanner.lastIndex = 0;
  while (scanner.lastIndex < text.length) {
    const start = scanner.lastIndex;
    const found = scanner.exec(text);
    if (!found?.groups) break;
    const [all] = found;
    const { space, gap, word, number, punctuation } = found.groups;
    const end = start + all.length;
    const whole = word === undefined && number === undefined ? null : addressAt(text, start, end);
    if (whole) {
      add(whole.kind, start, whole.end, '');
      scanner.lastIndex = whole.end;
    } else if (word !== undefined) add('word', start, end, fold(word));
    else if (space !== undefined) add('space', start, end, '');
    else if (punctuation !== undefined) add('punctuation', start, end, punctuation);
    else if (number !== undefined) add('number', start, end, fold(number));
    else if (gap !== undefined && !isTemplateGap(gap)) {
      add('punctuation', start, start + 1, all.charAt(0));
      scanner.lastIndex = start + 1;
    } else add(gap === undefined ? 'symbol' : 'placeholder', start, end, '');
  }
  return tokens;
}

/** A link or an e-mail address that begins with the word or number from `start` to `end`. */
function addressAt(text: string, start: number, end: number): { kind: 'url' | 'email'; end: number } | null {
  if (!insideAddress.test(text.charAt(end))) return null;
  address.lastIndex = start;
  const found = address.exec(text);
  if (!found?.groups) return null;
  const kept = found[0].replace(trailing, '') || found[0];
  return { kind: found.groups['url'] === undefined ? 'email' : 'url', end: start + kept.length };
}
