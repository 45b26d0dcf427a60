// The phrases and commitments in what somebody wrote: a policy, a team's file, what a person keeps for themselves.
import { commitmentsFrom } from '../engine/commitments-from.ts';
import { phrasesFrom } from '../phrases/phrases.ts';
import type { OwnRules } from './types.ts';

/** What is good of both lists, whatever comes in; empty where there is nothing. */
export function writtenIn(value: unknown): OwnRules {
  const { phrases = [], commitments = [] } = (value ?? {}) as Partial<Record<keyof OwnRules, unknown>>;
  return { phrases: phrasesFrom(phrases).phrases, commitments: commitmentsFrom(commitments).commitments };
}
