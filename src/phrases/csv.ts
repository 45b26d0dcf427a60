// A team's phrases as a table that spreadsheets open, both ways.
import type { Kind, Lang } from '../engine/types.ts';
import { apostropheIn, cellsOf, mostText, positionAt, tableOf, type Cell } from './cells.ts';
import { idFor } from './ids.ts';
import { limits } from './limits.ts';
import { phrasesFrom } from './phrases.ts';
import { columnOf, columns, headerOf, isRemoval, kindIn, langIn, removal, type Column } from './table-names.ts';
import type { Phrase, Problem } from './types.ts';

export interface ImportOptions {
  /** The language of what names none. */
  readonly lang: Lang;
  /** The kind of what names none; `canned` where left out. */
  readonly kind?: Kind;
  /** What people call the kinds, so that a table may too. */
  readonly kindNames?: Readonly<Record<string, Kind>>;
}

/** A part of a cell: a trimmed line or alternative, and its offset in the cell. */
interface Part {
  readonly text: string;
  readonly at: number;
}

/** A row as a phrase, and where its fields stand. */
interface Row {
  readonly phrase: Readonly<Record<Column, unknown>>;
  placeOf(field: Column | null, line: number, column: number): number;
}

/**
 * Reads a table: a header row in English, Russian or Bulgarian in any order, then a phrase a row. Alternatives are parted by `|` or stand in
 * lines, wordings in lines. The separator is found out. Gives the good phrases, and each problem at its line and column. Never throws.
 */
export function phrasesFromCsv(text: string, options: ImportOptions): { readonly phrases: readonly Phrase[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const tell = (at: number, message: string, ...gaps: readonly string[]): void => void problems.push({ ...positionAt(text, at), message, gaps });
  if (text.length > mostText) return { phrases: [], problems: [{ line: 1, column: 1, message: 'tableTooLong', gaps: [] }] };
  const table = cellsOf(text, limits.phrases + 2, (header) => columnOf(header) !== undefined);
  const [header = [], ...others] = table.rows;
  const columnsHere = header.map((cell) => columnOf(cell.value));
  if (!columnsHere.includes('match')) return { phrases: [], problems: [{ line: 1, column: 1, message: 'tableNoPhrases', gaps: [] }] };
  header.forEach((cell, index) => {
    const column = columnsHere[index];
    if (column === undefined && cell.value.trim()) tell(cell.placeOf(0), 'tableUnknownColumn', cell.value.trim().slice(0, limits.id));
    if (column && columnsHere.indexOf(column) < index) tell(cell.placeOf(0), 'tableSameColumn', cell.value.trim());
  });
  const taken = new Set<string>();
  const idAt = columnsHere.indexOf('id');
  for (const row of others) if (idAt >= 0) taken.add(row[idAt]?.value.trim() ?? '');
  const rows: Row[] = [];
  for (const cells of others) {
    if (cells.every(({ value }) => value.trim() === '')) continue;
    const extra = cells.slice(header.length).find(({ value }) => value.trim());
    if (extra) tell(extra.placeOf(0), 'tableExtraCell');
    rows.push(rowFrom(cells, columnsHere, options, taken));
  }
  const read = phrasesFrom(rows.map(({ phrase }) => phrase));
  for (const { phrase, field, line, column, message, gaps } of read.problems) tell((phrase === null ? undefined : rows[phrase])?.placeOf(field, line, column) ?? text.length, message, ...gaps);
  return { phrases: read.phrases, problems: [...table.problems, ...problems].sort((one, other) => one.line - other.line || one.column - other.column) };
}

function rowFrom(cells: readonly Cell[], columnsHere: readonly (Column | undefined)[], { lang, kind = 'canned', kindNames = {} }: ImportOptions, taken: Set<string>): Row {
  const cellOf = (column: Column): Cell | undefined => cells[columnsHere.indexOf(column)];
  const parts = Object.fromEntries(columns.map((column) => [column, partsOf(cellOf(column)?.value ?? '', column)])) as Record<Column, Part[]>;
  const texts = (column: Column): string[] => parts[column].map(({ text }) => text);
  const [id, ownLang, ownKind, why] = (['id', 'lang', 'kind', 'why'] as const).map((column) => texts(column)[0] ?? '');
  const match = texts('match');
  return {
    phrase: {
      id: id || idFor(match[0] ?? '', taken),
      lang: ownLang ? langIn(ownLang) : lang,
      kind: ownKind ? kindIn(ownKind, kindNames) : kind,
      match,
      unless: texts('unless'),
      why: why ?? '',
      instead: texts('instead').map((wording) => (isRemoval(wording) ? '' : wording)),
    },
    placeOf(field, line, column) {
      const cell = cellOf(field ?? 'match') ?? cells[0];
      return cell?.placeOf((parts[field ?? 'match'][line - 1]?.at ?? 0) + column - 1) ?? 0;
    },
  };
}

/** The entries of a cell: lines, and for patterns alternatives outside brackets too. A reason is one line, whatever breaks stand in it. */
function partsOf(cell: string, column: Column): Part[] {
  const from = apostropheIn(cell);
  const value = column === 'match' || column === 'unless' ? cell.replace(/[\t\u00A0\u202F]/g, ' ') : column === 'why' ? cell.replace(/[\r\n]/g, ' ') : cell;
  const parts: Part[] = [];
  let [start, depth] = [from, 0];
  for (let at = from; at <= value.length; at++) {
    const sign = value.charAt(at);
    if (sign === '(') depth++;
    if (sign === ')') depth--;
    const parted = sign === '' || sign === '\n' || sign === '\r' || (sign === '|' && depth <= 0 && (column === 'match' || column === 'unless'));
    if (!parted) continue;
    const text = value.slice(start, at);
    if (text.trim()) parts.push({ text: text.trim(), at: start + text.length - text.trimStart().length });
    start = at + 1;
    depth = 0;
  }
  return parts;
}

/** The phrases as a table with a header in `lang`, for spreadsheets: with the separator that theirs expect. `phrasesFromCsv` reads the same phrases from it. */
export function csvOf(phrases: readonly Phrase[], lang: Lang = 'en'): string {
  const cell = (phrase: Phrase, column: Column): string => {
    if (column === 'match' || column === 'unless') return phrase[column].join(' | ');
    return column === 'instead' ? phrase.instead.map((wording) => wording || removal[lang]).join('\n') : phrase[column];
  };
  return tableOf([columns.map((column) => headerOf(column, lang)), ...phrases.map((phrase) => columns.map((column) => cell(phrase, column)))], lang === 'en' ? ',' : ';');
}
