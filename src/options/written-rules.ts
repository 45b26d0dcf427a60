// The phrases and commitments in force, ready to read with beside our own rules.
import { compileCommitments } from '../engine/commitments.ts';
import { compile } from '../engine/compile.ts';
import { dayOf } from '../engine/days.ts';
import { unpack } from '../engine/packed.ts';
import type { ReadOptions } from '../engine/read.ts';
import type { Settings } from '../settings.ts';
import type { Written } from '../settings/written.ts';
import { allTimes } from '../languages/all-times.ts';

/** What `read` is given of them. */
export type WithWritten = (languages: ReadOptions['languages'], settings: Settings) => Pick<ReadOptions, 'languages' | 'commitments' | 'today'>;

/** Compiles them once; what comes back adds them to our own languages, less those that are not read. */
export function withWritten({ packs, commitments }: Written): WithWritten {
  const compiled = packs.map((pack) => compile(unpack(pack)));
  const promises = commitments.length > 0 ? compileCommitments(commitments, allTimes) : undefined;
  return (languages, { languagesOff }) => ({ languages: [...languages, ...compiled].filter(({ lang }) => !languagesOff.has(lang)), commitments: promises, today: dayOf(new Date()) });
}
