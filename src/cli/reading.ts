// Reads a batch: its drafts in, printed findings out. It does the same in the command's own thread and in each of many.
import bg from 'virtual:warmline/pack/bg';
import en from 'virtual:warmline/pack/en';
import ru from 'virtual:warmline/pack/ru';
import { compile } from '../engine/compile.ts';
import { readTwice } from '../learned/read.ts';
import type { Batch, Unreadable } from './batches.ts';
import { draftsIn } from './drafts.ts';
import { printer } from './formats.ts';
import { isAskedFor, type Options } from './options.ts';
import { loadReaders } from './readers.ts';

/** All that a reader of batches must know; plain data, since it goes to other threads. */
export interface Task {
  readonly options: Options;
  /** Whether a person looks at a terminal. */
  readonly colours: boolean;
}

/** What came of a batch; plain data. */
export interface Result {
  /** The drafts as they are printed, joined by what the format has between two of them; '' where there is nothing to print. */
  readonly printed: string;
  readonly drafts: number;
  readonly found: boolean;
  readonly unreadable: readonly Unreadable[];
}

/** Loads what is needed to read and gives the function that reads a batch. */
export async function batchReader({ options, colours }: Task): Promise<(batch: Batch) => Result> {
  const languages = [en, ru, bg].map(compile);
  const readers = options.reader ? await loadReaders() : new Map<never, never>();
  const { between, piecesOf } = printer(options.format, colours);
  return (batch) => {
    const pieces: string[] = [];
    const unreadable: Unreadable[] = [];
    let drafts = 0;
    let found = false;
    for (const item of draftsIn(batch)) {
      if (item.type === 'unreadable') {
        unreadable.push({ ...item.source, reason: item.reason });
        continue;
      }
      drafts++;
      const reading = readTwice(item.text, { languages, lang: item.lang ?? options.lang ?? undefined, isOn: (speaker) => isAskedFor(options, speaker), gender: options.gender }, readers);
      if (reading.findings.length) found = true;
      pieces.push(...piecesOf({ id: item.id, source: item.source, reading }));
    }
    return { printed: pieces.join(between), drafts, found, unreadable };
  };
}
