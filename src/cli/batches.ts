// The input, cut into batches for whoever reads them: a text as a whole, or JSON Lines as a stream of whole lines.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { linesOf } from './lines.ts';
import type { Macro } from '../macros/types.ts';
import { macroPieces } from './macro-batches.ts';
import type { Input } from './options.ts';

/** Some of an input. It is plain data whose bytes have a buffer of their own: it can be handed over to another thread. */
export interface Batch {
  /** A path, or `<stdin>`. */
  readonly name: string;
  /** The number of the first line, from 1; null where the bytes are one whole text. */
  readonly line: number | null;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Saved replies that were taken out of a file already; then there are no bytes. */
  readonly macros?: readonly Macro[];
  /** Bytes of this input read so far and in all (null where unknown), for the progress line. */
  readonly bytesRead: number;
  readonly bytesInAll: number | null;
}

/** An input, or a place in it, that could not be had. */
export interface Unreadable {
  readonly name: string;
  readonly line: number | null;
  readonly reason: string;
  /** Told, and no failure: something was read with a guess. */
  readonly isNote?: boolean;
}

/** `end` stands behind the last macro of a file: only then is it known which of them comes first. */
export type Piece = { readonly type: 'batch'; readonly batch: Batch } | ({ readonly type: 'unreadable' } & Unreadable) | { readonly type: 'end'; readonly name: string };

/** Yields what stands in the files, or on standard input where there are none, in order. Memory is bounded by the longest line that is taken; a whole text is read whole. */
export async function* batchesIn(paths: readonly string[], input: Input, stdin: Readable): AsyncGenerator<Piece> {
  if (!paths.length) yield* batchesOfOne(null, input, stdin);
  for (const path of paths) yield* batchesOfOne(path, input, stdin);
}

async function* batchesOfOne(path: string | null, input: Input, stdin: Readable): AsyncGenerator<Piece> {
  const name = path ?? '<stdin>';
  try {
    const bytesInAll = path === null ? null : (await stat(path)).size;
    const stream = path === null ? stdin : createReadStream(path);
    if (input === 'macros' || (input === 'auto' && path !== null && /\.(?:csv|tsv|json|html?)$/i.test(path))) yield* macroPieces(name, path ?? '', await allOf(stream));
    else if (input === 'jsonl' || (input === 'auto' && (path === null ? await beginsWithBrace(stream) : /\.(?:jsonl|ndjson)$/i.test(path)))) {
      for await (const { line, bytes, bytesRead } of linesOf(stream)) {
        yield bytes ? { type: 'batch', batch: { name, line, bytes, bytesRead, bytesInAll } } : { type: 'unreadable', name, line, reason: lineIsTooLong };
      }
    } else {
      const bytes = await allOf(stream);
      yield { type: 'batch', batch: { name, line: null, bytes, bytesRead: bytes.length, bytesInAll: bytes.length } };
    }
  } catch (error) {
    yield { type: 'unreadable', name, line: null, reason: reasonOf(error) };
  }
}

/** Whether a stream begins with `{`, which makes standard input JSON Lines. What was looked at stands in the stream again. */
async function beginsWithBrace(stream: Readable): Promise<boolean> {
  for await (const chunk of stream.iterator({ destroyOnReturn: false })) {
    const first = Buffer.from(chunk as Buffer);
    stream.unshift(first);
    return /^\uFEFF?\s*\{/.test(first.toString('utf8', 0, 1024));
  }
  return false;
}

async function allOf(stream: Readable): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return joined(chunks);
}

/** The bytes of all chunks in a buffer of their own. */
export function joined(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** A line may have so many bytes; more of it is never kept. A reply is a thousandth of that. */
export const longestLine = 8 * 2 ** 20;
export const lineIsTooLong = 'this line is longer than 8 MiB';

const reasons: Readonly<Record<string, string>> = { ENOENT: 'there is no such file', EISDIR: 'this is a folder', EACCES: 'reading it is not allowed' };

/** Why a file could not be read, in words for people. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return reasons[code] ?? 'it could not be read';
}
