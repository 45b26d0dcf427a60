// How findings are printed: for people, or for other programs. Each format prints a head, a piece a draft, and a tail.
import { styleText } from 'node:util';
import type { Reading } from '../engine/types.ts';
import { lineAndColumn } from '../macros/line-and-column.ts';
import { sarifBetween, sarifHead, sarifResult, sarifTail } from '../macros/sarif.ts';
import { wordsOf } from '../macros/words-of.ts';
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
      return { head: sarifHead, piecesOf: resultsOf, between: sarifBetween, tail: sarifTail };
    case 'text':
    case 'csv':
      return { head: '', piecesOf: (draft) => [asText(draft, colours)], between: '', tail: '' };
  }
}

/** A reading as other programs get it. */
export function plain({ id, reading }: Pick<ReadDraft, 'id' | 'reading'>): object {
  const findings = reading.findings.map((finding) => {
    const { start, end, text, kind, pole, ruleSet, rule, why, principle, isQuiet } = finding;
    return { start, end, text, kind, pole, ruleSet, rule, why, principle, isQuiet, suggestions: finding.suggestions.map((suggestion) => wordsOf(finding, suggestion)) };
  });
  return { id, lang: reading.lang, findings };
}

function asText({ id, source, reading }: ReadDraft, colours: boolean): string {
  const paint = (style: Parameters<typeof styleText>[0], text: string): string => (colours ? styleText(style, text, { validateStream: false }) : text);
  const place = source.line !== null ? `${source.name}:${source.line} (${id})` : id === source.name ? source.name : `${source.name} (${id})`;
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

function resultsOf({ id, source: { name, line }, reading }: ReadDraft): string[] {
  const place = { file: name === '<stdin>' ? 'stdin' : name, line, name: line === null && id === name ? null : String(id) };
  return reading.findings.map((finding) => JSON.stringify(sarifResult(place, reading, finding)));
}
