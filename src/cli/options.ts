// What was asked for on the command line.
import { parseArgs } from 'node:util';
import { ruleSetIn } from '../engine/findings.ts';
import type { Gender, Lang, RuleSetId, Speaker } from '../engine/types.ts';
import { UsageError } from './usage-error.ts';

export const formats = ['text', 'json', 'jsonl', 'sarif', 'csv'] as const;
export type Format = (typeof formats)[number];

const inputs = ['auto', 'text', 'jsonl', 'macros'] as const;
export type Input = (typeof inputs)[number];

const genders = ['neutral', 'feminine', 'masculine'] as const satisfies readonly Gender[];
const languages = ['auto', 'en', 'ru', 'bg'] as const;
const ruleSets = ['honor', 'care', 'consistency', 'moments', 'fairness'] as const satisfies readonly RuleSetId[];

export interface Options {
  /** Paths; none means standard input. */
  readonly files: readonly string[];
  readonly format: Format;
  readonly input: Input;
  /** null: found out sentence by sentence. */
  readonly lang: Lang | null;
  readonly ruleSets: ReadonlySet<RuleSetId>;
  /** Whether rules and judgements that are less sure are left out. */
  readonly onlySure: boolean;
  /** Whether the learned reader judges wording as a whole, beside the rules. */
  readonly reader: boolean;
  readonly gender: Gender;
  /** How many threads read; null: one while there is little to read, else one a core. */
  readonly jobs: number | null;
  /** Whether findings leave the exit status at 0, for engines that take anything else for a failure. */
  readonly exitZero: boolean;
  /** A team file to read with; null: none. */
  readonly team: string | null;
}

export const usage = `warmline check [FILE…]   looks through replies for cold or dishonest wording
warmline team …         makes, signs and shows a team's file: warmline team --help

check reads the files, or standard input where none is named.

  --format text|json|jsonl|sarif|csv
                                   how to print what was found; csv: the repair list of saved replies (text)
  --input  auto|text|jsonl|macros  auto: by the file's name; standard input that begins with { is JSON Lines (auto)
  --lang   auto|en|ru|bg           auto: found out sentence by sentence (auto)
  --rules  ${ruleSets.join(',')}   the rule sets to use (all)
  --sure                           leaves out marks that are less sure
  --no-reader                      the rules alone, without the learned reader's judgements of wording as a whole
  --gender neutral|feminine|masculine
                                   how Russian and Bulgarian wordings speak of the agent (neutral)
  --jobs   auto|N                  how many threads read; auto: one, and one a core once there is more than
                                   256 KiB to read. The output is the same, and in the same order (auto)
  --exit-zero                      0 also where something was found, for engines that take 1 for a failure
  --help                           this text

  --team   TEAM.json               reads as this team's agents do: its settings, phrases and commitments

JSON Lines (.jsonl, .ndjson): a reply a line, {"id","draft","lang"?,"customer"?,"customer_name"?}
Saved replies (.csv, .tsv, .json, .html, or any file with --input macros): as Zendesk, Freshdesk and others export
them. text and csv list those first in which there is most to repair, by how often each is used where that is known.

Exit status: 0 nothing found, 1 something found, 2 something could not be read or was not understood (what could be
read was). A pipe that is closed at its other end, as by head, ends the command quietly.
Nothing is sent anywhere.
`;

/** Parses the arguments behind `warmline`; null asks for the help text. Throws UsageError. */
export function parseOptions(args: readonly string[]): Options | null {
  const { values, positionals } = parsed(args);
  if (values.help || (positionals.length === 0 && args.length === 0)) return null;
  const [command, ...files] = positionals;
  if (command !== 'check') throw new UsageError(`there is no command "${command ?? ''}". Try: warmline check reply.txt`);
  const format = oneOf('--format', values.format, formats);
  const lang = oneOf('--lang', values.lang, languages);
  const asked = values.rules?.split(',').map((name) => oneOf('--rules', name.trim(), ruleSets));
  return {
    files,
    format,
    input: inputFor(format, oneOf('--input', values.input, inputs)),
    lang: lang === 'auto' ? null : lang,
    ruleSets: new Set(asked ?? ruleSets),
    onlySure: values.sure,
    reader: !values['no-reader'],
    gender: oneOf('--gender', values.gender, genders),
    jobs: jobsIn(values.jobs),
    exitZero: values['exit-zero'],
    team: values.team ?? null,
  };
}

/** Whether a rule or the learned reader on a kind was asked for. */
export const isAskedFor = ({ ruleSets, onlySure }: Options, { principle, isQuiet }: Pick<Speaker, 'principle' | 'isQuiet'>): boolean => ruleSets.has(ruleSetIn(principle)) && !(onlySure && isQuiet);

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'text' },
        input: { type: 'string', default: 'auto' },
        lang: { type: 'string', default: 'auto' },
        rules: { type: 'string' },
        sure: { type: 'boolean', default: false },
        'no-reader': { type: 'boolean', default: false },
        gender: { type: 'string', default: 'neutral' },
        jobs: { type: 'string', default: 'auto' },
        'exit-zero': { type: 'boolean', default: false },
        team: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** A repair list is made of saved replies and of nothing else. */
function inputFor(format: Format, input: Input): Input {
  if (format !== 'csv' || input === 'macros') return input;
  if (input !== 'auto') throw new UsageError(`--format csv is the repair list of saved replies, and --input ${input} are none. Try --input macros, or --format jsonl.`);
  return 'macros';
}

/** Each thread keeps its own rules and readers, so no machine has room for more. */
const mostJobs = 256;

function jobsIn(value: string): number | null {
  if (value === 'auto' || value === '0') return null;
  const jobs = /^\d{1,3}$/.test(value) ? Number(value) : Number.NaN;
  if (!(jobs <= mostJobs)) throw new UsageError(`--jobs takes auto or a number from 1 to ${mostJobs}, not "${value}".`);
  return jobs;
}

function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((candidate) => candidate === value);
  if (!found) throw new UsageError(`${option} takes ${allowed.join(', ')}, not "${value}".`);
  return found;
}
