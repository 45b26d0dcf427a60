// `warmline team import`: a team's phrases from tables and Vale styles.
import { basename, dirname, extname, join } from 'node:path';
import type { Kind, Lang } from '../../engine/types.ts';
import { phrasesFromCsv } from '../../phrases/csv.ts';
import { isKind, isLang, kinds } from '../../phrases/names.ts';
import { phrasesFrom } from '../../phrases/phrases.ts';
import type { Phrase, Problem } from '../../phrases/types.ts';
import { phrasesFromVale } from '../../phrases/vale.ts';
import type { ExitStatus, Streams } from '../check.ts';
import { UsageError } from '../usage-error.ts';
import { bytesOf } from './files.ts';
import { phraseProblem, sentenceOf } from './phrase-problems.ts';

interface File {
  readonly path: string;
  readonly text: string;
}

/** Prints the phrases of all files as one JSON list, and on standard error what could not be taken over: 1 where there is any, else 0. Throws UsageError. */
export async function importPhrases(paths: readonly string[], values: Readonly<Record<string, string | undefined>>, { stdout, stderr }: Pick<Streams, 'stdout' | 'stderr'>): Promise<ExitStatus> {
  const { lang = 'en', kind } = values;
  if (!isLang(lang)) throw new UsageError(`--lang takes en, ru or bg, not "${lang}".`);
  if (kind !== undefined && !isKind(kind)) throw new UsageError(`--kind takes one of ${kinds.join(', ')}, not "${kind}".`);
  if (paths.length === 0) throw new UsageError('name tables (.csv) or rules of Vale styles (.yml): warmline team import phrases.csv');
  const tables: File[] = [];
  const styles: File[] = [];
  for (const path of paths) {
    const file = { path, text: Buffer.from(await bytesOf(path)).toString('utf8') };
    if (/^\.(?:csv|tsv|txt)$/i.test(extname(path))) tables.push(file);
    else if (/^\.ya?ml$/i.test(extname(path))) styles.push(file);
    else throw new UsageError(`${path}: phrases come from tables (.csv) and from rules of Vale styles (.yml).`);
  }
  const { phrases, problems } = phrasesIn(tables, styles, { lang, ...(kind !== undefined && { kind }) });
  for (const problem of problems) stderr.write(`warmline: ${problem}\n`);
  stdout.write(`${JSON.stringify(phrases, null, 2)}\n`);
  return problems.length > 0 ? 1 : 0;
}

function phrasesIn(tables: readonly File[], styles: readonly File[], options: { readonly lang: Lang; readonly kind?: Kind }): { readonly phrases: readonly Phrase[]; readonly problems: readonly string[] } {
  const problems: string[] = [];
  const at = (file: string, problem: Problem): number => problems.push(`${file}, line ${problem.line}, column ${problem.column}: ${sentenceOf(problem)}`);
  const all: Phrase[] = [];
  for (const { path, text } of tables) {
    const read = phrasesFromCsv(text.replace(/^\uFEFF/, ''), options);
    for (const problem of read.problems) at(path, problem);
    all.push(...read.phrases);
  }
  const read = phrasesFromVale(styles.map(({ path, text }) => ({ name: join(basename(dirname(path)), basename(path)), text })), options);
  for (const { file, ...problem } of read.problems) at(file, problem);
  // What each file may have by itself, all of them together may not: an id twice, or more than a team's file takes.
  const together = phrasesFrom([...all, ...read.phrases]);
  return { phrases: together.phrases, problems: [...problems, ...together.problems.map(phraseProblem)] };
}
