// Whether what was decided can be used: the judgement of other rooms, asked here.
import type { Policy } from './types.ts';

/** The part of a policy that other rooms understand. Nothing in it has been looked at but that it is an object and two lists. */
export interface Decided {
  readonly settings: Readonly<Record<string, unknown>>;
  readonly phrases: readonly unknown[];
  readonly commitments: readonly unknown[];
}

/** Whether all of it can be used. */
export type Validate = (decided: Decided) => boolean;

/** Asks; a judgement that fails is a no. */
export function isUsable({ settings, phrases, commitments }: Policy, validate: Validate): boolean {
  try {
    return validate({ settings, phrases, commitments });
  } catch {
    return false;
  }
}
