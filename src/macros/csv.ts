// Macros in CSV: the separator is found out, the columns are known by their names.
import Papa from 'papaparse';
import { macrosOf, type Entry } from './entry.ts';
import { indexOfExactly, indexOfField } from './fields.ts';
import type { MacroProblem, MacrosRead } from './types.ts';

const delimiters = [',', ';', '\t', '|'];

/** The macros of a table in CSV, or parted by semicolons, tabs or bars. Without a header that names the text, the column with the most letters is read, and that is told. */
export function macrosInCsv(text: string): MacrosRead {
  const { data, errors } = Papa.parse<string[]>(text, { skipEmptyLines: 'greedy', delimitersToGuess: delimiters });
  const [header = []] = data;
  const problems = openQuotes(text, errors);
  const known = indexOfField('text', header);
  const at = known === -1 ? wordiest(data) : known;
  if (known === -1 && header.length > 1) problems.push({ place: null, message: 'macrosNoTextColumn', gaps: [String(at + 1)] });

  const taken = new Set([at]);
  const column = (field: 'title' | 'lang' | 'id' | 'uses'): number => {
    const index = indexOfField(field, header, taken);
    if (index !== -1) taken.add(index);
    return index;
  };
  const places = { lang: column('lang'), id: column('id'), uses: column('uses'), title: column('title') };
  const hasHeader = known !== -1 || taken.size > 1;
  // Of two columns, the one that is not the text is its name.
  if (places.title === -1 && taken.size === 1 && header.length === 2) places.title = 1 - at;
  const rows = hasHeader ? data.slice(1) : data;
  const { macros, without } = macrosOf(rows.map((row): Entry => {
    const uses = row[places.uses] ? Number(row[places.uses]) : Number.NaN;
    return { id: (row[places.id] ?? '').trim(), title: row[places.title] ?? '', text: row[at] ?? '', lang: row[places.lang] ?? '', uses: Number.isFinite(uses) && uses >= 0 ? uses : null };
  }));
  if (without > 0) problems.push({ place: null, message: 'macrosWithoutText', gaps: [String(without)] });
  return { macros, problems };
}

/** Whether a text without a telling name is a table: its first line is a header with names that we know, one of them for the text. */
export function isTable(text: string): boolean {
  const cells = Papa.parse<string[]>(text.slice(0, 20_000), { preview: 1, delimitersToGuess: delimiters }).data[0] ?? [];
  return indexOfExactly('text', cells) !== -1 && (['title', 'id', 'lang'] as const).some((field) => indexOfExactly(field, cells) !== -1);
}

function openQuotes(text: string, errors: readonly Papa.ParseError[]): MacroProblem[] {
  const open = errors.find(({ code }) => code === 'MissingQuotes');
  if (!open) return [];
  const line = text.slice(0, open.index ?? 0).split('\n').length;
  return [{ place: { line, column: 1 }, message: 'macrosOpenQuote', gaps: [] }];
}

function wordiest(rows: readonly (readonly string[])[]): number {
  const letters: number[] = [];
  for (const row of rows.slice(0, 200)) row.forEach((cell, index) => (letters[index] = (letters[index] ?? 0) + cell.length));
  return Math.max(0, letters.indexOf(Math.max(...letters)));
}
