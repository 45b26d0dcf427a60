// The team that a lead decides for: what its file has so far, kept in the browser's local storage beside the key.
import { layerFrom } from '../../settings/layer.ts';
import { checkTeamFile, type Circumstances } from '../../team/check.ts';
import { newSigner, newTeam, nextPolicy, signPolicy, type Signer } from '../../team/make.ts';
import { payloadOf } from '../../team/payload.ts';
import { type Refused, refused } from '../../team/refused.ts';
import { rotate } from '../../team/rotate.ts';
import { kidsNamedIn } from '../../team/signatures.ts';
import { lockSpare, unlockSpare } from '../../team/spare.ts';
import { surroundings } from '../../team/surroundings.ts';
import { readTeamFile, writeTeamFile } from '../../team/team-file.ts';
import { thumbprintOf } from '../../team/thumbprint.ts';
import type { GeneralJws, OwnRules, Policy, Root } from '../../team/types.ts';
import { ownRulesItem, readOwnRules } from '../own-rules.ts';
import { keepSigner, signerAmong } from './keys.ts';

/** What is kept under `lead`. */
export interface LedTeam {
  readonly roots: readonly GeneralJws[];
  /** As it was signed last; before that, as the team began, unsigned. */
  readonly policy: Policy;
  readonly signed: GeneralJws | null;
  /** The first root's thumbprint, which agents compare. */
  readonly fingerprint: string;
  /** The lead's own settings that were left out of the file last: a later version does not take them in by itself. */
  readonly leftOut?: readonly string[];
}

const item = 'lead';

export async function readLedTeam(): Promise<LedTeam | null> {
  const { [item]: stored } = await chrome.storage.local.get(item);
  const team = stored as LedTeam | undefined;
  return Array.isArray(team?.roots) && typeof team.policy?.name === 'string' ? team : null;
}

/** Tells when the team was changed, in whichever page. Gives what ends it. */
export function watchLedTeam(tell: (team: LedTeam | null) => void): () => void {
  const listener = (changes: Readonly<Record<string, unknown>>): void => {
    if (item in changes) void readLedTeam().then(tell);
  };
  chrome.storage.local.onChanged.addListener(listener);
  return () => chrome.storage.local.onChanged.removeListener(listener);
}

const around = (now: Date): Circumstances => ({ ...surroundings(now), url: null });

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

/**
 * Goes on with a team from its file and the spare key: on another computer, or where the browser's own key is lost. Its phrases and
 * commitments become one's own beside those that are there, so that the next version is not without them.
 */
export async function continueTeam(bytes: Uint8Array, spareFile: string, passphrase: string): Promise<{ readonly team: LedTeam } | Refused | { readonly wrong: 'passphrase' | 'file' | 'key' }> {
  const checked = await checkTeamFile(bytes, null, around(new Date()));
  // A file past its date is what a lead comes back to sign anew.
  if ('refused' in checked && checked.refused !== 'expired') return checked;
  const file = readTeamFile(bytes);
  if ('refused' in file) return file;
  const opened = await unlockSpare(spareFile, passphrase);
  if ('wrong' in opened) return opened;
  const root = rootOf(file.roots);
  const policy = payloadOf(file.policy);
  if (!root?.policyKeys.includes(opened.signer.kid)) return { wrong: 'key' };
  if (!('value' in policy)) return { wrong: 'file' };
  const first = payloadOf(file.roots[0] as GeneralJws);
  const decided = policy.value as Policy;
  const team: LedTeam = { roots: file.roots, policy: decided, signed: file.policy, fingerprint: 'taken' in checked ? checked.team.fingerprint : await firstKeyOf(first) };
  await keepSigner(opened.signer);
  await chrome.storage.local.set({ [item]: team, [ownRulesItem]: await withOwn(decided) });
  return { team };
}

/** One's own phrases and commitments, and those of the file whose names are not taken. */
async function withOwn({ phrases, commitments }: Policy): Promise<OwnRules> {
  const own = await readOwnRules();
  return {
    phrases: [...own.phrases, ...phrases.filter((one) => !own.phrases.some(({ lang, id }) => lang === one.lang && id === one.id))],
    commitments: [...own.commitments, ...commitments.filter((one) => !own.commitments.some(({ id }) => id === one.id))],
  };
}

async function firstKeyOf(first: ReturnType<typeof payloadOf>): Promise<string> {
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

/**
 * Signs what was decided as the next version, and gives the file to hand on: only one that agents' browsers would take. Rejects where this
 * browser has no room.
 */
export async function signTeam(shown: LedTeam, decided: Pick<Policy, 'name' | 'author' | 'note' | 'settings' | 'phrases' | 'commitments'>, leftOut: readonly string[]): Promise<{ readonly team: LedTeam; readonly file: string } | Refused | { readonly refused: 'no-key' }> {
  // Another page may have signed since: no two files may have one number.
  const team = (await readLedTeam()) ?? shown;
  const signer = await keyOf(team);
  if (!signer) return { refused: 'no-key' };
  const now = new Date();
  const policy: Policy = team.signed ? nextPolicy(team.policy, decided, now) : { ...team.policy, ...decided, issued: now.toISOString() };
  const signed = await signPolicy(policy, signer);
  const next: LedTeam = { ...team, policy, signed, leftOut };
  const file = fileOf(next.roots, signed);
  if (typeof file !== 'string') return file;
  const checked = await checkTeamFile(new TextEncoder().encode(file), null, around(now));
  if ('refused' in checked) return checked;
  await keep(next);
  return { team: next, file };
}

function fileOf(roots: readonly GeneralJws[], signed: GeneralJws): string | Refused {
  try {
    return writeTeamFile(roots, signed);
  } catch (error) {
    if (error instanceof RangeError) return refused('too-large', error.message);
    throw error;
  }
}

/** The file that was signed last, to be saved once more; null where its keys were changed since, so that it has to be signed anew. */
export function savedAgain({ roots, signed }: LedTeam): string | null {
  const allowed = rootOf(roots)?.policyKeys ?? [];
  return signed && kidsNamedIn(signed).every((kid) => kid !== undefined && allowed.includes(kid)) ? writeTeamFile(roots, signed) : null;
}

/** New keys for the team, signed by the old: for a key that may have been seen by somebody. The next file that is signed carries them. */
export async function changeKeys(shown: LedTeam, passphrase: string): Promise<{ readonly team: LedTeam; readonly spareFile: string }> {
  const team = (await readLedTeam()) ?? shown;
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
