// The team whose rules `warmline check --team` reads with.
import { isUsablePolicy } from '../../team/usable-policy.ts';
import type { Policy } from '../../team/types.ts';
import { UsageError } from '../usage-error.ts';
import { openTeam } from './opened.ts';
import { problemsOf } from './problems.ts';

/** What the file decides. Throws UsageError where its signatures or its rules are not good, or where nobody would follow it any more; a file past its date is followed with a note. */
export async function teamToReadWith(path: string, now: Date, note: (text: string) => void): Promise<Policy> {
  const { policy, freshness } = await openTeam(path, now);
  if (!isUsablePolicy(policy)) throw new UsageError(`${path}: ${problemsOf(policy).join(' ') || 'a setting, phrase or commitment in it cannot be used.'}`);
  if (freshness === 'lapsed') throw new UsageError(`${path}: it expired on ${policy.expires.slice(0, 10)}, and nobody follows it any more. Sign it anew: warmline team sign.`);
  if (freshness === 'stale') note(`${path}: it expired on ${policy.expires.slice(0, 10)} and is still followed. Sign it anew: warmline team sign.`);
  return policy;
}
