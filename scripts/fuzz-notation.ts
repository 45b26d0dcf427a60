// Any text where a phrase, a table of phrases or a Vale rule is expected: never an exception, never long, and every problem at a line and column of the text.
import fc from 'fast-check';
import { commitmentsFrom } from '../src/engine/commitments-from.ts';
import { phrasesFromCsv } from '../src/phrases/csv.ts';
import { readPattern } from '../src/phrases/notation.ts';
import { phrasesFrom } from '../src/phrases/phrases.ts';
import type { Phrase, Problem } from '../src/phrases/types.ts';
import { phrasesFromVale } from '../src/phrases/vale.ts';
import { notation } from './fuzz-grammar.ts';

const cell = fc.oneof({ weight: 4, arbitrary: notation }, { weight: 2, arbitrary: notation.map((text) => `"${text.replaceAll('"', '""')}"`) }, { weight: 1, arbitrary: fc.constantFrom('', '"', 'en', 'русский', 'canned', '(remove)', '=1+1', "'=x", 'no | worries', '"a\nb"', '"a\r\nb"') });
const row = fc.tuple(fc.array(cell, { maxLength: 5 }), fc.constantFrom(',', ';', '\t')).map(([cells, separator]) => cells.join(separator));
const table = fc
  .tuple(fc.constantFrom('', '\uFEFF'), fc.constantFrom('phrase,instead,why,except,language', 'Фраза;Вместо;Язык', 'фраза\tвместо това', 'phrase', 'id,phrase,phrase', 'word'), fc.constantFrom('\n', '\r\n', '\r'), fc.array(row, { maxLength: 4 }))
  .map(([mark, header, end, rows]) => mark + [header, ...rows].join(end));

const valeLine = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('extends: existence', 'extends: substitution', 'message: "no %s"', 'ignorecase: true', 'nonword: true', 'append: true', 'tokens:', 'swap:', 'exceptions:', 'raw:', 'scope: heading', '---', '# note', '  - &a x', '  - *a', '  a b: c', '  ? x', "  - 'it''s'", '  - "a\\u0041"', '  - |', '  - >-', '    text', '\ttab') },
  { weight: 2, arbitrary: notation.map((text) => `  - ${text}`) },
  { weight: 1, arbitrary: notation.map((text) => `  ${text}: ${text}`) },
  { weight: 1, arbitrary: notation.map((text) => `  - ${JSON.stringify(text)}`) },
  { weight: 1, arbitrary: fc.constantFrom('(?:a|b)', '\\bthe\\b', 'e-?mails?', '[0-9]+', '(a+)+$', '(?<=x)', '(((((a', 'a{1,9}', '[ab', '\\').map((text) => `  - '${text}'`) },
);
const vale = fc.tuple(fc.array(valeLine, { maxLength: 8 }), fc.constantFrom('\n', '\r\n')).map(([lines, end]) => lines.join(end));

/** What a run is about. */
export const writings = fc.oneof(
  { weight: 4, arbitrary: notation.map((text) => ({ as: 'pattern' as const, text })) },
  { weight: 1, arbitrary: table.map((text) => ({ as: 'table' as const, text })) },
  { weight: 1, arbitrary: vale.map((text) => ({ as: 'vale' as const, text })) },
);

export type Writing = { readonly as: 'pattern' | 'table' | 'vale'; readonly text: string };

/** Lines of a text, with the line ends that its reader knows. */
const linesOf = (text: string, end: RegExp): string[] => text.replace(/^\uFEFF/, '').split(end);

/** Throws where a problem stands outside of the lines. */
function within(lines: readonly string[], { line, column, message }: Problem): void {
  const its = lines[line - 1];
  if (its === undefined || !Number.isInteger(column) || column < 1 || column > its.length + 1) throw new Error(`${message} stands at ${line}:${column}, outside of the text`);
}

const phrase = (text: string): Phrase => ({ id: 'a', lang: 'en', kind: 'canned', match: [text], unless: [text], why: '', instead: [text] });

function judgePattern(text: string): number {
  for (const isCondition of [false, true]) {
    const found = readPattern(text, isCondition);
    if ('message' in found && !(Number.isInteger(found.at) && found.at >= 0 && found.at <= text.length)) throw new Error(`${found.message} stands at ${found.at}, outside of the pattern`);
  }
  const { problems } = phrasesFrom([phrase(text)]);
  for (const problem of problems) within([problem.field === 'why' ? '' : text], problem);
  for (const { fault, gaps, where } of commitmentsFrom([{ id: 'a', about: { en: [text] }, within: { amount: 1, unit: 'day' }, says: { en: text } }]).problems) {
    const [, place] = gaps;
    if (fault === 'pattern' && !(place === '' || (Number(place) >= 1 && Number(place) <= text.length + 1))) throw new Error(`a fault at character ${place} of ${where}, outside of the pattern`);
  }
  return problems.length;
}

/** Milliseconds of processor time that reading one text may take. */
const mostTime = 200;

/** Reads a text as what it says it is. Gives the number of its problems; throws where something does not hold. */
export function judgeWriting({ as, text }: Writing): number {
  const start = process.cpuUsage();
  const count = judgeAs[as](text);
  const { user, system } = process.cpuUsage(start);
  if ((user + system) / 1000 > mostTime) throw new Error(`reading it took ${(user + system) / 1000} ms`);
  return count;
}

const judgeAs: Readonly<Record<Writing['as'], (text: string) => number>> = {
  pattern: judgePattern,
  table(text) {
    const { phrases, problems } = phrasesFromCsv(text, { lang: 'en' });
    const lines = linesOf(text, /\r\n|\r|\n/);
    for (const problem of problems) within(lines, problem);
    if (phrasesFrom(phrases).problems.length > 0) throw new Error('what was taken from the table is not good');
    return problems.length;
  },
  vale(text) {
    const { phrases, problems } = phrasesFromVale([{ name: 'a.yml', text }], { lang: 'en' });
    const lines = linesOf(text, /\n/);
    for (const problem of problems) within(lines, problem);
    if (phrasesFrom(phrases).problems.length > 0) throw new Error('what was taken from the rule is not good');
    return problems.length;
  },
};
