// What was asked for behind `warmline team`.
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { UsageError } from '../usage-error.ts';

export const teamUsage = `warmline team …   makes, signs and shows the file in which a team's lead decides for everybody

  warmline team new --name NAME [FOLDER]
      makes team.json, the file to put on a web server or to send by mail; team.key, which signs it without a
      passphrase; and team.spare, for the day on which team.key is lost or stolen, behind a passphrase. Keep the
      keys in two places that others do not see. --author NAME says who decides.

  warmline team sign --key team.key [TEAM.json]
      signs the next version in its place. Each of these takes the place of what was decided before:
      --settings FILE       JSON: {"ruleSets":["-fairness"],"level":"line","suggested":{…}}
      --phrases FILE        JSON, as \`warmline team import\` prints it
      --commitments FILE    JSON
      --note TEXT           what changed, for everybody to read
      --name NAME, --author NAME, --expires DATE (90 days from now), --needs VERSION of Warmline

  warmline team show [TEAM.json]
      what it says, and its key in words to compare on the telephone; --json: what it decides, as JSON

  warmline team check [TEAM.json]
      whether the extension would take it. --after OLD.json: where OLD.json was taken before; --fingerprint KEY:
      where agents were told this key

  warmline team rotate --key team.key --new-key NEW.key [TEAM.json]
      gives the team a new key in place of the old one. Where team.key was lost or stolen, --key team.spare signs.
      --new-spare NEW.spare: also a new spare

  warmline team import FILE…
      phrases from a table (.csv) or from Vale styles (.yml) as JSON on standard output; what cannot be taken over
      is told on standard error. --lang en|ru|bg (en) and --kind KIND for what the files do not say

  --passphrase-file FILE    its first line opens or locks a spare key; without it the terminal asks
  --help                    this text

Where no TEAM.json is named it is team.json here. Key files are made with mode 600 and never overwritten.
Exit status: 0 done, or good; 1 check: the file would be refused; import: something could not be taken over;
2 the command could not be carried out.
Nothing is sent anywhere.
`;

const string = { type: 'string' } as const;
const common = { 'passphrase-file': string, help: { type: 'boolean', short: 'h' } } as const satisfies ParseArgsConfig['options'];

/** The options of each command. */
const optionsOf = {
  new: { name: string, author: string },
  sign: { key: { type: 'string', multiple: true }, settings: string, phrases: string, commitments: string, note: string, name: string, author: string, expires: string, needs: string },
  show: { json: { type: 'boolean' } },
  check: { after: string, fingerprint: string },
  rotate: { key: { type: 'string', multiple: true }, 'new-key': string, 'new-spare': string },
  import: { lang: string, kind: string },
} as const satisfies Readonly<Record<string, ParseArgsConfig['options']>>;

export type TeamCommand = keyof typeof optionsOf;

export interface TeamOptions {
  readonly command: TeamCommand;
  readonly values: Readonly<Record<string, string | undefined>>;
  readonly keys: readonly string[];
  readonly isJson: boolean;
  readonly files: readonly string[];
}

/** Parses the arguments behind `warmline team`; null asks for the help text. Throws UsageError. */
export function parseTeamOptions(args: readonly string[]): TeamOptions | null {
  const [command, ...rest] = args;
  if (command === undefined || command === '--help' || command === '-h') return null;
  if (!Object.hasOwn(optionsOf, command)) throw new UsageError(`there is no command "team ${command}". Try: ${Object.keys(optionsOf).map((name) => `team ${name}`).join(', ')}.`);
  const name = command as TeamCommand;
  const { values, positionals } = parsed(rest, { ...common, ...optionsOf[name] });
  if (values['help']) return null;
  if (name !== 'import' && positionals.length > 1) throw new UsageError(`team ${name} takes one ${name === 'new' ? 'folder' : 'team file'}, not ${positionals.length}.`);
  const strings = Object.fromEntries(Object.entries(values).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
  const keys = Array.isArray(values['key']) ? values['key'].map(String) : [];
  return { command: name, values: strings, keys, isJson: values['json'] === true, files: positionals };
}

function parsed(args: readonly string[], options: NonNullable<ParseArgsConfig['options']>) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
