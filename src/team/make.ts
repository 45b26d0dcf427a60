// The lead's side: a team comes into being, and what it decided is signed.
import { base64url, exportJWK, FlattenedSign, generateKeyPair } from 'jose';
import { policyLife, rootLife } from './limits.ts';
import { isExtensionVersion, keyInOrder, policyFrom } from './shapes.ts';
import type { SignedType } from './signatures.ts';
import { thumbprintOf } from './thumbprint.ts';
import type { GeneralJws, Policy, PublicKey, Root } from './types.ts';

/** Somebody who can sign: a private Ed25519 key of WebCrypto, which IndexedDB can keep as it is, and its public half by name. */
export interface Signer {
  /** RFC 7638 thumbprint. */
  readonly kid: string;
  readonly publicKey: PublicKey;
  readonly privateKey: CryptoKey;
}

/** A new key. One that is not extractable can sign in this browser and never leaves it. */
export async function newSigner(extractable: boolean): Promise<Signer> {
  const pair = await generateKeyPair('Ed25519', { extractable });
  const publicKey = keyInOrder((await exportJWK(pair.publicKey)) as PublicKey);
  return { kid: await thumbprintOf(publicKey), publicKey, privateKey: pair.privateKey };
}

/** Signs a JSON value once for every signer, in the general form. Throws TypeError where nobody signs or somebody twice. */
export async function signJson(value: unknown, signers: readonly Signer[], typ: SignedType): Promise<GeneralJws> {
  if (signers.length === 0 || new Set(signers.map(({ kid }) => kid)).size !== signers.length) throw new TypeError('each signer signs once, and there is at least one');
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  const signatures = [];
  for (const { kid, privateKey } of signers) {
    const one = await new FlattenedSign(bytes).setProtectedHeader({ alg: 'Ed25519', kid, typ }).sign(privateKey);
    signatures.push({ protected: one.protected ?? '', signature: one.signature });
  }
  return { payload: base64url.encode(bytes), signatures };
}

const later = (now: Date, ms: number): string => new Date(now.getTime() + ms).toISOString();

/**
 * A new team: its lead's key, which cannot be taken out of this browser, a spare that is meant to be (`lockSpare`), root 1, which lists
 * both, each enough by itself, and a first policy that decides nothing yet and is not signed. `extensionVersion` is the oldest that can read it.
 */
export async function newTeam({ name, author = '', now, extensionVersion = '0.1.0' }: { readonly name: string; readonly author?: string; readonly now: Date; readonly extensionVersion?: string }): Promise<{ readonly signer: Signer; readonly spare: Signer; readonly root: GeneralJws; readonly policy: Policy }> {
  const [signer, spare] = await Promise.all([newSigner(false), newSigner(true)]);
  const team = crypto.randomUUID();
  const root: Root = {
    typ: 'root',
    team,
    version: 1,
    expires: later(now, rootLife),
    keys: [signer.publicKey, spare.publicKey],
    rootThreshold: 1,
    policyKeys: [signer.kid, spare.kid],
    policyThreshold: 1,
  };
  const policy: Policy = { typ: 'policy', team, name, author, note: '', version: 1, issued: now.toISOString(), expires: later(now, policyLife), minExtension: extensionVersion, settings: {}, phrases: [], commitments: [] };
  return { signer, spare, root: await signJson(root, [signer], 'warmline-root'), policy };
}

/** The policy after another: one version on, issued now, for 90 days where the changes say nothing else. */
export const nextPolicy = (before: Policy, changes: Partial<Omit<Policy, 'typ' | 'team' | 'version' | 'issued'>>, now: Date): Policy => ({
  ...before,
  expires: later(now, policyLife),
  ...changes,
  version: before.version + 1,
  issued: now.toISOString(),
});

/** Signs a policy. Throws TypeError for one that no reader would take: a member too many, a name too long, dates the wrong way round. */
export async function signPolicy(policy: Policy, ...signers: readonly Signer[]): Promise<GeneralJws> {
  const read = policyFrom(JSON.parse(JSON.stringify(policy)));
  if (!read || !isExtensionVersion(read.minExtension) || Date.parse(read.expires) <= Date.parse(read.issued)) throw new TypeError('not a policy that readers take');
  return signJson(policy, signers, 'warmline-policy');
}
