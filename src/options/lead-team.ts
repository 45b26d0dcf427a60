// The team that a lead decides for: what its file has so far, kept in the browser's local storage beside the key.
import { layerFrom } from '../settings/layer.ts';
import { checkTeamFile } from '../team/check.ts';
import { newSigner, newTeam, nextPolicy, signPolicy, type Signer } from '../team/make.ts';
import { payloadOf } from '../team/payload.ts';
import type { Refused } from '../team/refused.ts';
import { rotate } from '../team/rotate.ts';
import { lockSpare, unlockSpare } from '../team/spare.ts';
import { readTeamFile, writeTeamFile } from '../team/team-file.ts';
import type { GeneralJws, Policy, Root } from '../team/types.ts';
import { isUsablePolicy } from '../team/usable-policy.ts';
import { keepSigner, signerAmong } from './lead-keys.ts';

/** What is kept under `lead`. */
export interface LedTeam {
  readonly roots: readonly GeneralJws[];
  /** As it was signed last; before that, as the team began, unsigned. */
  readonly policy: Policy;
  readonly signed: GeneralJws | null;
  /** The first root's thumbprint, which agents compare. */
  readonly fingerprint: string;
}

const item = 'lead';

export async function readLedTeam(): Promise<LedTeam | null> {
  const { [item]: stored } = await chrome.storage.local.get(item);
  return (stored as LedTeam | undefined) ?? null;
}

const keep = (team: LedTeam): Promise<void> => chrome.storage.local.set({ [item]: team });

/** Begins a team. Gives the spare key's file, which opens with the passphrase. Rejects where the browser has no room. */
export async function beginTeam(name: string, author: string, passphrase: string): Promise<{ readonly team: LedTeam; readonly spareFile: string }> {
  const { signer, spare, root, policy } = await newTeam({ name, author, now: new Date(), extensionVersion: chrome.runtime.getManifest().version });
  const spareFile = await lockSpare(spare, passphrase);
  const team: LedTeam = { roots: [root], policy, signed: null, fingerprint: signer.kid };
  await keepSigner(signer);
  await keep(team);
  return { team, spareFile };
}

/** Goes on with a team from its file and the spare key: on another computer, or where the browser's own key is lost. */
export async function continueTeam(bytes: Uint8Array, spareFile: string, passphrase: string): Promise<{ readonly team: LedTeam } | Refused | { readonly wrong: 'passphrase' | 'file' | 'key' }> {
  const checked = await checkTeamFile(bytes, null, { now: new Date(), extensionVersion: chrome.runtime.getManifest().version, url: null, validate: isUsablePolicy });
  // A file past its date is what a lead comes back to sign anew.
  if ('refused' in checked && checked.refused !== 'expired') return checked;
  const file = readTeamFile(bytes);
  if ('refused' in file) return file;
  const opened = await unlockSpare(spareFile, passphrase);
  if ('wrong' in opened) return opened;
  const root = rootOf(file.roots);
  const [policy] = [payloadOf(file.policy)];
  if (!root?.policyKeys.includes(opened.signer.kid)) return { wrong: 'key' };
  if (!('value' in policy)) return { wrong: 'file' };
  const first = payloadOf(file.roots[0] as GeneralJws);
  const team: LedTeam = { roots: file.roots, policy: policy.value as Policy, signed: file.policy, fingerprint: 'taken' in checked ? checked.team.fingerprint : await firstKeyOf(first) };
  await keepSigner(opened.signer);
  await keep(team);
  return { team };
}

async function firstKeyOf(first: ReturnType<typeof payloadOf>): Promise<string> {
  const { thumbprintOf } = await import('../team/thumbprint.ts');
  const [key] = 'value' in first ? (first.value as Root).keys : [];
  return key ? thumbprintOf(key) : '';
}

export function rootOf(roots: readonly GeneralJws[]): Root | null {
  const newest = roots.at(-1);
  const parsed = newest && payloadOf(newest);
  return parsed && 'value' in parsed ? (parsed.value as Root) : null;
}

/** The key of this browser that may sign for the team; null where it has none. */
export const keyOf = ({ roots }: LedTeam): Promise<Signer | null> => signerAmong(rootOf(roots)?.policyKeys ?? []);

/** Signs what was decided as the next version, and gives the file to hand on. Rejects where this browser has no key, or no room. */
export async function signTeam(team: LedTeam, decided: Pick<Policy, 'name' | 'author' | 'note' | 'settings' | 'phrases' | 'commitments'>): Promise<{ readonly team: LedTeam; readonly file: string }> {
  const signer = await keyOf(team);
  if (!signer) throw new Error('no key');
  const now = new Date();
  const policy: Policy = team.signed ? nextPolicy(team.policy, decided, now) : { ...team.policy, ...decided, issued: now.toISOString() };
  const signed = await signPolicy(policy, signer);
  const next: LedTeam = { ...team, policy, signed };
  await keep(next);
  return { team: next, file: writeTeamFile(next.roots, signed) };
}

/** New keys for the team, signed by the old: for a key that may have been seen by somebody. The next file that is signed carries them. */
export async function changeKeys(team: LedTeam, passphrase: string): Promise<{ readonly team: LedTeam; readonly spareFile: string }> {
  const old = await keyOf(team);
  const root = team.roots.at(-1);
  if (!old || !root) throw new Error('no key');
  const [signer, spare] = await Promise.all([newSigner(false), newSigner(true)]);
  const spareFile = await lockSpare(spare, passphrase);
  const next = await rotate({ root, signers: [old, signer], newKeys: { keys: [signer.publicKey, spare.publicKey] }, now: new Date() });
  await keepSigner(signer);
  const changed: LedTeam = { ...team, roots: [...team.roots, next] };
  await keep(changed);
  return { team: changed, spareFile };
}

/** What the team decided last, as a layer. */
export const layerOf = ({ policy }: LedTeam) => layerFrom(policy.settings).layer;
