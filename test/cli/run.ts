// Runs a command of the command line in this process, and gives back what it printed.
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { run as runCommand } from '../../src/cli/run.ts';

export interface Printed {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs it with standard input, in one piece or in several. The worker's file is named only where reading threads are wanted. */
export async function run(args: readonly string[], input: string | readonly string[] = '', worker = new URL('file:///no-threads-wanted.js')): Promise<Printed> {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const chunks = (typeof input === 'string' ? [input] : input).map((chunk) => Buffer.from(chunk));
  const [status, out, err] = await Promise.all([
    runCommand(args, { stdin: Readable.from(chunks), stdout, stderr }, worker).finally(() => {
      stdout.end();
      stderr.end();
    }),
    text(stdout),
    text(stderr),
  ]);
  return { status, out, err };
}
