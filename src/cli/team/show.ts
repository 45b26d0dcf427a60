// `warmline team show` and `check`: what a team file says, and whether the extension would take it.
import { checkTeamFile } from '../../team/check.ts';
import { sixWords } from '../../team/fingerprint.ts';
import type { KnownTeam, Policy } from '../../team/types.ts';
import { isUsablePolicy } from '../../team/usable-policy.ts';
import { UsageError } from '../usage-error.ts';
import { bytesOf } from './files.ts';
import { openTeam, type OpenedTeam } from './opened.ts';
import { sentenceOf } from './refusals.ts';
import { version } from './version.ts';

const freshness: Readonly<Record<OpenedTeam['freshness'], string>> = { fresh: 'in force', stale: 'past its date, still in force for 180 days', lapsed: 'long past its date: only Warmline’s own rules are left' };

/** A team file in words: who, when, what, and its key as people compare it. */
export function described({ policy, root, fingerprint, freshness: age }: OpenedTeam): string {
  const rows = [
    ['team', policy.name],
    ['version', `${policy.version}, ${day(policy.issued)}${policy.author ? `, ${policy.author}` : ''}`],
    ...(policy.note ? [['note', policy.note]] : []),
    ['until', `${day(policy.expires)} (${freshness[age]})`],
    ['key', fingerprint],
    ['in words', sixWords(fingerprint)],
    ['who signs', `${root.policyThreshold} of ${root.policyKeys.length} keys, root ${root.version}, until ${day(root.expires)}`],
    ['decides', `${counted(Object.keys(policy.settings).length, 'setting')}, ${counted(policy.phrases.length, 'phrase')}, ${counted(policy.commitments.length, 'commitment')}`],
  ];
  return `${rows.map(([name = '', value = '']) => `${name.padEnd(11)}${plainLine(value)}`).join('\n')}\n`;
}

const day = (time: string): string => time.slice(0, 10);
const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** A team's words may not steer the terminal that shows them, nor turn its text around. */
const plainLine = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ');

/** What was decided, as the files that `warmline team sign` takes. */
export const decisionsOf = ({ settings, phrases, commitments }: Policy): object => ({ settings, phrases, commitments });

export interface Expected {
  /** The fingerprint that people know; undefined: not asked. */
  readonly key: string | undefined;
  /** The file that was taken last: nothing may go back from there. */
  readonly after: string | undefined;
}

/** Whether the extension would take a file, and if not why. */
export async function wouldBeTaken(path: string, { key, after }: Expected, now: Date): Promise<{ readonly taken: true } | { readonly taken: false; readonly why: string }> {
  const known = after === undefined ? null : await knownFrom(after, now);
  const checked = await checkTeamFile(await bytesOf(path), known, { now, ...(key !== undefined && { key }), extensionVersion: version, url: null, validate: isUsablePolicy });
  return 'refused' in checked ? { taken: false, why: `${sentenceOf(checked.refused)}${checked.why ? ` (${checked.why})` : ''}` } : { taken: true };
}

/** What a browser would keep of a file that it took. */
async function knownFrom(path: string, now: Date): Promise<KnownTeam> {
  const { file, policy, fingerprint } = await openTeam(path, now);
  const root = file.roots.at(-1);
  if (!root) throw new UsageError(`${path}: ${sentenceOf('malformed')}`);
  return { url: null, key: fingerprint, root, policy: file.policy, seenIssued: policy.issued, refreshed: policy.issued };
}
