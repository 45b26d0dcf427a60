// A macro read with the engine: the one way in which the page and the command line do it, so that they find the same.
import type { ReadOptions } from '../engine/read.ts';
import { overlap } from '../engine/taken.ts';
import type { Lang, Reading } from '../engine/types.ts';
import type { LearnedReader } from '../learned/model.ts';
import { readTwice } from '../learned/read.ts';
import { placeholdersIn } from './placeholders.ts';
import type { CheckedMacro, Macro } from './types.ts';

/** Reads a macro with rules and learned readers, in its own language where the export tells it. */
export const checkMacro = (macro: Macro, options: ReadOptions, readers: ReadonlyMap<Lang, LearnedReader>): CheckedMacro => ({
  macro,
  reading: withoutPlaceholders(readTwice(macro.text, { ...options, lang: macro.lang ?? options.lang }, readers)),
});

/** A reading in which placeholders are no leftovers. Left out of the reading itself, they would take every finding with them that has one among its words. */
export function withoutPlaceholders(reading: Reading): Reading {
  const placeholders = placeholdersIn(reading.text);
  return { ...reading, findings: reading.findings.filter((finding) => finding.kind !== 'leftover' || !placeholders.some((place) => overlap(place, finding))) };
}
