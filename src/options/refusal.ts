// Why a team's file was not taken, as a sentence.
import { say } from '../say.ts';
import type { Refusal } from '../team/types.ts';

/** The sentence for a reason. */
export const refusalInWords = (reason: Refusal): string => say(`refused_${reason.replaceAll('-', '_')}`);
