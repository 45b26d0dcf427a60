// Cuts a stream of bytes into batches of whole lines, without taking the lines apart: whoever reads them does that.
import type { Readable } from 'node:stream';
import { joined, longestLine } from './batches.ts';

/** Whole lines, or the number of a line that is too long to be kept (`bytes` is null). */
export interface Lines {
  /** The number of the first line, from 1. */
  readonly line: number;
  readonly bytes: Uint8Array<ArrayBuffer> | null;
  /** Bytes of the stream up to the end of these lines. */
  readonly bytesRead: number;
}

/** About so many bytes make a batch: some 150 replies. What a slow writer sent so far is a batch too, so nobody waits for more. */
const batchBytes = 64 * 2 ** 10;
const newline = 10;

/** Yields the stream's lines in batches. Holds no more than a batch, or the longest line that is taken. */
export async function* linesOf(stream: Readable): AsyncGenerator<Lines> {
  let held: Uint8Array[] = [];
  let heldBytes = 0;
  let line = 1;
  let bytesRead = 0;
  let isSkipping = false;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    let from = 0;
    while (from < chunk.length) {
      const cut = isSkipping ? chunk.indexOf(newline, from) : lastNewline(chunk, from);
      const piece = chunk.subarray(from, cut === -1 ? chunk.length : cut + 1);
      from += piece.length;
      bytesRead += piece.length;
      if (isSkipping) {
        if (cut === -1) continue;
        isSkipping = false;
        line++;
        continue;
      }
      held.push(piece);
      heldBytes += piece.length;
      if (cut !== -1) {
        yield { line, bytes: joined(held), bytesRead };
        line += newlinesIn(piece);
      } else if (heldBytes > longestLine) {
        yield { line, bytes: null, bytesRead };
        isSkipping = true;
      } else continue;
      held = [];
      heldBytes = 0;
    }
  }
  if (heldBytes) yield { line, bytes: joined(held), bytesRead };
}

/** Where to cut a chunk from `from` on: its last newline within a batch, else the first one behind that; -1 where there is none. */
function lastNewline(chunk: Buffer, from: number): number {
  const end = Math.min(from + batchBytes, chunk.length);
  const within = chunk.subarray(from, end).lastIndexOf(newline);
  return within === -1 ? chunk.indexOf(newline, end) : from + within;
}

function newlinesIn(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(newline); at !== -1; at = bytes.indexOf(newline, at + 1)) count++;
  return count;
}
