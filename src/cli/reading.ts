// Reads a batch: its drafts in, printed findings out. It does the same in the command's own thread and in each of many.
import bg from 'virtual:warmline/pack/bg';
import en from 'virtual:warmline/pack/en';
import ru from 'virtual:warmline/pack/ru';
import { compile, type CompiledLanguage } from '../engine/compile.ts';
import type { Day } from '../engine/days.ts';
import type { ReadOptions } from '../engine/read.ts';
import { readTwice } from '../learned/read.ts';
import { checkMacro } from '../macros/check-macro.ts';
import type { CheckedMacro } from '../macros/types.ts';
import type { Policy } from '../team/types.ts';
import type { Batch, Unreadable } from './batches.ts';
import { draftsIn } from './drafts.ts';
import { printer } from './formats.ts';
import { isAskedFor, type Options } from './options.ts';
import { loadReaders } from './readers.ts';
import { rulesOfTeam } from './team-rules.ts';

/** All that a reader of batches must know; plain data, since it goes to other threads. */
export interface Task {
  readonly options: Options;
  /** Whether a person looks at a terminal. */
  readonly colours: boolean;
  /** What a team decided, checked; null: nobody did. */
  readonly team: Policy | null;
  /** The day on which promises are read: one for all threads, whenever they come to a draft. */
  readonly today: Day;
}

/** What came of a batch; plain data. */
export interface Result {
  /** The drafts as they are printed, joined by what the format has between two of them; '' where there is nothing to print. */
  readonly printed: string;
  /** Of a batch of saved replies: what was found in each, to be ranked before it is printed. */
  readonly checked?: readonly CheckedMacro[];
  readonly drafts: number;
  readonly found: boolean;
  readonly unreadable: readonly Unreadable[];
}

let ours: readonly CompiledLanguage[] | undefined;

/** Loads what is needed to read and gives the function that reads a batch. */
export async function batchReader({ options, colours, team, today }: Task): Promise<(batch: Batch) => Result> {
  const decided = team && rulesOfTeam(team);
  ours ??= [en, ru, bg].map(compile);
  const languages = [...ours, ...(decided?.packs ?? [])].filter(({ lang }) => !decided?.languagesOff.has(lang));
  const readers = options.reader && decided?.reader !== false ? await loadReaders() : new Map<never, never>();
  const reading: ReadOptions = {
    languages,
    isOn: (speaker) => isAskedFor(options, speaker) && decided?.isOn(speaker) !== false,
    gender: options.gender,
    lang: options.lang ?? undefined,
    commitments: decided?.commitments,
    today,
  };
  const { between, piecesOf } = printer(options.format, colours);
  return (batch) => {
    if (batch.macros) {
      const checked = batch.macros.map((macro) => checkMacro(macro, reading, readers));
      return { printed: '', checked, drafts: checked.length, found: checked.some((one) => one.reading.findings.length > 0), unreadable: [] };
    }
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
      const read = readTwice(item.text, { ...reading, lang: item.lang ?? reading.lang }, readers);
      if (read.findings.length) found = true;
      pieces.push(...piecesOf({ id: item.id, source: item.source, reading: read }));
    }
    return { printed: pieces.join(between), drafts, found, unreadable };
  };
}
