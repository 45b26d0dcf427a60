// A language pack as it travels into a page: smaller than its JSON, because word forms share their beginnings and Cyrillic letters,
// which cost two bytes each, are spelled with ASCII characters that words do not use. (Measured: Russian 93 -> 74 KB gzipped.)
import type { LanguagePack, PackedPattern, PackedRule } from './types.ts';

const cyrillic = 'абвгдежзийклмнопрстуфхцчшщъыьэюя';
const ascii = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ{}_;=&';

const toAscii = new Map([...cyrillic].map((letter, index) => [letter, ascii.charAt(index)]));
const toCyrillic = new Map([...ascii].map((letter, index) => [letter, cyrillic.charAt(index)]));

/** Packs a language. Throws where a word has one of the characters that stand for Cyrillic letters. */
export function pack({ lang, poles, rules, patterns, classes, concepts }: LanguagePack): string {
  return JSON.stringify({
    lang,
    poles,
    // Numbers lie together and sentences lie together: what is alike compresses best side by side.
    rules: rules.map(({ id, kind, principle, isQuiet, match, unless, unlessNear }) => [id.slice(`${lang}/${kind}/`.length), kind, principle, isQuiet ? 1 : 0, match, unless, unlessNear]),
    sentences: rules.map(({ why, instead }) => [why, ...instead]),
    patterns: patterns.map(({ places, most, lead, toEnd }) => (most === null && lead === 0 && !toEnd ? places : [toEnd ? 1 : 0, most, lead, { m: body, p: places }])),
    classes: classes.map(packedClass),
    concepts: concepts.map(({ word, phrases }) => [word, ...phrases]),
  } satisfies Packed);
}

/** Tells a pattern that has more to say from one that is only its places. */
const body = 'body';

type PackedRuleList = [id: string, kind: PackedRule['kind'], principle: PackedRule['principle'], isQuiet: 0 | 1, match: readonly number[], unless: readonly number[], unlessNear: readonly number[]];
type PlacesAlone = PackedPattern['places'];
type PlacesAndMore = readonly [toEnd: 0 | 1, most: number | null, lead: number, { readonly m: string; readonly p: PlacesAlone }];

interface Packed extends Pick<LanguagePack, 'lang' | 'poles'> {
  readonly rules: readonly PackedRuleList[];
  readonly sentences: readonly (readonly string[])[];
  readonly patterns: readonly (PlacesAlone | PlacesAndMore)[];
  readonly classes: readonly string[];
  readonly concepts: readonly (readonly [word: number | null, ...phrases: PlacesAlone[]])[];
}

/** What `pack` packed. */
export function unpack(packed: string): LanguagePack {
  const { lang, poles, rules, sentences, patterns, classes, concepts } = JSON.parse(packed) as Packed;
  return {
    lang,
    poles,
    rules: rules.map(([id, kind, principle, isQuiet, match, unless, unlessNear], index) => {
      const [why = '', ...instead] = sentences[index] ?? [];
      return { id: `${lang}/${kind}/${id}`, kind, principle, ...(isQuiet && { isQuiet: true }), match, unless, unlessNear, why, instead };
    }),
    patterns: patterns.map((pattern) => {
      const last = pattern.at(-1);
      if (pattern.length !== 4 || typeof last !== 'object' || last === null || !('m' in last) || last.m !== body) return { places: pattern as PlacesAlone, most: null, lead: 0, toEnd: false };
      const [toEnd, most, lead] = pattern as PlacesAndMore;
      return { places: last.p, most, lead, toEnd: toEnd === 1 };
    }),
    classes: classes.map(unpackedClass),
    concepts: concepts.map(([word, ...phrases]) => ({ word, phrases })),
  };
}

/** Words of one beginning together: `забы ть л ла ли`; numbers of classes and single words stand alone: `12 забыть`. */
function packedClass(members: readonly (string | number)[]): string {
  const words = members.filter((member) => typeof member === 'string').map(spelled);
  const numbers = members.filter((member) => typeof member === 'number');
  let shared = 0;
  const [first = ''] = words;
  if (words.length > 1) while (shared < first.length && words.every((word) => word[shared] === first[shared])) shared++;
  return [numbers.join(','), first.slice(0, shared), ...words.map((word) => word.slice(shared))].join(' ');
}

function unpackedClass(packed: string): (string | number)[] {
  const [numbers = '', stem = '', ...endings] = packed.split(' ');
  return [...(numbers ? numbers.split(',').map(Number) : []), ...endings.map((ending) => read(stem + ending))];
}

function spelled(word: string): string {
  const taken = [...word].find((character) => toCyrillic.has(character));
  if (taken !== undefined) throw new Error(`The word  ${word}  has "${taken}", which no word of a reader has.`);
  return [...word].map((character) => toAscii.get(character) ?? character).join('');
}

const read = (word: string): string => word.replace(/[A-Z{}_;=&]/g, (character) => toCyrillic.get(character) ?? character);
