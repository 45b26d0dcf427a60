// ENTRY in the page, only where a team has commitments: what reads promises, with the words for times. The worker injects it when the content script asks.
import { compileCommitments, type CompiledCommitments } from './engine/commitments.ts';
import type { Commitment } from './engine/types.ts';
import { allTimes } from './languages/all-times.ts';

declare global {
  // eslint-disable-next-line no-var
  var warmlineCommitments: ((commitments: readonly Commitment[]) => CompiledCommitments) | undefined;
}

globalThis.warmlineCommitments = (commitments) => compileCommitments(commitments, allTimes);
