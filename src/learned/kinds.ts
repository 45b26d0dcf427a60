// The 17 kinds in the order in which the learned weights number them. Append only: weights on disk depend on it.
import type { Kind, Pole } from '../engine/types.ts';

export const learnedKinds: readonly Kind[] = [
  'dismissive', 'blame', 'not-my-job', 'policy-wall', 'impersonal', 'command', 'curt', 'canned', 'contempt', 'leftover',
  'overpromise', 'evasive', 'false-empathy', 'non-apology', 'pretence', 'pressure', 'servile',
];

/** How many of them are cold; the rest are dishonest. */
const coldKinds = 10;

export const poleOfKind = (kind: number): Pole => (kind < coldKinds ? 'cold' : 'dishonest');
