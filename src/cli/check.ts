// `warmline check`: reads drafts, prints findings, says by its exit status how it went.
import type { Readable, Writable } from 'node:stream';
import { batchesIn, type Piece, type Unreadable } from './batches.ts';
import { printer } from './formats.ts';
import { inOrder } from './in-order.ts';
import type { Options } from './options.ts';
import { NobodyReads, writerTo } from './output.ts';
import { PoolError, readingPool, type Pool } from './pool.ts';
import { progressLine, type Place } from './progress.ts';
import type { Result } from './reading.ts';

export interface Streams {
  readonly stdin: Readable;
  readonly stdout: Writable & { readonly isTTY?: boolean };
  readonly stderr: Writable & { readonly isTTY?: boolean };
}

/** The exit status: 0 nothing found, 1 findings, 2 something could not be read or was not understood. */
export type ExitStatus = 0 | 1 | 2;

/** Reads what was asked for; `worker` is the built file that reading threads run. */
export async function check(options: Options, { stdin, stdout, stderr }: Streams, worker: URL): Promise<ExitStatus> {
  const colours = Boolean(stdout.isTTY) && !process.env['NO_COLOR'];
  const { head, between, tail } = printer(options.format, colours);
  const progress = progressLine(stderr);
  const write = writerTo(stdout);
  const pool = readingPool({ options, colours }, options.jobs, worker);
  const tell = (text: string): void => {
    progress.clear();
    stderr.write(`warmline: ${text}\n`);
  };

  let found = false;
  let failed = false;
  let isFirst = true;
  try {
    await write(head);
    for await (const { result, place } of inOrder(batchesIn(options.files, options.input, stdin), (piece) => readPiece(piece, pool), pool.most)) {
      for (const { name, line, reason } of result.unreadable) {
        failed = true;
        tell(`${name}${line === null ? '' : `, line ${line}`}: ${reason}`);
      }
      if (result.found) found = true;
      if (result.printed !== '') {
        if (stdout.isTTY) progress.clear();
        await write(isFirst ? result.printed : between + result.printed);
        isFirst = false;
      }
      if (place) progress.show(result.drafts, place);
    }
    await write(tail);
  } catch (error) {
    if (error instanceof PoolError) {
      tell(error.message);
      failed = true;
    } else if (!(error instanceof NobodyReads)) throw error;
  } finally {
    progress.clear();
    stdin.destroy();
    await pool.close();
  }
  return failed ? 2 : found && !options.exitZero ? 1 : 0;
}

async function readPiece(piece: Piece, pool: Pool): Promise<{ readonly result: Result; readonly place: Place | null }> {
  if (piece.type === 'unreadable') return { result: { printed: '', drafts: 0, found: false, unreadable: [piece satisfies Unreadable] }, place: null };
  const { name, bytesRead, bytesInAll } = piece.batch;
  return { result: await pool.read(piece.batch), place: { name, bytesRead, bytesInAll } };
}
