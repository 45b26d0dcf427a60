// Commitments as they come from a file or a form, which nobody has checked: what of them can be used, and what is wrong with the rest.
import { assemble } from './assemble.ts';
import { namesIn, builtIn, PatternError } from './pattern.ts';
import { tokenise } from './tokens.ts';
import { unseen } from './unseen.ts';
import type { Commitment, Duration, Lang, LanguageSource, TimeUnit } from './types.ts';

/** What is wrong. With `pattern`, `gaps` are the pattern, the character in it from 1 (or ''), and the notation's own advice in English. */
export type CommitmentFault = 'list' | 'too-many' | 'shape' | 'unknown-field' | 'id' | 'same-id' | 'about' | 'too-many-patterns' | 'pattern' | 'dictionary' | 'within' | 'says';

export interface CommitmentProblem {
  /** Where, from the list down: `2.about.en.0`; '' for the list itself. */
  readonly where: string;
  readonly fault: CommitmentFault;
  /** What stands in the gaps of its sentence. */
  readonly gaps: readonly string[];
}

/** How much of everything is taken: reading must stay quick whoever wrote it. Lengths in UTF-16 units. */
export const commitmentLimits = { commitments: 50, patterns: 20, pattern: 200, says: 200, id: 60, amount: 999 } as const;

const langs: readonly string[] = ['en', 'ru', 'bg'] satisfies readonly Lang[];
const units: readonly string[] = ['minute', 'hour', 'working-hour', 'day', 'working-day', 'week'] satisfies readonly TimeUnit[];
const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

type Fields = Readonly<Record<string, unknown>>;
type Report = (where: string, fault: CommitmentFault, ...gaps: readonly string[]) => void;

/** Checks a list of commitments against a closed schema. Never throws; a commitment with a problem is left out, the others are kept. */
export function commitmentsFrom(value: unknown): { commitments: readonly Commitment[]; problems: readonly CommitmentProblem[] } {
  const problems: CommitmentProblem[] = [];
  const report: Report = (where, fault, ...gaps) => void problems.push({ where, fault, gaps });
  if (!Array.isArray(value)) report('', 'list');
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  if (list.length > commitmentLimits.commitments) report('', 'too-many', String(commitmentLimits.commitments));
  const commitments: Commitment[] = [];
  list.slice(0, commitmentLimits.commitments).forEach((item, index) => {
    const before = problems.length;
    const commitment = commitmentFrom(item, String(index), report);
    if (commitment && commitments.some(({ id }) => id === commitment.id)) report(`${index}.id`, 'same-id', commitment.id);
    if (commitment && problems.length === before) commitments.push(commitment);
  });
  return { commitments, problems };
}

function commitmentFrom(value: unknown, where: string, report: Report): Commitment | null {
  const fields = fieldsOf(value, where, ['id', 'about', 'within', 'says'], report);
  if (!fields) return null;
  const { id } = fields;
  const isId = typeof id === 'string' && id.length <= commitmentLimits.id && kebab.test(id);
  if (!isId) report(`${where}.id`, 'id', String(commitmentLimits.id));
  const about = aboutFrom(fields['about'], `${where}.about`, report);
  const within = withinFrom(fields['within'], `${where}.within`, report);
  const says = saysFrom(fields['says'], `${where}.says`, report);
  return isId && about && within && says ? { id, about, within, says } : null;
}

/** The fields of a plain object that has no others than these. */
function fieldsOf(value: unknown, where: string, known: readonly string[], report: Report): Fields | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    report(where, 'shape');
    return null;
  }
  for (const key of Object.keys(value)) if (!known.includes(key)) report(`${where}.${key}`.slice(0, 100), 'unknown-field');
  return Object.fromEntries(known.filter((key) => Object.hasOwn(value, key)).map((key) => [key, (value as Fields)[key]]));
}

function aboutFrom(value: unknown, where: string, report: Report): Commitment['about'] | null {
  const fields = fieldsOf(value, where, langs, report);
  if (!fields) return null;
  const entries = Object.entries(fields).map(([lang, patterns]) => [lang, patternsFrom(patterns, lang as Lang, `${where}.${lang}`, report)] as const);
  if (!entries.some(([, patterns]) => patterns.length)) report(where, 'about');
  return Object.fromEntries(entries);
}

function patternsFrom(value: unknown, lang: Lang, where: string, report: Report): readonly string[] {
  if (!Array.isArray(value)) {
    report(where, 'shape');
    return [];
  }
  if (value.length > commitmentLimits.patterns) report(where, 'too-many-patterns', String(commitmentLimits.patterns));
  const patterns = value.slice(0, commitmentLimits.patterns) as readonly unknown[];
  return patterns.filter((pattern, index): pattern is string => isPattern(pattern, lang, `${where}.${index}`, report));
}

function isPattern(pattern: unknown, lang: Lang, where: string, report: Report): pattern is string {
  if (typeof pattern !== 'string' || pattern.length > commitmentLimits.pattern) {
    report(where, 'shape');
    return false;
  }
  try {
    const { lemmas, concepts } = namesIn(pattern, where);
    const [name] = [...lemmas.map((lemma) => `~${lemma}`), ...concepts.map((concept) => `@${concept}`)];
    if (name !== undefined) report(where, 'dictionary', name, builtIn.map((concept) => `@${concept}`).join(', '));
    else assemble({ lang, kinds: {} as LanguageSource['kinds'], forms: {}, concepts: {}, rules: [{ id: where, kind: 'overpromise', match: [pattern], why: '', instead: [], principle: 'honor.2' }] });
    return name === undefined;
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    report(where, 'pattern', pattern, String(error.at + 1), error.advice);
    return false;
  }
}

function withinFrom(value: unknown, where: string, report: Report): Duration | null {
  const fields = fieldsOf(value, where, ['amount', 'unit'], report);
  if (!fields) return null;
  const { amount, unit } = fields;
  if (Number.isInteger(amount) && (amount as number) >= 1 && (amount as number) <= commitmentLimits.amount && units.includes(unit as string)) return { amount: amount as number, unit: unit as TimeUnit };
  report(where, 'within', String(commitmentLimits.amount));
  return null;
}

function saysFrom(value: unknown, where: string, report: Report): Commitment['says'] | null {
  const fields = fieldsOf(value, where, langs, report);
  if (!fields) return null;
  for (const [lang, words] of Object.entries(fields)) if (!isPlainWording(words)) report(`${where}.${lang}`, 'says', String(commitmentLimits.says));
  return fields as Commitment['says'];
}

/** A line of words that is shown to agents: no address, and nothing that cannot be seen. */
const isPlainWording = (words: unknown): boolean =>
  typeof words === 'string' && words.trim() !== '' && words.length <= commitmentLimits.says && !unseen.test(words) && !tokenise(words).some(({ kind }) => kind === 'url' || kind === 'email') && !/:\/\/|www\./i.test(words);
