// The drafts in a batch, one at a time.
import type { Lang } from '../engine/types.ts';
import { lineIsTooLong, longestLine, type Batch } from './batches.ts';

/** A draft to read, or why it could not be had. */
export type Item =
  | { readonly type: 'draft'; readonly id: string | number; readonly text: string; readonly lang: Lang | null; readonly source: Source }
  | { readonly type: 'unreadable'; readonly reason: string; readonly source: Source };

export interface Source {
  /** A path, or `<stdin>`. */
  readonly name: string;
  /** Line of a JSON Lines file, from 1; null for a whole text. */
  readonly line: number | null;
}

const newline = 10;

/** Yields the drafts of a batch. Lines end with a line feed, also behind a carriage return, as JSON Lines has it. */
export function* draftsIn({ name, line: first, bytes }: Batch): Generator<Item> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (first === null) return yield { type: 'draft', id: name, text: buffer.toString('utf8'), lang: null, source: { name, line: null } };
  let line = first;
  for (let from = 0; from < buffer.length; line++) {
    const found = buffer.indexOf(newline, from);
    const end = found === -1 ? buffer.length : found;
    const source = { name, line };
    if (end - from > longestLine) yield { type: 'unreadable', reason: lineIsTooLong, source };
    else {
      const content = buffer.toString('utf8', from, end).replace(/^\uFEFF/, '');
      if (content.trim() !== '') yield draftOf(content, source);
    }
    from = end + 1;
  }
}

function draftOf(content: string, source: Source): Item {
  const unreadable = (reason: string): Item => ({ type: 'unreadable', reason, source });
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch {
    return unreadable('this line is not JSON');
  }
  if (typeof value !== 'object' || value === null) return unreadable('this line is not an object');
  const { id, draft, lang } = value as Record<string, unknown>;
  if (typeof draft !== 'string') return unreadable('"draft" is missing or is not text');
  if (typeof id !== 'string' && typeof id !== 'number') return unreadable('"id" is missing');
  return { type: 'draft', id, text: draft, lang: lang === 'en' || lang === 'ru' || lang === 'bg' ? lang : null, source };
}
