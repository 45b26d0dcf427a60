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
  draft(draft: ReadDraft): string;
  readonly tail: string;
}

/** Makes the printer of a format; `colours` only where a person looks at a terminal. */
export function printer(format: Format, colours: boolean): Printer {
  switch (format) {
    case 'jsonl':
      return { head: '', draft: (draft) => `${JSON.stringify(plain(draft))}\n`, tail: '' };
    case 'json': {
      let before = '';
      return { head: '[', draft: (draft) => between(JSON.stringify(plain(draft))), tail: '\n]\n' };
      function between(piece: string): string {
        const text = `${before}\n${piece}`;
        before = ',';
        return text;
      }
    }
    case 'sarif':
      return sarif();
    case 'text':
      return { head: '', draft: (draft) => asText(draft, colours), tail: '' };
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
function sarif(): Printer {
  let before = '';
  const head = `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":{"driver":{"name":"Warmline"}},"columnKind":"utf16CodeUnits","results":[`;
  return {
    head,
    draft: (draft) =>
      draft.reading.findings
        .map((finding) => {
          const text = `${before}\n${JSON.stringify(result(draft, finding))}`;
          before = ',';
          return text;
        })
        .join(''),
    tail: '\n]}]}\n',
  };
}

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
