// `warmline check`: reads drafts, prints findings, says by its exit status how it went.
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import bg from 'virtual:warmline/pack/bg';
import en from 'virtual:warmline/pack/en';
import ru from 'virtual:warmline/pack/ru';
import { compile } from '../engine/compile.ts';
import { readTwice } from '../learned/read.ts';
import { draftsIn, type Source } from './drafts.ts';
import { printer } from './formats.ts';
import { loadReaders } from './readers.ts';
import { isAskedFor, parseOptions, usage, UsageError, type Options } from './options.ts';

interface Streams {
  readonly stdin: Readable;
  readonly stdout: Writable & { readonly isTTY?: boolean };
  readonly stderr: Writable & { readonly isTTY?: boolean };
}

/** The exit status: 0 nothing found, 1 findings, 2 something could not be read or was not understood. */
export type ExitStatus = 0 | 1 | 2;

/** Runs the command with the arguments behind its name. */
export async function check(args: readonly string[], streams: Streams): Promise<ExitStatus> {
  try {
    const options = parseOptions(args);
    if (options) return await checkDrafts(options, streams);
    streams.stdout.write(usage);
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    streams.stderr.write(`warmline: ${error.message}\n`);
    return 2;
  }
}

async function checkDrafts(options: Options, { stdin, stdout, stderr }: Streams): Promise<ExitStatus> {
  const languages = [en, ru, bg].map(compile);
  const readers = options.reader ? await loadReaders() : new Map<never, never>();
  const print = printer(options.format, Boolean(stdout.isTTY) && !process.env['NO_COLOR']);
  const progress = progressLine(stderr);
  const write = async (text: string): Promise<void> => {
    if (text && !stdout.write(text)) await once(stdout, 'drain');
  };

  let found = false;
  let failed = false;
  await write(print.head);
  for (const path of options.files.length ? options.files : [null]) {
    for await (const item of draftsIn(path, options.input, stdin)) {
      if (item.type === 'unreadable') {
        failed = true;
        progress.clear();
        stderr.write(`warmline: ${item.source.name}${item.source.line === null ? '' : `, line ${item.source.line}`}: ${item.reason}\n`);
        continue;
      }
      const reading = readTwice(item.text, { languages, lang: item.lang ?? options.lang ?? undefined, isOn: (speaker) => isAskedFor(options, speaker), gender: options.gender }, readers);
      if (reading.findings.length) found = true;
      if (options.format === 'text' && reading.findings.length) progress.clear();
      await write(print.draft({ id: item.id, source: item.source, reading }));
      progress.show(item.source);
    }
  }
  progress.clear();
  await write(print.tail);
  return failed ? 2 : found ? 1 : 0;
}

/** A line on a terminal's standard error that says how far long work is; nothing elsewhere. */
function progressLine(stderr: Streams['stderr']): { show(source: Source): void; clear(): void } {
  if (!stderr.isTTY) return { show: () => {}, clear: () => {} };
  let drafts = 0;
  let shown = false;
  return {
    show({ name, bytesRead, bytes }) {
      if (++drafts % 500) return;
      const share = bytes ? `, ${Math.floor((100 * bytesRead) / bytes)} %` : '';
      stderr.write(`\r\u001B[2K${name}: ${drafts} drafts read${share}`);
      shown = true;
    },
    clear() {
      if (shown) stderr.write('\r\u001B[2K');
      shown = false;
    },
  };
}
