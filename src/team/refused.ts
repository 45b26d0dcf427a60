// A file that is not taken: the reason that people are told, and the detail for whoever looks into it.
import type { Refusal } from './types.ts';

/** Why not, and a plain technical detail that quotes nothing from the file. */
export interface Refused {
  readonly refused: Refusal;
  readonly why?: string;
}

/** The reason with its detail, as every check of this room gives it. */
export const refused = (reason: Refusal, why: string): Refused => ({ refused: reason, why });
