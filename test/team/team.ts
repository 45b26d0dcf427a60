// A team for the tests: its keys, its file, and a way to sign what the lead's side would refuse to sign.
import { base64url } from 'jose';
import { checkTeamFile, type Circumstances } from '../../src/team/check.ts';
import { newTeam, nextPolicy, type Signer, signJson, signPolicy } from '../../src/team/make.ts';
import { payloadOf } from '../../src/team/payload.ts';
import { writeTeamFile } from '../../src/team/team-file.ts';
import type { GeneralJws, KnownTeam, Policy, Root } from '../../src/team/types.ts';

export const now = new Date('2026-03-03T09:00:00.000Z');
export const day = 86_400_000;
/** A moment so many days from the tests' now. */
export const after = (days: number): Date => new Date(now.getTime() + days * day);
export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

export const circumstances: Circumstances = { now, extensionVersion: '0.1.0', url: 'https://example.com/team.json', validate: () => true };

/** A team of which one may ask for the file after any policy. */
export async function aTeam() {
  const made = await newTeam({ name: 'Blue Harbour Support', author: 'Ana', now });
  const key = made.signer.kid;
  return { ...made, key, file: bytesOf(writeTeamFile([made.root], await signPolicy(made.policy, made.signer))) };
}

/** The file of one root and a policy, whatever stands in it. */
export const fileOf = (root: GeneralJws | readonly GeneralJws[], policy: GeneralJws): Uint8Array => bytesOf(writeTeamFile('payload' in root ? [root] : root, policy));

/** A file with a changed policy, validly signed; members that a policy may not have are signed too. */
export const withPolicy = async (root: GeneralJws, policy: Policy, changes: Readonly<Record<string, unknown>>, signer: Signer): Promise<Uint8Array> => fileOf(root, await signJson({ ...policy, ...changes }, [signer], 'warmline-policy'));

export const rootOf = (jws: GeneralJws): Root => (payloadOf(jws) as { readonly value: Root }).value;

/** Checks bytes and tells the refusal, or 'taken'. */
export async function outcome(bytes: Uint8Array, known: KnownTeam | null = null, more: Partial<Circumstances> = {}): Promise<string> {
  const result = await checkTeamFile(bytes, known, { ...circumstances, ...more });
  return 'refused' in result ? result.refused : 'taken';
}

/** Joins by a file that must be good. */
export async function join(bytes: Uint8Array, known: KnownTeam | null = null, more: Partial<Circumstances> = {}): Promise<KnownTeam> {
  const result = await checkTeamFile(bytes, known, { ...circumstances, ...more });
  if ('refused' in result) throw new Error(`${result.refused}: ${result.why ?? ''}`);
  return result.taken;
}

/** Signs bytes as they are under any protected header. */
export async function signBytes(bytes: Uint8Array, header: unknown, { privateKey }: Signer): Promise<GeneralJws> {
  const payload = base64url.encode(bytes);
  const protectedHeader = base64url.encode(typeof header === 'string' ? header : JSON.stringify(header));
  const signature = await crypto.subtle.sign('Ed25519', privateKey, bytesOf(`${protectedHeader}.${payload}`) as Uint8Array<ArrayBuffer>);
  return { payload, signatures: [{ protected: protectedHeader, signature: base64url.encode(new Uint8Array(signature)) }] };
}

export { nextPolicy };
