// A language pack as it travels into a page, smaller than its JSON: words share their beginnings with their neighbours, Cyrillic letters,
// which cost two bytes each, are spelled with ASCII characters that words do not use, and numbers are written short. (Measured, gzipped:
// Russian 209 -> 164 KB, English 239 -> 188 KB.)
import { numbersIn } from './places.ts';
import type { LanguagePack, PackedPattern, PackedPhrase, PackedRule, Place, Places } from './types.ts';

const cyrillic = 'абвгдежзийклмнопрстуфхцчшщъыьэюя';
const ascii = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ{}_;=&';

const toAscii = new Map([...cyrillic].map((letter, index) => [letter, ascii.charAt(index)]));
const toCyrillic = new Map([...ascii].map((letter, index) => [letter, cyrillic.charAt(index)]));

type PackedRuleList = [id: string, kind: PackedRule['kind'], principle: PackedRule['principle'], isQuiet: 0 | 1, match: string, unless: string, unlessNear: string];

interface Packed extends Pick<LanguagePack, 'lang' | 'kinds'> {
  readonly rules: readonly PackedRuleList[];
  readonly sentences: readonly (readonly string[])[];
  readonly words: string;
  readonly classes: string;
  /** The numbers that patterns name most: they are written as their places in this list. */
  readonly frequent: readonly number[];
  readonly patterns: string;
  readonly concepts: string;
}

/** Packs a language. Throws where a word has one of the characters that stand for Cyrillic letters. */
export function pack({ lang, kinds, rules, patterns, words, classes, concepts }: LanguagePack): string {
  const frequent = mostUsed([...patterns.map(({ places }) => places), ...concepts.flatMap(({ phrases }) => phrases.map(({ places }) => places))]);
  const codes = new Map(frequent.map((number, code) => [number, code]));
  const short = (number: number): string => (codes.get(number) ?? number + mostFrequent).toString(base);
  return JSON.stringify({
    lang,
    kinds,
    // Numbers lie together and sentences lie together: what is alike compresses best side by side.
    rules: rules.map(({ id, kind, principle, isQuiet, match, unless, unlessNear }) => [shortId(id, `${lang}/${kind}/`), kind, principle, isQuiet ? 1 : 0, packedNumbers(match), packedNumbers(unless), packedNumbers(unlessNear)]),
    sentences: rules.map(({ why, instead }) => [why, ...instead]),
    words: words.map(spelled).map(withoutSharedBeginning).join(' '),
    classes: classes.map(packedNumbers).join('\n'),
    frequent,
    patterns: patterns.map((pattern) => packedPattern(pattern, short)).join('\n'),
    concepts: concepts.map(({ word, phrases }) => [word === null ? '' : short(word), ...phrases.map(({ places, key }) => packedPlaces(places, short, places[0] === key ? null : key))].join('/')).join('\n'),
  } satisfies Packed);
}

/** What `pack` packed. */
export function unpack(packed: string): LanguagePack {
  const { lang, kinds, rules, sentences, words, classes, frequent, patterns, concepts } = JSON.parse(packed) as Packed;
  const long = (code: string): number => {
    const number = parseInt(code, base);
    return frequent[number] ?? number - mostFrequent;
  };
  return {
    lang,
    kinds,
    rules: rules.map(([id, kind, principle, isQuiet, match, unless, unlessNear], index) => {
      const [why = '', ...instead] = sentences[index] ?? [];
      return { id: longId(id, `${lang}/${kind}/`), kind, principle, ...(isQuiet && { isQuiet: true }), match: unpackedNumbers(match), unless: unpackedNumbers(unless), unlessNear: unpackedNumbers(unlessNear), why, instead };
    }),
    words: unpackedWords(words),
    classes: listOf(classes).map(unpackedNumbers),
    patterns: listOf(patterns).map((line) => unpackedPattern(line, long)),
    concepts: listOf(concepts).map((line) => {
      const [word = '', ...phrases] = line.split('/');
      return { word: word === '' ? null : long(word), phrases: phrases.map((phrase) => unpackedPhrase(phrase, long, true) as PackedPhrase) };
    }),
  };
}

/** Most ids begin with the language and the kind, which need not travel with each; the others travel whole, behind a slash. */
const shortId = (id: string, beginning: string): string => (id.startsWith(beginning) && id[beginning.length] !== '/' ? id.slice(beginning.length) : `/${id}`);
const longId = (id: string, beginning: string): string => (id.startsWith('/') ? id.slice(1) : beginning + id);

const listOf = (lines: string): string[] => (lines === '' ? [] : lines.split('\n'));

/** The radix of numbers in patterns. */
const base = 36;
/** As many as two digits can tell. */
const mostFrequent = base ** 2;

function mostUsed(all: readonly Places[]): number[] {
  const uses = new Map<number, number>();
  for (const number of all.flatMap(numbersIn)) if (number >= 0) uses.set(number, (uses.get(number) ?? 0) + 1);
  return [...uses].sort(([a, one], [b, other]) => other - one || a - b).slice(0, mostFrequent).map(([number]) => number);
}

/** Characters for numbers, none that JSON would escape. The second half says that more digits follow. */
const digits = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ!#$%&()*+,-./:;<=>?@[]^_{|}~';
const values = new Map([...digits].map((digit, value) => [digit.charCodeAt(0), value]));
const half = digits.length / 2;

/** Sorted numbers as their distances, lowest digit first: variable-length quantities. */
function packedNumbers(numbers: readonly number[]): string {
  let text = '';
  let before = 0;
  for (const number of numbers) {
    let rest = number - before;
    for (; rest >= half; rest = Math.floor(rest / half)) text += digits.charAt(half + (rest % half));
    text += digits.charAt(rest);
    before = number;
  }
  return text;
}

function unpackedNumbers(text: string): number[] {
  const numbers: number[] = [];
  let before = 0;
  let rest = 0;
  let weight = 1;
  for (let at = 0; at < text.length; at++) {
    const value = values.get(text.charCodeAt(at)) ?? 0;
    rest += (value % half) * weight;
    weight *= half;
    if (value >= half) continue;
    before += rest;
    numbers.push(before);
    rest = 0;
    weight = 1;
  }
  return numbers;
}

/** `^3` most, `<2` lead, `$` toEnd, in this order, each with a space behind it; then the places, the key with a `'` before it. */
const packedPattern = ({ places, most, lead, toEnd, key }: PackedPattern, short: (number: number) => string): string =>
  `${most === null ? '' : `^${most} `}${lead ? `<${lead} ` : ''}${toEnd ? '$ ' : ''}${packedPlaces(places, short, key)}`;

function unpackedPattern(line: string, long: (code: string) => number): PackedPattern {
  const [all = '', most, lead, toEnd] = /^(?:\^(\d+) )?(?:<(\d+) )?(\$ )?/.exec(line) ?? [];
  const keyed = line.slice(all.length);
  return Object.assign(unpackedPhrase(keyed, long), { most: most === undefined ? null : Number(most), lead: Number(lead ?? 0), toEnd: toEnd !== undefined });
}

/** Most patterns and phrases are never built in a page, so their places are not read before they are asked for. Where no key is marked, it is the first place or none. */
function unpackedPhrase(text: string, long: (code: string) => number, firstIsKey = false): { readonly places: Places; readonly key: Place | null } {
  const keyAt = text.indexOf("'");
  let places: Places | undefined;
  return {
    get places() {
      return (places ??= placesOf(text.replace("'", ''), long));
    },
    key: keyAt === -1 && !firstIsKey ? null : (placesOf(text.slice(keyAt + 1), long, 1)[0] ?? null),
  };
}

function packedPlaces(places: Places, short: (number: number) => string, key: Place | null = null): string {
  let marked = key === null;
  const isKey = (place: Place): boolean => place === key || (typeof key === 'object' && typeof place === 'object' && JSON.stringify(place) === JSON.stringify(key));
  const packed = (place: Place): string => {
    if (marked || !isKey(place)) return written(place);
    marked = true;
    return `'${written(place)}`;
  };
  const written = (place: Place): string => {
    if (typeof place === 'number') return place < 0 ? `@${(-1 - place).toString(base)}` : short(place);
    if (typeof place === 'string') return /\d/.test(place) ? `.${place}` : place;
    return 'm' in place ? `[${place.m} ${place.p.map(packed).join(' ')}]` : `(${place.map((option) => packedPlaces(option, short)).join('|')})`;
  };
  return places.map(packed).join(' ');
}

/** The places that `packedPlaces` wrote; with `most` only so many. */
function placesOf(text: string, long: (code: string) => number, most = Infinity): Places {
  let at = 0;
  let depth = 0;
  const sequence = (): Place[] => {
    const places: Place[] = [];
    while (at < text.length && (depth > 0 || places.length < most)) {
      const sign = text[at];
      if (sign === ' ') at++;
      else if (sign === ')' || sign === ']' || sign === '|') break;
      else if (sign === '(') {
        const options: Place[][] = [];
        depth++;
        do {
          at++;
          options.push(sequence());
        } while (text[at] === '|');
        depth--;
        at++;
        places.push(options);
      } else if (sign === '[') {
        const from = at + 1;
        at = text.indexOf(' ', from);
        const m = text.slice(from, at);
        depth++;
        places.push({ m, p: sequence() });
        depth--;
        at++;
      } else {
        const from = at;
        while (at < text.length && !' )]|'.includes(text[at] as string)) at++;
        places.push(placeOf(text.slice(from, at), long));
      }
    }
    return places;
  };
  return sequence();
}

function placeOf(word: string, long: (code: string) => number): Place {
  if (word.startsWith('@')) return -1 - parseInt(word.slice(1), base);
  if (word.startsWith('.')) return word.slice(1);
  return ',:*>'.includes(word) ? word : long(word);
}

/** How many letters are shared with the word before, as one digit, then the others. */
function withoutSharedBeginning(word: string, index: number, words: readonly string[]): string {
  const before = words[index - 1] ?? '';
  let shared = 0;
  while (shared < 9 && shared < before.length && before[shared] === word[shared]) shared++;
  return `${shared}${word.slice(shared)}`;
}

function unpackedWords(packed: string): string[] {
  let before = '';
  return packed.split(' ').map((word) => read((before = before.slice(0, Number(word[0])) + word.slice(1))));
}

function spelled(word: string): string {
  const taken = [...word].find((character) => toCyrillic.has(character) || character === ' ');
  if (taken !== undefined) throw new Error(`The word  ${word}  has "${taken}", which no word of a reader has.`);
  return [...word].map((character) => toAscii.get(character) ?? character).join('');
}

const read = (word: string): string => word.replace(/[A-Z{}_;=&]/g, (character) => toCyrillic.get(character) ?? character);
