// The shapes of a team's saved replies and of what is found in them.
import type { Lang, Reading } from '../engine/types.ts';
import type { ProblemKey } from './problems.ts';

/** A saved reply as plain text. */
export interface Macro {
  /** Unique in its file: the export's own id, else its number from 1. */
  readonly id: string;
  /** What the team calls it; '' where the export has no name for it. */
  readonly title: string;
  readonly text: string;
  /** null: found out sentence by sentence. */
  readonly lang: Lang | null;
  /** How often it was used, where the export tells it. */
  readonly uses?: number;
}

/** What could not be read of a file, or was read with a guess, for the person who brought it. */
export interface MacroProblem {
  /** From 1, the column in UTF-16 units; null where it is about the file as a whole. */
  readonly place: { readonly line: number; readonly column: number } | null;
  /** A key of the interface texts (in English also in `problems.ts`), and what stands in its gaps. */
  readonly message: ProblemKey;
  readonly gaps: readonly string[];
}

/** The macros of a file or a pasted text, and what is wrong with it. Both may be filled: what can be read is read. */
export interface MacrosRead {
  readonly macros: readonly Macro[];
  readonly problems: readonly MacroProblem[];
}

/** A macro and what was found in it. */
export interface CheckedMacro {
  readonly macro: Macro;
  readonly reading: Reading;
}
