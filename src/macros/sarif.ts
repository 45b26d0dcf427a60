// SARIF 2.1.0 (OASIS Standard, 27 March 2020): the form that code hosts and editors show beside a file. The page and the command line write the same.
import type { Finding, Reading } from '../engine/types.ts';
import { lineAndColumn } from './line-and-column.ts';
import type { CheckedMacro } from './types.ts';
import { wordsOf } from './words-of.ts';

/** Before the results, between two of them, and behind them. */
export const sarifHead = `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":{"driver":{"name":"Warmline"}},"columnKind":"utf16CodeUnits","results":[\n`;
export const sarifBetween = ',\n';
export const sarifTail = '\n]}]}\n';

/** Where the text of a reading came from. */
export interface SarifPlace {
  /** A file's name or path, not yet encoded; `stdin` for standard input. */
  readonly file: string;
  /** The line of the file that holds all of the text; null where the text is the whole file, or where its line is not known. */
  readonly line: number | null;
  /** What the text is called in its file; null where it is the whole file. */
  readonly name: string | null;
}

/** One finding as a SARIF result, an object to be written as JSON. Lines and columns from 1. */
export function sarifResult({ file, line, name }: SarifPlace, { text }: Pick<Reading, 'text'>, finding: Finding): object {
  const start = lineAndColumn(text, finding.start);
  const end = lineAndColumn(text, finding.end);
  const region = line === null ? (name === null ? { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column } : null) : { startLine: line };
  return {
    ruleId: finding.rule ?? `${finding.lang}/${finding.kind}`,
    level: 'note',
    message: { text: `${finding.text}: ${finding.why}` },
    locations: [{ physicalLocation: { artifactLocation: { uri: encodeURI(file) }, ...(region && { region }) }, ...(name !== null && { logicalLocations: [{ name }] }) }],
    properties: { kind: finding.kind, pole: finding.pole, ruleSet: finding.ruleSet, principle: finding.principle, isQuiet: finding.isQuiet, suggestions: finding.suggestions.map((suggestion) => wordsOf(finding, suggestion)) },
  };
}

/** All findings of a file's macros, in the order of the macros, as one SARIF document. */
export function sarifOf(file: string, checked: readonly CheckedMacro[]): string {
  const results = checked.flatMap(({ macro, reading }) => reading.findings.map((finding) => JSON.stringify(sarifResult({ file, line: null, name: macro.title || macro.id }, reading, finding))));
  return `${sarifHead}${results.join(sarifBetween)}${sarifTail}`;
}
