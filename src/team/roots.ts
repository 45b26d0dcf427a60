// The walk along a team's roots, each signed by the keys before and its own (The Update Framework, section 5.3, without its network).
import { payloadOf } from './payload.ts';
import { type Refused, refused } from './refused.ts';
import { rootFrom } from './shapes.ts';
import { type Keys, keysOf, signersOf } from './signatures.ts';
import type { GeneralJws, Root } from './types.ts';

/** A root that holds, and its keys by thumbprint. */
export interface TrustedRoot {
  readonly root: Root;
  readonly keys: Keys;
}

async function readRoot(jws: GeneralJws): Promise<TrustedRoot | Refused> {
  const parsed = payloadOf(jws);
  const root = 'value' in parsed ? rootFrom(parsed.value) : null;
  if (!root) return refused('malformed', 'fault' in parsed ? `a root: ${parsed.fault}` : 'not the parts of a root');
  const keys = await keysOf(root);
  return keys ? { root, keys } : refused('malformed', 'a root whose keys and thresholds do not fit');
}

/**
 * A root that stands by itself: signed by enough of its own keys and by nobody else. It says of itself which keys those are, so this makes
 * it whole, not trusted; trust comes from storage, from a link's thumbprint, or from people who compare six words.
 */
export async function selfSignedRoot(jws: GeneralJws): Promise<TrustedRoot & { readonly signers: ReadonlySet<string> } | Refused> {
  const read = await readRoot(jws);
  if ('refused' in read) return read;
  const signed = await signersOf(jws, read.keys, 'warmline-root');
  if (!signed || signed.strangers > 0 || signed.signers.size < read.root.rootThreshold) return refused('bad-signature', `root ${read.root.version}`);
  return { ...read, signers: signed.signers };
}

/** The root after a trusted one: signed by enough keys of both and by nobody else, its version one more. It is parsed only once the trusted keys' signatures hold. */
async function nextRoot(before: TrustedRoot, jws: GeneralJws): Promise<TrustedRoot | Refused> {
  const step = `the root after ${before.root.version}`;
  const byOld = await signersOf(jws, before.keys, 'warmline-root');
  if (!byOld || byOld.signers.size < before.root.rootThreshold) return refused('bad-signature', `${step}, by the keys before it`);
  const read = await readRoot(jws);
  if ('refused' in read) return read;
  if (read.root.team !== before.root.team) return refused('other-team', step);
  if (read.root.version !== before.root.version + 1) return refused('malformed', `${step} has version ${read.root.version}`);
  const byBoth = await signersOf(jws, new Map([...before.keys, ...read.keys]), 'warmline-root');
  const byNew = byBoth ? [...byBoth.signers].filter((kid) => read.keys.has(kid)).length : 0;
  return byBoth?.strangers === 0 && byNew >= read.root.rootThreshold ? read : refused('bad-signature', `${step}, by its own keys`);
}

/**
 * Walks from the first root, version 1, to the newest. `key` is the thumbprint of the first root's first key. That key must have signed
 * the first root: else anybody could list a team's key before their own and pass for the team.
 */
export async function walkRoots(jwss: readonly GeneralJws[]): Promise<{ readonly chain: readonly TrustedRoot[]; readonly key: string } | Refused> {
  const [firstJws, ...later] = jwss;
  if (!firstJws) return refused('malformed', 'no root');
  const first = await selfSignedRoot(firstJws);
  if ('refused' in first) return first;
  if (first.root.version !== 1) return refused('malformed', `the first root has version ${first.root.version}`);
  const [key = ''] = first.keys.keys();
  if (!first.signers.has(key)) return refused('bad-signature', 'root 1 is not signed by its first key');
  const chain: TrustedRoot[] = [first];
  let last: TrustedRoot = first;
  for (const jws of later) {
    const next = await nextRoot(last, jws);
    if ('refused' in next) return next;
    chain.push(next);
    last = next;
  }
  return { chain, key };
}
