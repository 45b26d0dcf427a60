// `warmline team`: carries out what was asked for, and says what it did.
import type { ExitStatus, Streams } from '../check.ts';
import { UsageError } from '../usage-error.ts';
import { jsonOf } from './files.ts';
import { importPhrases } from './import.ts';
import { makeTeam, rotateKeys, signTeam, type Changes, type Making } from './make.ts';
import { openTeam } from './opened.ts';
import { parseTeamOptions, teamUsage, type TeamOptions } from './options.ts';
import { passphraseFrom } from './passphrase.ts';
import { decisionsOf, described, wouldBeTaken } from './show.ts';

/** Runs the command with the arguments behind `team`. Throws UsageError. */
export async function team(args: readonly string[], { stdin, stdout, stderr }: Streams, now: Date): Promise<ExitStatus> {
  const options = parseTeamOptions(args);
  if (!options) {
    stdout.write(teamUsage);
    return 0;
  }
  const making: Making = { now, ask: passphraseFrom(options.values['passphrase-file'], stdin, stderr) };
  const { values, files, keys } = options;
  const file = files[0] ?? 'team.json';
  switch (options.command) {
    case 'new': {
      const { name, author = '' } = values;
      if (name === undefined) throw new UsageError('a team has a name: warmline team new --name "Acme support".');
      const made = await makeTeam({ folder: files[0] ?? '.', name, author }, making);
      stdout.write(`${made.team}  for everybody: put it on your web server, or send it by mail\n${made.key}  signs it without a passphrase: keep it where only you can read it\n${made.spare}  for the day on which the key is lost or stolen: keep it in another place\n\n${described(await openTeam(made.team, now))}`);
      return 0;
    }
    case 'sign':
      await signTeam(file, keys, await changesIn(options), making);
      stdout.write(described(await openTeam(file, now)));
      return 0;
    case 'show': {
      const opened = await openTeam(file, now);
      stdout.write(options.isJson ? `${JSON.stringify(decisionsOf(opened.policy), null, 2)}\n` : described(opened));
      return 0;
    }
    case 'check': {
      const answer = await wouldBeTaken(file, { key: values['fingerprint'], after: values['after'] }, now);
      if (answer.taken) stdout.write(`${file}: good.\n`);
      else stderr.write(`warmline: ${file}: ${answer.why}\n`);
      return answer.taken ? 0 : 1;
    }
    case 'rotate': {
      const { 'new-key': key, 'new-spare': spare } = values;
      if (key === undefined) throw new UsageError('name a file for the new key: --new-key team-2.key.');
      await rotateKeys(file, keys, { key, spare }, making);
      stdout.write(`${key}  signs from now on\n${spare === undefined ? '' : `${spare}  is the new spare\n`}\n${described(await openTeam(file, now))}`);
      return 0;
    }
    case 'import':
      return await importPhrases(files, values, { stdout, stderr });
  }
}

const date = /^\d{4}-\d\d-\d\d$/;

async function changesIn({ values }: TeamOptions): Promise<Changes> {
  const { settings, phrases, commitments, note, name, author, expires, needs } = values;
  if (expires !== undefined && (!date.test(expires) || Number.isNaN(Date.parse(expires)))) throw new UsageError(`--expires takes a day such as 2027-03-31, not "${expires}".`);
  return {
    ...(settings !== undefined && { settings: (await jsonOf(settings)) as Changes['settings'] & object }),
    ...(phrases !== undefined && { phrases: (await jsonOf(phrases)) as Changes['phrases'] & object }),
    ...(commitments !== undefined && { commitments: (await jsonOf(commitments)) as Changes['commitments'] & object }),
    ...(note !== undefined && { note }),
    ...(name !== undefined && { name }),
    ...(author !== undefined && { author }),
    ...(expires !== undefined && { expires: new Date(expires).toISOString() }),
    ...(needs !== undefined && { minExtension: needs }),
  };
}
