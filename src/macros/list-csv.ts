// The repair list as a table for spreadsheets.
import Papa from 'papaparse';
import { lineAndColumn } from './line-and-column.ts';
import type { CheckedMacro } from './types.ts';
import { wordsOf } from './words-of.ts';

const columns = ['id', 'title', 'uses', 'line', 'language', 'words', 'pole', 'kind', 'rule', 'sure', 'why', 'wordings'] as const;

/** One row a finding, in the order of the list. Cells that a spreadsheet would run as a formula get an apostrophe (OWASP, CSV Injection); several wordings are parted by ` | `. */
export function listCsv(list: readonly CheckedMacro[]): string {
  const rows = list.flatMap(({ macro: { id, title, uses }, reading: { text, findings } }) =>
    findings.map((finding) => [
      id,
      title,
      uses === undefined ? '' : String(uses),
      String(lineAndColumn(text, finding.start).line),
      finding.lang,
      finding.text,
      finding.pole === 'cold' ? 'warmth' : 'honesty',
      finding.kind,
      finding.rule ?? 'the wording as a whole',
      finding.isQuiet ? 'less' : 'yes',
      finding.why,
      finding.suggestions.map((suggestion) => wordsOf(finding, suggestion) || '(remove it)').join(' | '),
    ]),
  );
  return Papa.unparse({ fields: [...columns], data: rows }, { escapeFormulae: true });
}
