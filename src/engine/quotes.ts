// Quotations and code inside a passage: their words are not the agent's own.
import type { Token } from './tokens.ts';

/** A quotation longer than this (UTF-16 units) is more likely a forgotten closing mark. */
const longest = 400;

const closing: Readonly<Record<string, string>> = { '“': '”', '„': '“”"', '«': '»', '"': '"', '‘': '’', '`': '`' };
const allClosers = new Set(Object.values(closing).flatMap((marks) => [...marks]));

/** Index of the token that opens a quotation -> index of the token behind its end. */
export function quotedTokens(tokens: readonly Token[], text: string): ReadonlyMap<number, number> {
  const quoted = new Map<number, number>();
  const nextCloser = closersAhead(tokens, text);
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    const closers = token && isSign(token) && closing[text.charAt(token.start)];
    if (!token || !closers || !mayOpen(tokens, index)) continue;
    const ends = [...closers].map((closer) => nextCloser(closer, index + 1)).filter((end) => end !== -1);
    const end = Math.min(...ends);
    if (ends.length === 0 || (tokens[end]?.start ?? 0) - token.start > longest) continue;
    quoted.set(index, end + 1);
    index = end;
  }
  return quoted;
}

const isSign = ({ kind, start, end }: Token): boolean => (kind === 'punctuation' || kind === 'symbol') && end - start === 1;

/** An opening mark stands at the start or behind a space or a bracket; `5"` is a length. */
function mayOpen(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return !before || before.kind === 'space' || before.kind === 'punctuation';
}

/** Where the next mark stands that may close: asked for growing places only, so that all answers together cost one pass. */
function closersAhead(tokens: readonly Token[], text: string): (closer: string, from: number) => number {
  const places = new Map<string, number[]>();
  tokens.forEach((token, index) => {
    if (!isSign(token)) return;
    const mark = text.charAt(token.start);
    if (!allClosers.has(mark) || !mayClose(tokens, index)) return;
    const known = places.get(mark);
    if (known) known.push(index);
    else places.set(mark, [index]);
  });
  const passed = new Map<string, number>();
  return (closer, from) => {
    const list = places.get(closer) ?? [];
    let at = passed.get(closer) ?? 0;
    while (at < list.length && (list[at] ?? 0) < from) at++;
    passed.set(closer, at);
    return list[at] ?? -1;
  };
}

function mayClose(tokens: readonly Token[], index: number): boolean {
  const after = tokens[index + 1];
  return tokens[index - 1]?.kind !== 'space' && (!after || after.kind === 'space' || after.kind === 'punctuation');
}
