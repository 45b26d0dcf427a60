// A team file as the command line reads it: its signatures checked, whatever its age.
import { freshnessOf } from '../../team/freshness.ts';
import { signedPolicy } from '../../team/policy.ts';
import type { Refused } from '../../team/refused.ts';
import { walkRoots } from '../../team/roots.ts';
import { readTeamFile } from '../../team/team-file.ts';
import type { CheckedTeam, TeamFile } from '../../team/types.ts';
import { UsageError } from '../usage-error.ts';
import { bytesOf } from './files.ts';
import { sentenceOf } from './refusals.ts';

export interface OpenedTeam extends CheckedTeam {
  readonly file: TeamFile;
}

/** Reads a file, walks its roots and checks who signed its policy. Its dates are told by `freshness` and refuse nothing. Throws UsageError with the reason in words. */
export async function openTeam(path: string, now: Date): Promise<OpenedTeam> {
  const file = readTeamFile(await bytesOf(path));
  if ('refused' in file) throw refusedFile(path, file);
  const walked = await walkRoots(file.roots);
  if ('refused' in walked) throw refusedFile(path, walked);
  const newest = walked.chain.at(-1);
  if (!newest) throw new UsageError(`${path}: ${sentenceOf('malformed')}`);
  const policy = await signedPolicy(file.policy, newest, null);
  if ('refused' in policy) throw refusedFile(path, policy);
  return { file, root: newest.root, policy, fingerprint: walked.key, freshness: freshnessOf(newest.root, policy, now.getTime()) };
}

const refusedFile = (path: string, { refused, why }: Refused): UsageError => new UsageError(`${path}: ${sentenceOf(refused)}${why ? ` (${why})` : ''}`);
