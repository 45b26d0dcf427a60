// Any setting with its value in plain words.
import type { Kind, Lang } from '../engine/types.ts';
import { articles } from '../rules/articles.ts';
import { kinds } from '../rules/kinds.ts';
import { interfaceLanguage, say } from '../say.ts';
import type { Level, SettingName, Value } from '../settings.ts';
import { partsOf } from '../settings/names.ts';
import type { Gender } from '../engine/types.ts';

/** Rule -> a phrase it marks. */
export type Examples = ReadonlyMap<string, string>;

export interface SettingWords {
  /** "Rule set “Care”". */
  readonly what: string;
  /** "on". */
  readonly value: string;
}

const levels: Readonly<Record<Level, string>> = { quiet: 'levelQuiet', line: 'levelLine', ask: 'askOn' };
const genders: Readonly<Record<Gender, string>> = { neutral: 'genderNeutral', feminine: 'genderFeminine', masculine: 'genderMasculine' };

/** Keys of what a plain setting is about. */
const plainWords: Readonly<Record<string, string>> = {
  level: 'levelHeading',
  quietMarks: 'quietMarksShow',
  reader: 'readerOn',
  readerQuietMarks: 'setReaderQuietMarks',
  readsNotes: 'notesOn',
  announces: 'screenReadersCount',
  gender: 'genderHeading',
};

/** In this order settings are listed, the widest first. */
const order = ['level', 'ruleSets', 'kinds', 'rules', 'quietMarks', 'reader', 'readerQuietMarks', 'readerKinds', 'askKinds', 'readsNotes', 'languages', 'addedSites', 'sites'];

/** Puts settings into the order in which people read them. */
export function inReadingOrder<T extends readonly [SettingName, ...unknown[]]>(entries: Iterable<T>): T[] {
  const place = (name: SettingName): number => (order.indexOf(partsOf(name)[0]) + 1 || order.length + 1);
  return [...entries].sort(([one], [other]) => place(one) - place(other) || (one < other ? -1 : 1));
}

/** Says what a setting is about and what stands there. A rule whose phrase is not known is called by its id. */
export function settingWords(name: SettingName, value: Value, examples: Examples = new Map()): SettingWords {
  const [list, entry] = partsOf(name);
  return { what: entry === null ? say(plainWords[list] ?? list) : entryWords(list, entry, examples), value: valueWords(value) };
}

function valueWords(value: Value): string {
  if (typeof value === 'boolean') return say(value ? 'valueOn' : 'valueOff');
  return say({ ...levels, ...genders }[value as Level | Gender] ?? value);
}

const kindName = (kind: string): string => kinds[kind as Kind]?.name[interfaceLanguage()] ?? kind;

function entryWords(list: string, entry: string, examples: Examples): string {
  switch (list) {
    case 'ruleSets':
      return say('setRuleSet', articles.find(({ ruleSet }) => ruleSet === entry)?.name[interfaceLanguage()] ?? entry);
    case 'kinds':
      return say('setKind', kindName(entry));
    case 'rules':
      return say(entry.startsWith('team/') ? 'setPhrase' : 'setRule', examples.get(entry) ?? entry.slice(entry.lastIndexOf('/') + 1).replaceAll('-', ' '));
    case 'languages':
      return say('setLanguage', languageName(entry as Lang));
    case 'sites':
      return say('popupSwitch', entry);
    case 'addedSites':
      return say('setAddedSite', hostIn(entry));
    case 'askKinds':
      return say('setAskKind', kindName(entry));
    case 'readerKinds':
      return say('setReaderKind', kindName(entry));
    default:
      return `${list}: ${entry}`;
  }
}

/** "English", as the interface's language calls it. */
export const languageName = (lang: Lang): string => new Intl.DisplayNames(interfaceLanguage(), { type: 'language' }).of(lang) ?? lang;

/** `https://help.example.com/*` -> `help.example.com`. */
export const hostIn = (pattern: string): string => pattern.replace(/^https?:\/\//, '').replace(/\/\*$/, '');
