// Who signed: every signature by itself against the keys that may sign, since a library's "verified" means one good signature, not how many.
import { base64url, decodeProtectedHeader, flattenedVerify } from 'jose';
import { hasExactly, isThumbprint } from './shapes.ts';
import { parseStrict } from './strict-json.ts';
import { thumbprintOf } from './thumbprint.ts';
import type { GeneralJws, PublicKey, Root } from './types.ts';

/** Public keys by their RFC 7638 thumbprints. */
export type Keys = ReadonlyMap<string, PublicKey>;
/** What a signature says that it is for: one for a root can never pass as one for a policy. */
export type SignedType = 'warmline-root' | 'warmline-policy';

/** A root's keys by thumbprint, or null where a key stands twice, a policy key is not among them, or a threshold cannot be reached. */
export async function keysOf({ keys, policyKeys, rootThreshold, policyThreshold }: Root): Promise<Keys | null> {
  const byId = new Map(await Promise.all(keys.map(async (key) => [await thumbprintOf(key), key] as const)));
  const policyIds = new Set(policyKeys);
  const sound = byId.size === keys.length && policyIds.size === policyKeys.length && policyKeys.every((kid) => byId.has(kid)) && rootThreshold <= byId.size && policyThreshold <= policyIds.size;
  return sound ? byId : null;
}

/** The key id in a protected header that is exactly `{alg: "Ed25519", kid, typ}` (RFC 9864 for the name), or null: no `jwk`, no `crit`, no other algorithm. */
function kidOf(header: string, typ: SignedType): string | null {
  const parsed = parseStrict(base64url.decode(header));
  const good = 'value' in parsed && hasExactly(parsed.value, { alg: (alg) => alg === 'Ed25519', kid: isThumbprint, typ: (of) => of === typ });
  return good ? (parsed.value as { readonly kid: string }).kid : null;
}

/** The key ids that the signatures of an object of one's own name: nothing is checked. Throws a TypeError where a header is none. */
export const kidsNamedIn = ({ signatures }: GeneralJws): readonly (string | undefined)[] => signatures.map(({ protected: header }) => decodeProtectedHeader({ protected: header }).kid);

/**
 * The distinct keys of `keys` that signed, and how many signatures are by keys that are not among them (those are not looked at further).
 * Null where any signature is not in order: a wrong header, a key that signed twice, a signature that does not hold. All or nothing, so
 * that a file in which one of two signatures was changed is not taken for the sake of the other.
 */
export async function signersOf(jws: GeneralJws, keys: Keys, typ: SignedType): Promise<{ readonly signers: ReadonlySet<string>; readonly strangers: number } | null> {
  const kids = jws.signatures.map(({ protected: header }) => kidOf(header, typ));
  if (kids.includes(null) || new Set(kids).size !== kids.length) return null;
  const signers = new Set<string>();
  for (const [index, one] of jws.signatures.entries()) {
    const kid = kids[index] ?? '';
    const key = keys.get(kid);
    if (!key) continue;
    try {
      await flattenedVerify({ payload: jws.payload, protected: one.protected, signature: one.signature }, { ...key }, { algorithms: ['Ed25519'] });
    } catch {
      return null;
    }
    signers.add(kid);
  }
  return { signers, strangers: jws.signatures.length - signers.size };
}
