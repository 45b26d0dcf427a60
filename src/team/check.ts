// The front door for a team file from outside: all or nothing, in the order of checks that leaves the least to be read unsigned.
import { hasEd25519 } from './ed25519.ts';
import { believedNow, freshnessOf } from './freshness.ts';
import { skew } from './limits.ts';
import { signedPolicy } from './policy.ts';
import { openKnown } from './recheck.ts';
import { type Refused, refused } from './refused.ts';
import { type TrustedRoot, walkRoots } from './roots.ts';
import { readTeamFile } from './team-file.ts';
import type { CheckedTeam, GeneralJws, KnownTeam, Policy, TeamFile } from './types.ts';
import { isUsable, type Validate } from './usable.ts';

/** What else is known when a file is checked. */
export interface Circumstances {
  readonly now: Date;
  /** The thumbprint of the first root's first key, from a link or the browser's policy. */
  readonly key?: string;
  /** The least version that the browser's policy wants: it survives a storage that was cleared. */
  readonly minimumVersion?: number;
  readonly extensionVersion: string;
  /** Where the file came from, to be kept; null where it was opened. */
  readonly url: string | null;
  /** Whether settings, phrases and commitments can be used. */
  readonly validate: Validate;
}

type Held = Exclude<Awaited<ReturnType<typeof openKnown>>, Refused>;

const samePolicyKeys = (one: TrustedRoot, other: TrustedRoot): boolean =>
  one.root.policyKeys.length === other.root.policyKeys.length && one.root.policyKeys.every((kid) => other.root.policyKeys.includes(kid));

/**
 * Whether the chain goes on from the root that is held. Another root under its number is a change of keys outside the chain: never asked
 * about. So is another first key: roots before the known one could be made up so that the known one seems to follow from them.
 */
function breakWith(held: Held, chain: readonly TrustedRoot[], key: string, roots: readonly GeneralJws[]): Refused | null {
  const { root } = held.trusted;
  if (chain.at(-1)?.root.team !== root.team) return refused('other-team', 'not the team that was joined');
  if (chain.length < root.version) return refused('rolled-back', `root ${chain.length}, ${root.version} is known`);
  return key === held.known.key && roots[root.version - 1]?.payload === held.known.root.payload ? null : refused('other-key', `root ${root.version} is not the one that is known`);
}

/**
 * Whether the policy comes after the one that is held. Where the roots since then changed who may sign policies, numbers start anew (The
 * Update Framework, 5.3.11): a thief who used up the numbers cannot lock the team out. An old policy by a key that stayed may still not
 * come back then, so its date counts instead, give or take a day.
 */
function stepBack(held: Held, chain: readonly TrustedRoot[], policy: Policy, jws: GeneralJws): Refused | null {
  const since = chain.slice(held.trusted.root.version - 1);
  if (since.some((step) => !samePolicyKeys(step, held.trusted))) {
    return Date.parse(policy.issued) + skew >= Date.parse(held.policy.issued) ? null : refused('rolled-back', 'issued before the known policy, by keys that have changed');
  }
  if (policy.version < held.policy.version) return refused('rolled-back', `version ${policy.version}, ${held.policy.version} is known`);
  return policy.version > held.policy.version || jws.payload === held.known.policy.payload ? null : refused('same-version-other-content', `version ${policy.version}`);
}

async function checkParts(file: TeamFile, held: Held | null, { now: clock, key, minimumVersion = 1, extensionVersion, url, validate }: Circumstances): Promise<{ readonly taken: KnownTeam; readonly team: CheckedTeam } | Refused> {
  const walked = await walkRoots(file.roots);
  if ('refused' in walked) return walked;
  const { chain } = walked;
  const newest = chain.at(-1);
  const rootJws = file.roots.at(-1);
  if (!newest || !rootJws) return refused('malformed', 'no root');
  if (key !== undefined && walked.key !== key) return refused('other-key', 'not the key of the link or of the browser’s policy');
  const broken = held && breakWith(held, chain, walked.key, file.roots);
  if (broken) return broken;

  const policy = await signedPolicy(file.policy, newest, extensionVersion);
  if ('refused' in policy) return policy;
  if (policy.version < minimumVersion) return refused('rolled-back', `version ${policy.version}, at least ${minimumVersion} is wanted`);
  const back = held && stepBack(held, chain, policy, file.policy);
  if (back) return back;

  const now = believedNow(clock, held?.known.seenIssued);
  const issued = Date.parse(policy.issued);
  if (issued > now + skew) return refused('from-the-future', policy.issued);
  const freshness = freshnessOf(newest.root, policy, now);
  if (freshness !== 'fresh') return refused('expired', `policy ${policy.expires}, root ${newest.root.expires}`);
  if (!isUsable(policy, validate)) return refused('unusable-rules', 'settings, phrases or commitments');

  const seenIssued = held && Date.parse(held.known.seenIssued) > issued ? held.known.seenIssued : policy.issued;
  return {
    taken: { url, key: walked.key, root: rootJws, policy: file.policy, seenIssued, refreshed: clock.toISOString() },
    team: { root: newest.root, policy, fingerprint: walked.key, freshness },
  };
}

/**
 * Checks a team file: its form, the walk along its roots, who signed the policy, that nothing goes back, its dates, and whether its rules
 * can be used. `known` is what is kept of the team that was joined, null at first use, when only `key` (or people) can say whose file it is.
 * Gives what is to be stored as one item and the team as it is now in force, or the first reason against it; then what is known stays.
 */
export async function checkTeamFile(bytes: Uint8Array, known: KnownTeam | null, circumstances: Circumstances): Promise<{ readonly taken: KnownTeam; readonly team: CheckedTeam } | Refused> {
  const file = readTeamFile(bytes);
  if ('refused' in file) return file;
  if (!(await hasEd25519())) return refused('unsupported', 'no Ed25519 here');
  const held = known && (await openKnown(known, null));
  return held && 'refused' in held ? refused(held.refused, `what is stored: ${held.why ?? ''}`) : checkParts(file, held, circumstances);
}
