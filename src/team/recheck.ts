// What stands in storage, checked again: storage is not trusted either.
import { hasEd25519 } from './ed25519.ts';
import { believedNow, freshnessOf } from './freshness.ts';
import { signedPolicy } from './policy.ts';
import { type Refused, refused } from './refused.ts';
import { selfSignedRoot, type TrustedRoot } from './roots.ts';
import { knownTeamFrom } from './shapes.ts';
import type { CheckedTeam, KnownTeam, Policy } from './types.ts';
import { isUsable, type Validate } from './usable.ts';

/** The root and the policy that were taken last, their signatures verified. Whether this version of the extension can read the policy is asked where one is given. */
export async function openKnown(stored: KnownTeam, extensionVersion: string | null): Promise<{ readonly known: KnownTeam; readonly trusted: TrustedRoot; readonly policy: Policy } | Refused> {
  const known = knownTeamFrom(stored);
  if (!known) return refused('malformed', 'what is stored is damaged');
  const trusted = await selfSignedRoot(known.root);
  if ('refused' in trusted) return trusted;
  const policy = await signedPolicy(known.policy, trusted, extensionVersion);
  return 'refused' in policy ? policy : { known, trusted, policy };
}

/**
 * The team that was joined, from what is stored of it: signatures are verified anew and its freshness is told at `now`. It is never refused
 * for its age: stale and lapsed are for the caller to act upon, and a clock that is put right makes it fresh again.
 */
export async function recheck(
  stored: KnownTeam,
  { now, extensionVersion, validate = () => true }: { readonly now: Date; readonly extensionVersion: string; readonly validate?: Validate },
): Promise<{ readonly team: CheckedTeam } | Refused> {
  if (!(await hasEd25519())) return refused('unsupported', 'no Ed25519 here');
  const opened = await openKnown(stored, extensionVersion);
  if ('refused' in opened) return opened;
  const { known, trusted, policy } = opened;
  if (!isUsable(policy, validate)) return refused('unusable-rules', 'settings, phrases or commitments');
  return { team: { root: trusted.root, policy, fingerprint: known.key, freshness: freshnessOf(trusted.root, policy, believedNow(now, known.seenIssued)) } };
}
