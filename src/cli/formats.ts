// How findings are printed: for people, or for other programs. Each format prints a head, a piece a draft, and a tail.
import { styleText } from 'node:util';
import type { Finding, Reading, Suggestion } from '../engine/types.ts';
import type { Source } from './drafts.ts';
import type { Format } from './options.ts';

export interface ReadDraft {
  readonly id: string | number;
  readonly source: Source;
  readonly reading: Reading;
}

export interface Printer {
  readonly head: string;
  /** What a draft gives to print; nothing, one piece or several. */
  piecesOf(draft: ReadDraft): readonly string[];
  /** What stands between two pieces, also of different drafts. */
  readonly between: string;
  readonly tail: string;
}

/** Makes the printer of a format; `colours` only where a person looks at a terminal. It keeps nothing, so drafts may be printed in any thread and joined. */
export function printer(format: Format, colours: boolean): Printer {
  switch (format) {
    case 'jsonl':
      return { head: '', piecesOf: (draft) => [`${JSON.stringify(plain(draft))}\n`], between: '', tail: '' };
    case 'json':
      return { head: '[\n', piecesOf: (draft) => [JSON.stringify(plain(draft))], between: ',\n', tail: '\n]\n' };
    case 'sarif':
      return { head: sarifHead, piecesOf: (draft) => draft.reading.findings.map((finding) => JSON.stringify(result(draft, finding))), between: ',\n', tail: '\n]}]}\n' };
    case 'text':
      return { head: '', piecesOf: (draft) => [asText(draft, colours)], between: '', tail: '' };
  }
}

/** Line and column of an offset, both from 1; the column counts UTF-16 units. */
export function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  let line = 1;
  let from = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) {
    line++;
    from = at + 1;
  }
  return { line, column: offset - from + 1 };
}

/** The new words for exactly the marked stretch: a removal is '', also where it takes a space along. */
export const wordsOf = (finding: Finding, { range, text }: Suggestion): string => (range.start === finding.start && range.end === finding.end ? text : '');

function plain({ id, reading }: ReadDraft): object {
  const findings = reading.findings.map((finding) => {
    const { start, end, text, kind, pole, ruleSet, rule, why, principle, isQuiet } = finding;
    return { start, end, text, kind, pole, ruleSet, rule, why, principle, isQuiet, suggestions: finding.suggestions.map((suggestion) => wordsOf(finding, suggestion)) };
  });
  return { id, lang: reading.lang, findings };
}

function asText({ id, source, reading }: ReadDraft, colours: boolean): string {
  const paint = (style: Parameters<typeof styleText>[0], text: string): string => (colours ? styleText(style, text, { validateStream: false }) : text);
  const place = source.line === null ? source.name : `${source.name}:${source.line} (${id})`;
  return reading.findings
    .map((finding) => {
      const { line, column } = lineAndColumn(reading.text, finding.start);
      const pole = finding.pole === 'cold' ? paint('cyan', 'warmth') : paint('magenta', 'honesty');
      const lines = [`${paint('bold', `${place}:${line}:${column}`)}  ${pole} · ${finding.kind}  ${paint('underline', oneLine(finding.text))}`, `    ${finding.why}  ${paint('dim', `(${finding.rule ?? 'the wording as a whole'}, ${finding.principle}${finding.isQuiet ? ', less sure' : ''})`)}`];
      for (const suggestion of finding.suggestions) {
        const words = wordsOf(finding, suggestion);
        lines.push(words === '' ? `    ${paint('dim', '→ remove it')}` : `    → ${paint('yellow', words)}`);
      }
      return `${lines.join('\n')}\n`;
    })
    .join('\n');
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

/** SARIF 2.1.0 (OASIS), the form that code hosts and editors show beside a file. */
const sarifHead = `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":{"driver":{"name":"Warmline"}},"columnKind":"utf16CodeUnits","results":[\n`;

function result({ id, source, reading }: ReadDraft, finding: Finding): object {
  const start = lineAndColumn(reading.text, finding.start);
  const end = lineAndColumn(reading.text, finding.end);
  const whole = source.line === null;
  return {
    ruleId: finding.rule ?? `${finding.lang}/${finding.kind}`,
    level: 'note',
    message: { text: `${finding.text}: ${finding.why}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: source.name === '<stdin>' ? 'stdin' : encodeURI(source.name) },
          region: whole ? { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column } : { startLine: source.line },
        },
        ...(!whole && { logicalLocations: [{ name: String(id) }] }),
      },
    ],
    properties: { kind: finding.kind, pole: finding.pole, ruleSet: finding.ruleSet, principle: finding.principle, isQuiet: finding.isQuiet, suggestions: finding.suggestions.map((suggestion) => wordsOf(finding, suggestion)) },
  };
}
