// Reads a draft twice at one go: with the rules, then with the learned readers of its languages.
import { newMemory, read, type ReadOptions } from '../engine/read.ts';
import type { Lang, Reading } from '../engine/types.ts';
import type { LearnedReader } from './model.ts';
import { opinionOf } from './opinion.ts';

/** Like `engine/read`, with what the readers say of it. Languages without a reader are read with the rules alone. */
export function readTwice(text: string, options: ReadOptions, readers: ReadonlyMap<Lang, LearnedReader>): Reading {
  const memory = options.memory ?? newMemory();
  const first = read(text, { ...options, memory });
  const opinions = new Map(first.langs.flatMap((lang) => {
    const reader = readers.get(lang);
    return reader ? [[lang, opinionOf(text, reader.judge(text), reader.about)] as const] : [];
  }));
  return opinions.size ? read(text, { ...options, memory, opinions }) : first;
}
