// Whether what a team decided is still in force. Time is used for this and for nothing else.
import { graceAfterExpiry, skew } from './limits.ts';
import type { CheckedTeam, Policy, Root } from './types.ts';

/** The time that is believed, in ms: a clock that runs behind the newest signed time that was seen does not turn it back. */
export const believedNow = (clock: Date, seenIssued: string | undefined): number => Math.max(clock.getTime(), seenIssued === undefined ? -Infinity : Date.parse(seenIssued));

/** Fresh until the earlier date of root and policy and a day for clocks that differ; then stale for 180 days, in which it stays in force; then lapsed. */
export function freshnessOf(root: Root, policy: Policy, now: number): CheckedTeam['freshness'] {
  const end = Math.min(Date.parse(root.expires), Date.parse(policy.expires)) + skew;
  if (now <= end) return 'fresh';
  return now <= end + graceAfterExpiry ? 'stale' : 'lapsed';
}
