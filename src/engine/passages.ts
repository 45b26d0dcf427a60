// A draft's lines -> the passages that the agent wrote. Quoted mail and code blocks are left out; the closing signature is told apart.
import { isQuoteHeader, isSignOff } from '../languages/marks.ts';
import type { Range } from './types.ts';

/** A line at least this long (UTF-16 units) may have been wrapped by hand, so that its sentence goes on in the next line. */
const wrappedLine = 40;

const postscript = /^(?:P\.?\s?P?\.?\s?S\b|З\.?\s?Ы\b|П\.?\s?П?\.?\s?С\b)/iu;
const fence = /^(?:```|~~~)/;
const quoted = /^>/;
const signatureMark = /^-- ?$/;
const ends = /[.!?…:;)\]»”"]\s*$/;
const startsLower = /^\s*\p{Ll}/u;

export interface Passage extends Range {
  /** Whether it belongs to the closing signature: nobody speaks there, but a gap of a template may have been left. */
  readonly isSignature: boolean;
}

/** The passages of a text, in order: a line, or lines that one sentence was wrapped over. Offsets into the text. */
export function passages(text: string): Passage[] {
  const found: Passage[] = [];
  let code = false;
  let quotedRest = false;
  let signature = false;
  let open: { start: number; end: number; line: string } | null = null;

  const close = (): void => {
    if (open) found.push({ start: open.start, end: open.end, isSignature: false });
    open = null;
  };

  for (const { start, end } of lines(text)) {
    const line = text.slice(start, end);
    const words = line.trim();
    if (words === '') {
      close();
      continue;
    }
    const isFence = fence.test(words);
    const isHeader = isQuoteHeader(words);
    if (isFence) code = !code;
    if (isHeader) quotedRest = !quotedLineFollows(text, end);
    if (signature && postscript.test(words)) signature = false;
    else if (signatureMark.test(line) || isSignOff(words)) signature = true;
    if (code || isFence || isHeader || quotedRest || quoted.test(words)) close();
    else if (signature) {
      close();
      found.push({ start, end, isSignature: true });
    } else if (open && goesOn(open.line, line)) open = { start: open.start, end, line };
    else {
      close();
      open = { start, end, line };
    }
  }
  close();
  return found;
}

function* lines(text: string): Generator<Range> {
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    yield { start, end: text[end - 1] === '\r' && end > start ? end - 1 : end };
    start = end + 1;
  }
}

const goesOn = (before: string, line: string): boolean => before.length >= wrappedLine && !ends.test(before) && startsLower.test(line);

/** Whether the next line with words is quoted with `>`: then the agent may answer below it; else all that follows is the old mail. */
function quotedLineFollows(text: string, from: number): boolean {
  return /^\s*>/.test(text.slice(from, from + 2000).replace(/^\s*\n/, ''));
}
