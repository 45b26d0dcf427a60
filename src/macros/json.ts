// Macros in JSON: the exports of Zendesk, Freshdesk and Gorgias, and whatever else is a list of objects with a text in them.
import { macrosOf, type Entry } from './entry.ts';
import { indexOfField, type Field } from './fields.ts';
import { endOfJson } from './json-end.ts';
import type { MacroProblem, MacrosRead } from './types.ts';

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The macros of a JSON text: a list, or an object with one somewhere near its top. */
export function macrosInJson(text: string): MacrosRead {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { macros: [], problems: [notJson(text, 1)] };
  }
  return entriesRead((listIn(value, 3) ?? [value]).map(entryOf));
}

/** The macros of JSON Lines: one object a line. Lines that are no JSON are told of, the others are read. */
export function macrosInJsonLines(text: string): MacrosRead {
  const broken: MacroProblem[] = [];
  const entries: (Entry | null)[] = [];
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    try {
      entries.push(entryOf(JSON.parse(line) as unknown));
    } catch {
      broken.push(notJson(line, index + 1));
    }
  });
  const { macros, problems } = entriesRead(entries);
  return { macros, problems: [...broken, ...problems] };
}

function entriesRead(entries: readonly (Entry | null)[]): MacrosRead {
  const { macros, without } = macrosOf(entries);
  return { macros, problems: without > 0 ? [{ place: null, message: 'macrosWithoutText', gaps: [String(without)] }] : [] };
}

function notJson(text: string, firstLine: number): MacroProblem {
  const before = text.slice(0, endOfJson(text)).split('\n');
  return { place: { line: firstLine + before.length - 1, column: (before.at(-1)?.length ?? 0) + 1 }, message: 'macrosNotJson', gaps: [] };
}

/** The list of entries in a value: the value, else the longest list of objects or texts at most `depth` objects down; null where there is none or the object is itself an entry. */
function listIn(value: unknown, depth: number): readonly unknown[] | null {
  if (Array.isArray(value)) return value;
  if (!isFields(value) || depth === 0 || entryOf(value)) return null;
  const lists = Object.values(value).flatMap((inner) => {
    const list = listIn(inner, depth - 1);
    return list?.some((one) => isFields(one) || typeof one === 'string') ? [list] : [];
  });
  return lists.reduce<readonly unknown[] | null>((longest, list) => (list.length > (longest?.length ?? 0) ? list : longest), null);
}

function entryOf(value: unknown): Entry | null {
  if (typeof value === 'string') return { id: '', title: '', text: value, lang: '', uses: null };
  if (!isFields(value)) return null;
  const entry = entryIn(value, textOfActions(value));
  if (entry) return entry;
  // { "macro": { … } }, { "attributes": { … } }: one object down.
  for (const inner of Object.values(value)) {
    const nested = isFields(inner) && entryIn(inner, textOfActions(inner));
    if (nested) return { ...nested, id: nested.id || wordsIn(value, 'id'), title: nested.title || wordsIn(value, 'title'), lang: nested.lang || wordsIn(value, 'lang') };
  }
  return null;
}

function entryIn(fields: Fields, ofActions: string | null): Entry | null {
  const text = ofActions ?? wordsIn(fields, 'text');
  if (text.trim() === '') return null;
  const uses = Number(wordsIn(fields, 'uses') || Number.NaN);
  return { id: wordsIn(fields, 'id'), title: wordsIn(fields, 'title'), text, lang: wordsIn(fields, 'lang'), uses: Number.isFinite(uses) && uses >= 0 ? uses : null };
}

/** The field of an object by the names that exports have for it; '' where there is none with words in it. */
function wordsIn(fields: Fields, field: Field): string {
  const filled = Object.entries(fields).filter(([, value]) => (typeof value === 'string' && value.trim() !== '') || typeof value === 'number');
  const at = indexOfField(field, filled.map(([name]) => name));
  return String(filled[at]?.[1] ?? '');
}

/**
 * What the actions of a macro say to the customer; '' where they say it to colleagues or say nothing, null where there are no actions.
 * Zendesk: `actions: [{ field: 'comment_value' | 'comment_value_html', value }]`, where the value may be a list of a channel and the text, and `comment_mode_is_public`
 * 'false' makes it an internal note (developer.zendesk.com, Macros and Actions reference, read on 29 November 2026).
 * Gorgias: `actions: [{ name, arguments: { body_text, body_html } }]` (developers.gorgias.com, The Macro object, the same day).
 * Freshdesk has no actions: `{ id, title, content, content_html, folder_id }` (developers.freshdesk.com, Canned responses, the same day).
 */
function textOfActions({ actions }: Fields): string | null {
  if (!Array.isArray(actions) || actions.length === 0) return null;
  const done = actions.filter(isFields);
  const valueOf = (name: string): unknown => done.find(({ field }) => field === name)?.['value'];
  const isInternal = String(valueOf('comment_mode_is_public')) === 'false';
  const comment = [valueOf('comment_value_html'), valueOf('comment_value')].map((value) => (Array.isArray(value) ? (value.at(-1) as unknown) : value)).find((value) => typeof value === 'string');
  if (comment !== undefined) return isInternal ? '' : comment;
  if (done.some(({ field }) => field !== undefined)) return '';
  const said = done.map((action) => (isFields(action['arguments']) ? wordsIn(action['arguments'], 'text') : '')).find(Boolean);
  return said ?? null;
}
