// What was found in saved replies, printed: the repair list for people and spreadsheets, the rest for programs.
import { listCsv } from '../macros/list-csv.ts';
import { rank } from '../macros/rank.ts';
import type { CheckedMacro } from '../macros/types.ts';
import { plain, printer } from './formats.ts';
import type { Format } from './options.ts';

/** The pieces to print of a file's saved replies: ranked for people, in their own order for programs. Those without findings are told to programs only. */
export function macroPiecesOf(name: string, checked: readonly CheckedMacro[], format: Format, colours: boolean): readonly string[] {
  const { piecesOf } = printer(format, colours);
  const called = ({ macro, reading }: CheckedMacro) => ({ id: macro.title || macro.id, source: { name, line: null }, reading });
  switch (format) {
    case 'csv':
      return [listCsv(rank(checked))];
    case 'text':
      return rank(checked).flatMap((one) => piecesOf(called(one)));
    case 'sarif':
      return checked.flatMap((one) => piecesOf(called(one)));
    case 'json':
    case 'jsonl':
      return checked.map(({ macro: { id, title, uses }, reading }) => `${JSON.stringify({ ...plain({ id, reading }), title, ...(uses !== undefined && { uses }) })}${format === 'jsonl' ? '\n' : ''}`);
  }
}
