// The lead's side when keys change: a next root, signed by the keys before and its own.
import { rootLife } from './limits.ts';
import { type Signer, signJson } from './make.ts';
import { payloadOf } from './payload.ts';
import { rootFrom } from './shapes.ts';
import { keysOf } from './signatures.ts';
import type { GeneralJws, PublicKey, Root } from './types.ts';

/** Who may decide from now on. */
export interface NewKeys {
  readonly keys: readonly PublicKey[];
  /** Key ids; all keys where nothing is said. */
  readonly policyKeys?: readonly string[];
  /** How many signatures a root and a policy need; 1 where nothing is said. */
  readonly rootThreshold?: number;
  readonly policyThreshold?: number;
}

const enough = (signers: readonly Signer[], keys: ReadonlyMap<string, PublicKey>, threshold: number): boolean => signers.filter(({ kid }) => keys.has(kid)).length >= threshold;

/**
 * The root after `root`, the newest of the file, whose own signatures were checked when the file was. `signers` must hold enough keys of
 * the old root and enough of the new one, and nobody else. For a lost key the spare signs; for a stolen one too, and a new policy must
 * follow. Throws TypeError where the keys do not fit or too few sign, before anything is signed.
 */
export async function rotate({ root, signers, newKeys, now }: { readonly root: GeneralJws; readonly signers: readonly Signer[]; readonly newKeys: NewKeys; readonly now: Date }): Promise<GeneralJws> {
  const parsed = payloadOf(root);
  const before = 'value' in parsed ? rootFrom(parsed.value) : null;
  const oldKeys = before && (await keysOf(before));
  if (!before || !oldKeys) throw new TypeError('not a root');
  const next: Root = {
    typ: 'root',
    team: before.team,
    version: before.version + 1,
    expires: new Date(now.getTime() + rootLife).toISOString(),
    keys: newKeys.keys,
    rootThreshold: newKeys.rootThreshold ?? 1,
    policyKeys: newKeys.policyKeys ?? [],
    policyThreshold: newKeys.policyThreshold ?? 1,
  };
  const keys = await keysOf({ ...next, policyKeys: [], policyThreshold: 0 });
  const whole: Root = { ...next, policyKeys: newKeys.policyKeys ?? [...(keys?.keys() ?? [])] };
  const fits = keys && rootFrom(JSON.parse(JSON.stringify(whole))) && (await keysOf(whole));
  if (!fits) throw new TypeError('the new keys do not fit each other');
  const known = signers.every(({ kid }) => oldKeys.has(kid) || keys.has(kid));
  if (!known || !enough(signers, oldKeys, before.rootThreshold) || !enough(signers, keys, whole.rootThreshold)) throw new TypeError('enough of the old keys and of the new ones must sign, and nobody else');
  return signJson(whole, signers, 'warmline-root');
}
