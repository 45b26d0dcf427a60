// The drafts in a file or on standard input, one at a time: a whole text, or JSON Lines read as a stream.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { Lang } from '../engine/types.ts';
import type { Input } from './options.ts';

/** A draft to read, or why it could not be had. */
export type Item =
  | { readonly type: 'draft'; readonly id: string | number; readonly text: string; readonly lang: Lang | null; readonly source: Source }
  | { readonly type: 'unreadable'; readonly reason: string; readonly source: Source };

export interface Source {
  /** A path, or `<stdin>`. */
  readonly name: string;
  /** Line of a JSON Lines file, from 1; null for a whole text. */
  readonly line: number | null;
  /** Bytes read so far and in all (null where unknown), for the progress line. */
  readonly bytesRead: number;
  readonly bytes: number | null;
}

/** Yields the drafts of one input. Memory is bounded by its longest line; a whole text is read whole. */
export async function* draftsIn(path: string | null, input: Input, stdin: Readable): AsyncGenerator<Item> {
  const name = path ?? '<stdin>';
  try {
    const bytes = path === null ? null : (await stat(path)).size;
    const stream = path === null ? stdin : createReadStream(path);
    if (input === 'jsonl' || (input === 'auto' && path !== null && /\.(?:jsonl|ndjson)$/i.test(path))) yield* jsonLines(stream, name, bytes);
    else if (input === 'auto' && path === null) yield* eitherKind(stream, name);
    else yield wholeText(await textOf(stream), name);
  } catch (error) {
    yield { type: 'unreadable', reason: reasonOf(error), source: { name, line: null, bytesRead: 0, bytes: null } };
  }
}

/** Standard input: JSON Lines where its first character is `{`. */
async function* eitherKind(stream: Readable, name: string): AsyncGenerator<Item> {
  let first: Buffer | null = null;
  for await (const chunk of stream.iterator({ destroyOnReturn: false })) {
    first = Buffer.from(chunk as Buffer);
    break;
  }
  if (!first) return yield wholeText('', name);
  stream.unshift(first);
  if (/^\uFEFF?\s*\{/.test(first.toString('utf8'))) yield* jsonLines(stream, name, null);
  else yield wholeText(await textOf(stream), name);
}

async function textOf(stream: Readable): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk as Buffer));
  return Buffer.concat(chunks).toString('utf8');
}

const wholeText = (text: string, name: string): Item => ({ type: 'draft', id: name, text, lang: null, source: { name, line: null, bytesRead: text.length, bytes: text.length } });

async function* jsonLines(stream: Readable, name: string, bytes: number | null): AsyncGenerator<Item> {
  let line = 0;
  let bytesRead = 0;
  for await (const content of createInterface({ input: stream, crlfDelay: Infinity })) {
    line++;
    bytesRead += Buffer.byteLength(content) + 1;
    if (content.trim() !== '') yield draftOf(content.replace(/^\uFEFF/, ''), { name, line, bytesRead, bytes });
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

const reasons: Readonly<Record<string, string>> = { ENOENT: 'there is no such file', EISDIR: 'this is a folder', EACCES: 'reading it is not allowed' };

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return reasons[code] ?? 'it could not be read';
}
