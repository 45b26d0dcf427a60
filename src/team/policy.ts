// A policy that was signed by those who may.
import { payloadOf } from './payload.ts';
import { type Refused, refused } from './refused.ts';
import type { TrustedRoot } from './roots.ts';
import { isExtensionVersion, isObject, policyFrom } from './shapes.ts';
import { signersOf } from './signatures.ts';
import type { GeneralJws, Policy } from './types.ts';

/** Whether a version of the extension, one to four numbers, is newer than another. */
function isNewer(one: string, other: string): boolean {
  const [a, b] = [one, other].map((version) => version.split('.').map(Number)) as [number[], number[]];
  const at = [0, 1, 2, 3].find((place) => (a[place] ?? 0) !== (b[place] ?? 0));
  return at !== undefined && (a[at] ?? 0) > (b[at] ?? 0);
}

/**
 * The policy in a signed object: signed by enough of the root's policy keys and by nobody else, of the same team, readable by this version
 * of the extension (null: not asked). Its dates, its number and its rules are not judged here.
 */
export async function signedPolicy(jws: GeneralJws, { root, keys }: TrustedRoot, extensionVersion: string | null): Promise<Policy | Refused> {
  const policyKeys = new Map([...keys].filter(([kid]) => root.policyKeys.includes(kid)));
  const signed = await signersOf(jws, policyKeys, 'warmline-policy');
  if (!signed || signed.strangers > 0 || signed.signers.size < root.policyThreshold) return refused('bad-signature', 'the policy');
  const parsed = payloadOf(jws);
  if ('fault' in parsed) return refused('malformed', `the policy: ${parsed.fault}`);
  const { value } = parsed;
  // A newer policy may have members that this version has never heard of: that is asked before its shape.
  const least = isObject(value) ? value['minExtension'] : undefined;
  if (extensionVersion !== null && isExtensionVersion(least) && isNewer(least as string, extensionVersion)) return refused('needs-newer-extension', `at least ${least as string}`);
  const policy = policyFrom(value);
  if (!policy) return refused('malformed', 'not the parts of a policy');
  if (policy.team !== root.team) return refused('other-team', 'the policy is of another team than its root');
  return Date.parse(policy.expires) > Date.parse(policy.issued) ? policy : refused('malformed', 'the policy expires before it was issued');
}
