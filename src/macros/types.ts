// The shapes of a team's saved replies and of what is found in them.
import type { Lang, Reading } from '../engine/types.ts';

/** A saved reply as plain text. */
export interface Macro {
  /** Unique in its file: the export's own id, else its number from 1. */
  readonly id: string;
  /** What the team calls it; '' where the export has no name for it. */
  readonly title: string;
  readonly text: string;
  /** null: found out sentence by sentence. */
  readonly lang: Lang | null;
}

/** A macro and what was found in it. */
export interface CheckedMacro {
  readonly macro: Macro;
  readonly reading: Reading;
}
