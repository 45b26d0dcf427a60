// A table as text -> its cells, each with its place in the text. Papa Parse (papaparse.com) reads it as RFC 4180 and spreadsheets do.
import Papa from 'papaparse';
import type { Problem } from './types.ts';

export interface Cell {
  readonly value: string;
  /** Where a character of the value stands in the text: UTF-16 offsets. */
  placeOf(offset: number): number;
}

/** A table of a size that a team of a thousand phrases needs, UTF-16 units. */
export const mostText = 2_000_000;

const separators = [',', ';', '\t'] as const;

/** The rows of a table, at most `most`, and quotation marks that do not fit. The separator is the one that gives the most known columns in the first row. */
export function cellsOf(text: string, most: number, isKnown: (header: string) => boolean): { readonly rows: readonly (readonly Cell[])[]; readonly problems: readonly Problem[] } {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const table = text.slice(start);
  const knownWith = (delimiter: string): number => (Papa.parse<string[]>(table, { delimiter, preview: 1 }).data[0] ?? []).filter((cell) => isKnown(cell)).length;
  const delimiter = separators.reduce((best, candidate) => (knownWith(candidate) > knownWith(best) ? candidate : best));
  const { data, errors } = Papa.parse<string[]>(table, { delimiter, preview: most });
  const problems = errors.filter(({ type }) => type === 'Quotes').map(({ index = 0 }) => ({ ...positionAt(text, start + index), message: 'tableQuotes', gaps: [] }));
  let at = start;
  const rows = data.map((row) => {
    const cells = row.map((value): Cell => {
      const isQuoted = text[at] === '"';
      const from = at + (isQuoted ? 1 : 0);
      at = from + value.length + (isQuoted ? quotesIn(value) + 1 : 0);
      if (text[at] === delimiter) at++;
      return { value, placeOf: (offset) => from + offset + (isQuoted ? quotesIn(value.slice(0, offset)) : 0) };
    });
    if (text[at] === '\r') at++;
    if (text[at] === '\n') at++;
    return cells;
  });
  return { rows, problems };
}

const quotesIn = (value: string): number => value.split('"').length - 1;

/** Line and column, from 1, of a UTF-16 offset. */
export function positionAt(text: string, offset: number): Pick<Problem, 'line' | 'column'> {
  const before = text.slice(text.startsWith('\uFEFF') ? 1 : 0, offset).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** Rows as a table that spreadsheets open: quoted throughout, with a byte order mark. A cell that begins like a formula gets an apostrophe (as OWASP advises against CSV injection). */
export const tableOf = (rows: readonly (readonly string[])[], delimiter: string): string => `\uFEFF${Papa.unparse(rows.map((row) => row.map(unformula)) as string[][], { delimiter, quotes: true, newline: '\r\n' })}\r\n`;

const unformula = (value: string): string => (/^'*[=+\-@\t\r]/.test(value) ? `'${value}` : value);

/** How many characters of a cell are the apostrophe that `tableOf` put before it. */
export const apostropheIn = (value: string): number => (/^'+[=+\-@\t\r]/.test(value) ? 1 : 0);
