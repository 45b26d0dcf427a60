// `warmline team new`, `sign` and `rotate`: the lead's side, with files.
import { join } from 'node:path';
import { newSigner, newTeam, nextPolicy, signPolicy, type Signer } from '../../team/make.ts';
import { rotate } from '../../team/rotate.ts';
import { writeTeamFile } from '../../team/team-file.ts';
import type { GeneralJws, Policy } from '../../team/types.ts';
import { UsageError } from '../usage-error.ts';
import { mustBeNew, replaceFile, writeNew } from './files.ts';
import { signerIn, writeKey, writeSpare, type AskPassphrase } from './keys.ts';
import { openTeam } from './opened.ts';
import { problemsOf } from './problems.ts';

/** What the three have in common. */
export interface Making {
  readonly now: Date;
  readonly ask: AskPassphrase;
}

export interface NewTeam {
  readonly folder: string;
  readonly name: string;
  readonly author: string;
}

/** Makes `team.json`, `team.key` and `team.spare` in a folder. Keys come first: a team file whose keys were not kept would be of no use. Gives the paths. */
export async function makeTeam({ folder, name, author }: NewTeam, { now, ask }: Making): Promise<{ readonly team: string; readonly key: string; readonly spare: string }> {
  const paths = { team: join(folder, 'team.json'), key: join(folder, 'team.key'), spare: join(folder, 'team.spare') };
  await mustBeNew(Object.values(paths));
  const passphrase = await ask('A passphrase for the spare key: ', true);
  const { signer, spare, root, policy } = await newTeam({ name, author, now, extractable: true });
  const text = writeTeamFile([root], await signed(policy, signer));
  await writeKey(paths.key, signer);
  await writeSpare(paths.spare, spare, passphrase);
  await writeNew(paths.team, text);
  return paths;
}

export type Changes = Partial<Pick<Policy, 'name' | 'author' | 'note' | 'expires' | 'minExtension' | 'settings' | 'phrases' | 'commitments'>>;

/** Signs the next version of a team file, in its place. Whatever is not named stays as it was, but for the note: it is about this change. Gives the policy. */
export async function signTeam(path: string, keyFiles: readonly string[], changes: Changes, { now, ask }: Making): Promise<Policy> {
  const { file, root, policy: before } = await openTeam(path, now);
  const signers = await signersFrom(keyFiles, ask);
  const known = signers.every(({ kid }) => root.policyKeys.includes(kid));
  if (!known) throw new UsageError(`a key that was named may not sign for this team. Those that may: ${root.policyKeys.join(', ')}.`);
  if (signers.length < root.policyThreshold) throw new UsageError(`${root.policyThreshold} keys must sign for this team: name each with --key.`);
  const policy = nextPolicy(before, { note: '', ...changes }, now);
  const problems = problemsOf(policy);
  if (problems.length > 0) throw new UsageError(`nothing was signed:\n  ${problems.join('\n  ')}`);
  await replaceFile(path, textOf(file.roots, await signed(policy, ...signers)));
  return policy;
}

/** Gives a team a new key in place of its first one (and a new spare in place of its second one, where a file for it is named), signed by a key of before and the new one. Gives the policy, which is signed anew. */
export async function rotateKeys(path: string, keyFiles: readonly string[], made: { readonly key: string; readonly spare: string | undefined }, { now, ask }: Making): Promise<Policy> {
  const { file, root, policy: before } = await openTeam(path, now);
  const newest = file.roots.at(-1);
  if (!newest || root.rootThreshold !== 1 || root.policyThreshold !== 1) throw new UsageError('this team asks for several signatures; keys of such a team cannot be changed here yet.');
  await mustBeNew([made.key, ...(made.spare === undefined ? [] : [made.spare])]);
  const signers = await signersFrom(keyFiles, ask);
  const passphrase = made.spare === undefined ? '' : await ask('A passphrase for the new spare key: ', true);
  const [signer, spare] = await Promise.all([newSigner(true), newSigner(true)]);
  const kept = root.keys.slice(made.spare === undefined ? 1 : 2);
  const keys = [signer.publicKey, ...(made.spare === undefined ? [] : [spare.publicKey]), ...kept];
  const next = await rotate({ root: newest, signers: [...signers, signer], newKeys: { keys }, now }).catch((error: unknown) => {
    throw error instanceof TypeError ? new UsageError(`the key that was named may not sign for this team: ${error.message}.`) : error;
  });
  const policy = nextPolicy(before, { note: 'Keys were changed.' }, now);
  const text = textOf([...file.roots, next], await signed(policy, signer));
  await writeKey(made.key, signer);
  if (made.spare !== undefined) await writeSpare(made.spare, spare, passphrase);
  await replaceFile(path, text);
  return policy;
}

async function signersFrom(keyFiles: readonly string[], ask: AskPassphrase): Promise<Signer[]> {
  if (keyFiles.length === 0) throw new UsageError('name the key that signs: --key team.key (or the spare: --key team.spare).');
  const signers: Signer[] = [];
  for (const keyFile of keyFiles) signers.push(await signerIn(keyFile, ask));
  return signers;
}

async function signed(policy: Policy, ...signers: readonly Signer[]): Promise<GeneralJws> {
  try {
    return await signPolicy(policy, ...signers);
  } catch (error) {
    throw error instanceof TypeError ? new UsageError('this cannot be signed: a name has 1 to 100 characters, a note at most 2000, and it expires later than today.') : error;
  }
}

function textOf(roots: readonly GeneralJws[], policy: GeneralJws): string {
  try {
    return writeTeamFile(roots, policy);
  } catch (error) {
    throw error instanceof RangeError ? new UsageError('a team file may have 256 KiB, and this one would be larger. Leave out phrases that nobody writes.') : error;
  }
}
