// A macro read with the engine: the one way in which the page and the command line do it, so that they find the same.
import type { ReadOptions } from '../engine/read.ts';
import { overlap } from '../engine/taken.ts';
import type { Lang } from '../engine/types.ts';
import type { LearnedReader } from '../learned/model.ts';
import { readTwice } from '../learned/read.ts';
import { placeholdersIn } from './placeholders.ts';
import type { CheckedMacro, Macro } from './types.ts';

/** Reads a macro with rules and learned readers, in its own language where the export tells it. Its placeholders are no leftovers; words around them are read as ever. */
export function checkMacro(macro: Macro, options: ReadOptions, readers: ReadonlyMap<Lang, LearnedReader>): CheckedMacro {
  const reading = readTwice(macro.text, { ...options, lang: macro.lang ?? options.lang }, readers);
  // Left out of the reading, they would take every finding with them that has one among its words.
  const placeholders = placeholdersIn(macro.text);
  const findings = reading.findings.filter((finding) => finding.kind !== 'leftover' || !placeholders.some((place) => overlap(place, finding)));
  return { macro, reading: { ...reading, findings } };
}
