// ENTRY in the page, only where a team has commitments: what reads promises. The worker injects it when the content script asks.
import { compileCommitments } from './engine/commitments.ts';

declare global {
  // eslint-disable-next-line no-var
  var warmlineCommitments: typeof compileCommitments | undefined;
}

globalThis.warmlineCommitments = compileCommitments;
