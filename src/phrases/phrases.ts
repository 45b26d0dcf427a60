// Any value -> the phrases in it, and what is wrong with the rest. The schema is closed: nothing unknown is taken along.
import type { Lang } from '../engine/types.ts';
import { factAt, hiddenAt } from './characters.ts';
import { limits } from './limits.ts';
import { overloads } from './load.ts';
import { isId, isKind, isLang, kinds, langs } from './names.ts';
import { readPattern } from './notation.ts';
import { packOf } from './pack.ts';
import type { Phrase, PhraseProblem } from './types.ts';

const fields: readonly (keyof Phrase)[] = ['id', 'lang', 'kind', 'match', 'unless', 'why', 'instead'];

/** Tells of a problem in a field; `line` is the entry of a list, `at` a UTF-16 offset into it. */
type Tell = (field: keyof Phrase | null, message: string, gaps?: readonly (string | number)[], line?: number, at?: number) => void;

/**
 * Reads a list of phrases, such as JSON gives it: those that are good, and each problem of the others. A team file is taken only where there
 * is no problem at all. Never throws, whatever the value; what it costs is bounded by the limits.
 */
export function phrasesFrom(value: unknown): { readonly phrases: readonly Phrase[]; readonly problems: readonly PhraseProblem[] } {
  const problems: PhraseProblem[] = [];
  if (!Array.isArray(value)) return { phrases: [], problems: [{ phrase: null, field: null, line: 1, column: 1, message: 'phraseNotAList', gaps: [] }] };
  if (value.length > limits.phrases) problems.push({ phrase: null, field: null, line: 1, column: 1, message: 'phraseTooMany', gaps: [String(limits.phrases)] });
  let [patterns, length] = [0, 0];
  const good = new Map<number, Phrase>();
  const ids = new Set<string>();
  Array.from(value.slice(0, limits.phrases) as readonly unknown[]).forEach((entry, phrase) => {
    const before = problems.length;
    if (patterns > limits.allPatterns || length > limits.allLength) return;
    const tell: Tell = (field, message, gaps = [], line = 1, at = 0) => problems.push({ phrase, field, line, column: at + 1, message, gaps: gaps.map(String) });
    const read = phraseFrom(entry, tell);
    if (read) {
      const all = [...read.match, ...read.unless];
      patterns += all.length;
      length += all.reduce((sum, pattern) => sum + pattern.length, 0);
      if (patterns > limits.allPatterns || length > limits.allLength) tell(null, 'phraseTooMuch', [limits.allPatterns, limits.allLength]);
    }
    if (!read || problems.length > before) return;
    const id = `${read.lang}/${read.id}`;
    if (ids.has(id)) tell('id', 'phraseSameId', [read.id]);
    else good.set(phrase, read);
    ids.add(id);
  });
  for (const lang of langs) for (const { phrase, word } of tooMuchOnAWord(good, lang)) {
    good.delete(phrase);
    problems.push({ phrase, field: 'match', line: 1, column: 1, message: 'phraseSameWord', gaps: [word] });
  }
  return { phrases: [...good.values()], problems };
}

function phraseFrom(entry: unknown, tell: Tell): Phrase | null {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) {
    tell(null, 'phraseNotAnObject');
    return null;
  }
  const unknown = Object.keys(entry).find((key) => !(fields as readonly string[]).includes(key));
  if (unknown !== undefined) {
    tell(null, 'phraseUnknownField', [unknown.slice(0, limits.id)]);
    return null;
  }
  const missing = fields.find((field) => !Object.hasOwn(entry, field));
  if (missing) {
    tell(missing, 'phraseMissing', [missing]);
    return null;
  }
  const { id, lang, kind, match, unless, why, instead } = entry as Readonly<Record<keyof Phrase, unknown>>;
  if (typeof id !== 'string' || !isId(id)) tell('id', 'phraseId', [limits.id]);
  if (!isLang(lang)) tell('lang', 'phraseLang');
  if (!isKind(kind)) tell('kind', 'phraseKind');
  const patterns = listOf(match, 'match', limits.patterns, tell);
  const conditions = listOf(unless, 'unless', limits.patterns, tell);
  const wordings = listOf(instead, 'instead', limits.wordings, tell);
  if (patterns?.length === 0) tell('match', 'phraseEmpty');
  const parts = patterns && partsOfAll(patterns, tell);
  if (conditions) conditions.forEach((pattern, index) => checkPattern(pattern, 'unless', index, tell));
  if (typeof why !== 'string') tell('why', 'phraseNotText');
  else checkText(why, 'why', 1, limits.why, tell);
  if (wordings && parts) wordings.forEach((wording, index) => checkWording(wording, index + 1, parts, tell));
  if (typeof id !== 'string' || typeof why !== 'string' || !isLang(lang) || !isKind(kind) || !patterns || !conditions || !wordings) return null;
  return { id, lang, kind, match: patterns, unless: conditions, why, instead: wordings };
}

function listOf(value: unknown, field: 'match' | 'unless' | 'instead', most: number, tell: Tell): readonly string[] | null {
  if (Array.isArray(value) && value.length > most) {
    tell(field, 'phraseTooManyEntries', [most], most + 1);
    return null;
  }
  const entries: readonly unknown[] | null = Array.isArray(value) ? Array.from(value as readonly unknown[]) : null;
  if (entries?.every((entry) => typeof entry === 'string')) return entries;
  tell(field, 'phraseNotText');
  return null;
}

/** The parts that every pattern names. */
function partsOfAll(patterns: readonly string[], tell: Tell): ReadonlySet<string> {
  const all = patterns.map((pattern, index) => checkPattern(pattern, 'match', index, tell));
  return new Set([...(all[0] ?? [])].filter((name) => all.every((parts) => parts === null || parts.has(name))));
}

function checkPattern(pattern: string, field: 'match' | 'unless', index: number, tell: Tell): ReadonlySet<string> | null {
  const read = readPattern(pattern, field === 'unless');
  if ('parts' in read) return read.parts;
  tell(field, read.message, read.gaps, index + 1, read.at);
  return null;
}

function checkText(text: string, field: 'why' | 'instead', line: number, most: number, tell: Tell): boolean {
  if (text.length > most) {
    tell(field, 'phraseTextLong', [most], line, most);
    return false;
  }
  const unseen = hiddenAt(text);
  if (unseen >= 0) tell(field, text[unseen] === '\n' ? 'phraseLineBreak' : 'phraseHidden', [], line, unseen);
  return unseen < 0;
}

function checkWording(wording: string, line: number, parts: ReadonlySet<string>, tell: Tell): void {
  if (!checkText(wording, 'instead', line, limits.instead, tell)) return;
  const fact = factAt(wording);
  if (fact >= 0) tell('instead', 'phraseFact', [], line, fact);
  for (const { 1: name = '', index } of wording.matchAll(/<([^<>\s]+)>/g)) if (!parts.has(name)) tell('instead', 'phrasePartUnknown', [name], line, index);
}

/** The phrases that come on top of what one word may bring up. */
function tooMuchOnAWord(good: ReadonlyMap<number, Phrase>, lang: Lang): { phrase: number; word: string }[] {
  const own = [...good].filter(([, phrase]) => phrase.lang === lang);
  if (own.length === 0) return [];
  return overloads(packOf(own.map(([, phrase]) => phrase), lang, anyKinds)).flatMap(({ rule, word }) => (own[rule] ? [{ phrase: own[rule][0], word }] : []));
}

/** Nobody reads with this pack, so what it says of kinds does not matter. */
const anyKinds = Object.fromEntries(kinds.map((kind) => [kind, { pole: 'cold', principle: 'care.1', why: '' }])) as unknown as Parameters<typeof packOf>[2];
