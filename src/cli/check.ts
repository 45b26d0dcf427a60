// `warmline check`: reads drafts, prints findings, says by its exit status how it went.
import type { Readable, Writable } from 'node:stream';
import { dayOf } from '../engine/days.ts';
import { batchesIn, type Piece, type Unreadable } from './batches.ts';
import { printer } from './formats.ts';
import { inOrder } from './in-order.ts';
import { macroPiecesOf } from './macro-list.ts';
import type { CheckedMacro } from '../macros/types.ts';
import type { Options } from './options.ts';
import { NobodyReads, writerTo } from './output.ts';
import { PoolError, readingPool, type Pool } from './pool.ts';
import { progressLine, type Place } from './progress.ts';
import type { Result } from './reading.ts';
import { teamToReadWith } from './team/to-read-with.ts';

export interface Streams {
  readonly stdin: Readable;
  readonly stdout: Writable & { readonly isTTY?: boolean };
  readonly stderr: Writable & { readonly isTTY?: boolean };
}

/** The exit status: 0 nothing found, 1 findings, 2 something could not be read or was not understood. */
export type ExitStatus = 0 | 1 | 2;

/** Reads what was asked for; `worker` is the built file that reading threads run. */
export async function check(options: Options, { stdin, stdout, stderr }: Streams, worker: URL): Promise<ExitStatus> {
  const now = new Date();
  const team = options.team === null ? null : await teamToReadWith(options.team, now, (note) => stderr.write(`warmline: ${note}\n`));
  const colours = Boolean(stdout.isTTY) && !process.env['NO_COLOR'];
  const { head, between, tail } = printer(options.format, colours);
  const progress = progressLine(stderr);
  const write = writerTo(stdout);
  const pool = readingPool({ options, colours, team, today: dayOf(now) }, options.jobs, worker);
  let isFirst = true;
  const print = async (printed: string): Promise<void> => {
    if (printed === '') return;
    if (stdout.isTTY) progress.clear();
    await write(isFirst ? printed : between + printed);
    isFirst = false;
  };
  const tell = (text: string): void => {
    progress.clear();
    stderr.write(`warmline: ${text}\n`);
  };

  let found = false;
  let failed = false;
  let macros: CheckedMacro[] = [];
  try {
    await write(head);
    for await (const { result, place, end } of inOrder(batchesIn(options.files, options.input, stdin), (piece) => readPiece(piece, pool), pool.most)) {
      for (const { name, line, reason, isNote } of result.unreadable) {
        if (!isNote) failed = true;
        tell(`${name}${line === null ? '' : `, line ${line}`}: ${reason}`);
      }
      if (result.found) found = true;
      await print(result.printed);
      macros.push(...(result.checked ?? []));
      if (end !== null && options.format !== 'csv') {
        await print(macroPiecesOf(end, macros, options.format, colours).join(between));
        macros = [];
      }
      if (place) progress.show(result.drafts, place);
    }
    // One list of all files, so that what comes first comes first.
    if (options.format === 'csv') await print(macroPiecesOf('', macros, 'csv', colours).join(between));
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

const nothing: Result = { printed: '', drafts: 0, found: false, unreadable: [] };

/** What came of a piece, where it stands, and, behind the last reply of a file of saved replies, that file's name. */
async function readPiece(piece: Piece, pool: Pool): Promise<{ readonly result: Result; readonly place: Place | null; readonly end: string | null }> {
  if (piece.type === 'end') return { result: nothing, place: null, end: piece.name };
  if (piece.type === 'unreadable') return { result: { ...nothing, unreadable: [piece satisfies Unreadable] }, place: null, end: null };
  const { name, bytesRead, bytesInAll } = piece.batch;
  return { result: await pool.read(piece.batch), place: { name, bytesRead, bytesInAll }, end: null };
}
