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
    String.raw`(?<word>[\p{L}][\p{L}\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]*(?:['’‘ʼ\-‐‑][\p{L}][\p{L}\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]*)*)`,
    String.raw`(?<gap>\{\{\{?[^{}\n]{0,80}\}\}\}?|\{%[^%\n]{1,80}%\}|\$?\{[^{}\n]{1,80}\}|\[\[[^[\]\n]{1,80}\]\]|\[[^[\]\n]{1,80}\](?!\()|<%[^%\n]{1,80}%>|<<[\p{L}_][^<>\n]{0,60}>>|<[^<>\n]{1,60}>|\*\|[^|\n]{1,60}\|\*|##[\p{L}_][^#\n]{0,40}##|@@[\p{L}_][^@\n]{0,40}@@|#[\p{Lu}_]{2,30}#|\$[\p{L}_]{2,30}\$|⟨[^⟨⟩\n]{1,60}⟩|#(?:REF!|N\/A|Н\/Д|VALUE!|NAME\?|DIV\/0!)|%%?[\p{L}_][\p{L}\w .-]{0,40}%%?|_{3,})`,
    String.raw`(?<number>\d+(?:[.,:/\u00A0\u202F–-]\d+){0,20}%?)`,
    String.raw`(?<punctuation>\.{2,}|…|[!?]+|[\p{P}])`,
    String.raw`(?<symbol>[^\p{L}\p{N}\p{P}\s]+|[^])`,
  ].join('|'),
  'guy',
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

const crosses = /^[xх]{3,}$/;

/** `XXX` and its Cyrillic twin: a gap that somebody meant to fill; not inside an address or a name (`@xxxx`). */
const isCrosses = (text: string, start: number, folded: string): boolean => crosses.test(folded) && !/[@/\w-]/.test(text.charAt(start - 1));

/** Splits any string into tokens; never throws; linear in its length. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (let start = 0; start < text.length; ) {
    const token = plainToken(text, start) ?? anyToken(text, start);
    tokens.push(token);
    start = token.end;
  }
  return tokens;
}

/** Spaces, single marks, and words of common letters with hyphens and apostrophes between them: most of a text, told by their character codes because that is quicker. */
function plainToken(text: string, start: number): Token | null {
  const first = text.charCodeAt(start);
  let end = start + 1;
  if (first === 32) {
    while (text.charCodeAt(end) === 32) end++;
    const next = text.charCodeAt(end);
    return (next > 32 && next < 127) || isCommonLetter(next) ? { kind: 'space', start, end, folded: '' } : null;
  }
  if (isSingleMark(first, text.charCodeAt(end))) return { kind: 'punctuation', start, end, folded: text.charAt(start) };
  if (!isCommonLetter(first)) return null;
  let isFolded = isFoldedLetter(first);
  let code = text.charCodeAt(end);
  while (isCommonLetter(code) || (isJoiner(code) && isCommonLetter(text.charCodeAt(end + 1)))) {
    isFolded &&= isFoldedLetter(code) || code === 39 || code === 45;
    code = text.charCodeAt(++end);
  }
  if (!endsPlainWord(code, text.charCodeAt(end + 1))) return null;
  const word = text.slice(start, end);
  const folded = isFolded ? word : fold(word);
  return { kind: isCrosses(text, start, folded) ? 'placeholder' : 'word', start, end, folded };
}

const isFoldedLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 0x430 && code <= 0x44f);

const isCommonLetter = (code: number): boolean => isFoldedLetter(code) || (code >= 0x410 && code < 0x430) || (code >= 65 && code <= 90) || code === 0x451 || code === 0x401;

/** `'`, `’` and `-`. */
const isJoiner = (code: number): boolean => code === 39 || code === 45 || code === 0x2019;

/** A comma, colon, semicolon, bracket, straight quotation mark or hyphen; a full stop, exclamation or question mark that no other follows. */
function isSingleMark(code: number, next: number): boolean {
  if (code === 46) return next !== 46;
  if (code === 33 || code === 63) return next !== 33 && next !== 63;
  return code === 44 || code === 58 || code === 59 || code === 40 || code === 41 || code === 34 || code === 39 || code === 45;
}

/** The end (NaN), or an ASCII character behind which no word and no address goes on; a full stop or a colon where a space, a line break or nothing follows. */
function endsPlainWord(code: number, next: number): boolean {
  if (code === 46 || code === 58) return next === 32 || next === 10 || Number.isNaN(next);
  return Number.isNaN(code) || (code < 128 && endsWord[code] === 1);
}

/** ASCII code -> whether a word and an address end before it: all but letters, digits and `'+-.:@_`. */
const endsWord = Uint8Array.from({ length: 128 }, (_, code) => (/[\w'+.:@-]/.test(String.fromCharCode(code)) ? 0 : 1));

function anyToken(text: string, start: number): Token {
  scanner.lastIndex = start;
  const found = scanner.exec(text);
  const all = found?.[0] ?? text.charAt(start);
  const { space, gap, word, number, punctuation } = found?.groups ?? {};
  const end = start + all.length;
  const whole = word === undefined && number === undefined ? null : addressAt(text, start, end);
  if (whole) return { kind: whole.kind, start, end: whole.end, folded: '' };
  if (word !== undefined) {
    const folded = fold(word);
    return { kind: isCrosses(text, start, folded) ? 'placeholder' : 'word', start, end, folded };
  }
  if (space !== undefined) return { kind: 'space', start, end, folded: '' };
  if (punctuation !== undefined) return { kind: 'punctuation', start, end, folded: punctuation };
  if (number !== undefined) return { kind: 'number', start, end, folded: fold(number) };
  if (gap !== undefined && !isTemplateGap(gap)) return { kind: 'punctuation', start, end: start + 1, folded: all.charAt(0) };
  return { kind: gap === undefined ? 'symbol' : 'placeholder', start, end, folded: '' };
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
