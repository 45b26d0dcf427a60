// Keeps the tables of docs/editors.md: what the tests found, one row an editor.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Result {
  readonly row: string;
  readonly column: string;
  readonly passed: boolean;
  /** Why it cannot be done, where that is known. */
  readonly reason?: string | undefined;
}

const file = join(import.meta.dirname, '../../docs/editors.md');

/** The Markdown table of results: `yes`, or the number of the reason below it; a dash where nothing was tested. `columns` are headers by id. */
export function tableOf(results: readonly Result[], columns: Readonly<Record<string, string>>): string {
  const rows = [...new Set(results.map(({ row }) => row))];
  const reasons: string[] = [];
  const cell = (row: string, column: string): string => {
    const here = results.filter((result) => result.row === row && result.column === column);
    if (here.length === 0) return '-';
    const failed = here.filter(({ passed }) => !passed);
    if (failed.length === 0) return 'yes';
    for (const { reason = 'fails' } of failed) if (!reasons.includes(reason)) reasons.push(reason);
    return [...new Set(failed.map(({ reason = 'fails' }) => `no (${reasons.indexOf(reason) + 1})`))].join(' ');
  };
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(['', ...Object.values(columns)]),
    line(['---', ...Object.values(columns).map(() => '---')]),
    ...rows.map((row) => line([row, ...Object.keys(columns).map((column) => cell(row, column))])),
    ...(reasons.length > 0 ? ['', ...reasons.map((reason, index) => `${index + 1}. ${reason}`)] : []),
  ].join('\n');
}

/** A generated part of docs/editors.md as it stands there; with `EDITORS=update` it is written first. */
export function tableInDocs(name: string, table: string): string {
  const [begin, end] = [`<!-- ${name} -->\n`, `\n<!-- /${name} -->`];
  const text = readFileSync(file, 'utf8');
  const from = text.indexOf(begin) + begin.length;
  const to = text.indexOf(end);
  if (from < begin.length || to < from) throw new Error(`docs/editors.md has no part “${name}”.`);
  if (process.env['EDITORS'] !== 'update') return text.slice(from, to);
  writeFileSync(file, text.slice(0, from) + table + text.slice(to));
  return table;
}
