// The front door: a file of saved replies as a helpdesk exports it, or a pasted text -> macros.
import { decode } from './decode.ts';
import { isTable, macrosInCsv } from './csv.ts';
import { looksLikeHtml, textOfHtml } from './html.ts';
import { macrosInJson, macrosInJsonLines } from './json.ts';
import { macrosInText } from './plain.ts';
import type { MacroProblem, MacrosRead } from './types.ts';

/** The most bytes (or UTF-16 units of a pasted text) that are read at once. */
export const mostBytes = 100_000_000;
/** The most UTF-16 units of one reply: what is longer is no reply, and reading it would take minutes. */
const mostUnits = 50_000;
const mostProblems = 100;

const nothing = (problem: MacroProblem): MacrosRead => ({ macros: [], problems: [problem] });

/** What is said of more than `mostBytes`, also by those who would rather not load it. */
export const tooLarge = nothing({ place: null, message: 'macrosTooLarge', gaps: [String(mostBytes / 1_000_000)] });

/**
 * Reads CSV, TSV, JSON, JSON Lines, HTML and plain text, told apart by the name's ending and, where that says nothing or something else, by how the text begins.
 * `name` may be '' for a pasted text. Never throws: what cannot be read is in `problems`, what can is in `macros`.
 */
export function macrosIn(name: string, content: Uint8Array | string): MacrosRead {
  if (content.length > mostBytes) return tooLarge;
  const { text, problems } = typeof content === 'string' ? { text: content, problems: [] } : decode(content);
  if (text === null) return { macros: [], problems };
  const read = macrosInPlain(name, text.replace(/^\uFEFF/, ''));
  const tooLong = read.macros.filter((macro) => macro.text.length > mostUnits);
  const macros = tooLong.length > 0 ? read.macros.filter((macro) => macro.text.length <= mostUnits) : read.macros;
  const all = [...problems, ...read.problems, ...tooLong.map(({ title, id }): MacroProblem => ({ place: null, message: 'macrosTooLong', gaps: [title || id, String(mostUnits)] }))];
  if (macros.length === 0 && all.length === problems.length) all.push({ place: null, message: 'macrosNone', gaps: [] });
  const more = all.length - mostProblems;
  return { macros, problems: more > 0 ? [...all.slice(0, mostProblems), { place: null, message: 'macrosProblemsMore', gaps: [String(more)] }] : all };
}


function macrosInPlain(name: string, text: string): MacrosRead {
  if (text.trim() === '') return nothing({ place: null, message: 'macrosEmpty', gaps: [] });
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  if (ending === 'jsonl' || ending === 'ndjson') return macrosInJsonLines(text);
  if (ending === 'json' || (ending !== 'csv' && /^\s*[[{]/.test(text) && !/^\s*(?:\{[{%]|\[[^[\]{}"]*[\p{L}])/u.test(text))) return isLineByLine(text) ? macrosInJsonLines(text) : macrosInJson(text);
  if (ending === 'csv' || ending === 'tsv') return macrosInCsv(text);
  if (ending === 'html' || ending === 'htm' || (/^\s*</.test(text) && looksLikeHtml(text))) return macrosInText(textOfHtml(text));
  return isTable(text) ? macrosInCsv(text) : macrosInText(text);
}

/** Whether a text is JSON Lines rather than JSON: two lines or more, the first of which is an object by itself. */
function isLineByLine(text: string): boolean {
  const end = text.indexOf('\n');
  const first = text.slice(0, end).trim();
  if (end === -1 || text.slice(end).trim() === '' || !first.startsWith('{') || !first.endsWith('}')) return false;
  try {
    JSON.parse(first);
    return true;
  } catch {
    return false;
  }
}
