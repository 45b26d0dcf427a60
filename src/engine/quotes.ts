// Quotations and code inside a passage: their words are not the agent's own.
import type { Token } from './tokens.ts';

/** A quotation longer than this (UTF-16 units) is more likely a forgotten closing mark. */
const longest = 400;

const closing: Readonly<Record<string, string>> = { '“': '”', '„': '“”"', '«': '»', '"': '"', '‘': '’', '`': '`' };

/** Index of the token that opens a quotation -> index of the token behind its end. */
export function quotedTokens(tokens: readonly Token[], text: string): ReadonlyMap<number, number> {
  const quoted = new Map<number, number>();
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    const closers = token && closing[text.slice(token.start, token.end)];
    if (!token || !closers || !mayOpen(tokens, index)) continue;
    const end = closingToken(tokens, text, index, closers);
    if (end === -1) continue;
    quoted.set(index, end + 1);
    index = end;
  }
  return quoted;
}

/** An opening mark stands at the start or behind a space or a bracket; `5"` is a length. */
function mayOpen(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return !before || before.kind === 'space' || before.kind === 'punctuation';
}

function closingToken(tokens: readonly Token[], text: string, open: number, closers: string): number {
  const from = tokens[open]?.start ?? 0;
  for (let index = open + 1; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token || token.start - from > longest) return -1;
    if (token.end - token.start === 1 && closers.includes(text.charAt(token.start)) && mayClose(tokens, index)) return index;
  }
  return -1;
}

function mayClose(tokens: readonly Token[], index: number): boolean {
  const after = tokens[index + 1];
  return tokens[index - 1]?.kind !== 'space' && (!after || after.kind === 'space' || after.kind === 'punctuation');
}
