// Reads a draft twice at one go: with the rules, then with the learned readers of its languages.
import { newMemory, read, type ReadOptions } from '../engine/read.ts';
import type { Lang, Reading, SecondOpinion } from '../engine/types.ts';
import type { LearnedReader } from './model.ts';
import { opinionOf } from './opinion.ts';

/** What the readers that are there say of a text. */
export function opinionsOn(text: string, langs: readonly Lang[], readers: Pick<ReadonlyMap<Lang, LearnedReader>, 'get'>): ReadonlyMap<Lang, SecondOpinion> {
  const opinions = new Map<Lang, SecondOpinion>();
  for (const lang of langs) {
    const reader = readers.get(lang);
    if (reader) opinions.set(lang, opinionOf(text, reader.judge(text), reader.about));
  }
  return opinions;
}

/** Like `engine/read`, with what the readers say of it. Languages without a reader are read with the rules alone. */
export function readTwice(text: string, options: ReadOptions, readers: ReadonlyMap<Lang, LearnedReader>): Reading {
  const memory = options.memory ?? newMemory();
  const first = read(text, { ...options, memory });
  const opinions = opinionsOn(text, first.langs, readers);
  return opinions.size ? read(text, { ...options, memory, opinions }) : first;
}
