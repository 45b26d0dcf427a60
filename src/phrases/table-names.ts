// What the columns of a table of phrases may be called, and what is written in them, in three languages.
import type { Kind, Lang } from '../engine/types.ts';
import { isKind, isLang } from './names.ts';
import type { Phrase } from './types.ts';

export type Column = keyof Phrase;

/** The order of an export. */
export const columns: readonly Column[] = ['lang', 'match', 'instead', 'why', 'unless', 'kind', 'id'];

/** The first of each is what an export calls it. */
const called: Readonly<Record<Column, Readonly<Record<Lang, string>>>> = {
  lang: { en: 'language|lang', ru: 'язык', bg: 'език' },
  match: { en: 'phrase|phrases|match', ru: 'фраза|фразы', bg: 'фраза|фрази' },
  instead: { en: 'instead|say instead|wording|wordings', ru: 'вместо|вместо этого|замена|варианты', bg: 'вместо това|вместо|предложение|предложения' },
  why: { en: 'why|reason', ru: 'почему|причина', bg: 'защо|причина' },
  unless: { en: 'except|except when|unless', ru: 'кроме|исключения', bg: 'освен|изключения' },
  kind: { en: 'kind', ru: 'вид', bg: 'вид' },
  id: { en: 'id|short name', ru: 'короткое имя', bg: 'кратко име' },
};

const byName = new Map(Object.entries(called).flatMap(([column, names]) => Object.values(names).flatMap((all) => all.split('|').map((name): [string, Column] => [name, column as Column]))));

/** The column of a header cell; undefined where it is none of ours. */
export const columnOf = (header: string): Column | undefined => byName.get(plain(header));

/** What a column is called in an export for readers of a language. */
export const headerOf = (column: Column, lang: Lang): string => called[column][lang].split('|')[0] ?? column;

const languages: Readonly<Record<string, Lang>> = { english: 'en', английский: 'en', английски: 'en', russian: 'ru', русский: 'ru', руски: 'ru', bulgarian: 'bg', болгарский: 'bg', български: 'bg' };

/** The language that a cell names; the cell itself where it names none. */
export function langIn(cell: string): string {
  const name = plain(cell);
  return isLang(name) ? name : Object.hasOwn(languages, name) ? (languages[name] ?? cell) : cell;
}

/** The kind that a cell names by its id or, as the caller's list says, by what people call it; the cell itself where it names none. */
export function kindIn(cell: string, kindNames: Readonly<Record<string, Kind>>): string {
  const name = plain(cell);
  return isKind(name) ? name : (Object.entries(kindNames).find(([called]) => plain(called) === name)?.[1] ?? cell);
}

/** What an export writes for a wording that takes the words out. */
export const removal: Readonly<Record<Lang, string>> = { en: '(remove)', ru: '(убрать)', bg: '(махни)' };

export const isRemoval = (wording: string): boolean => Object.values(removal).includes(plain(wording));

const plain = (text: string): string => text.trim().toLowerCase().replace(/\s+/g, ' ');
